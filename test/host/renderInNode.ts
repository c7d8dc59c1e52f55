// Run by the bundler: prints what Node makes of everything, and what it was made of.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { mayBeText } from '../../src/core/site/store/siteFolder';
import { renderEverything, type RenderedInNode, type RenderInputs } from './renderedOutput';

function textsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => mayBeText(name) && statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.sort().map(name => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

function tables(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json') && name !== 'site.json')
    .sort()
    .map(name => path.join(folder, name));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function main(): Promise<void> {
  const fixtures = 'test/fixtures/sites';
  const liquid = 'test/fixtures/liquid';
  const templates = tables(liquid).flatMap(file => readJson(file) as readonly { readonly template: string }[]);
  const inputs: RenderInputs = {
    sites: {
      starter: textsIn('media/starter'),
      ...Object.fromEntries(readdirSync(fixtures).map(name => [name, textsIn(path.join(fixtures, name))])),
    },
    liquid: {
      site: readJson(path.join(liquid, 'site.json')) as Readonly<Record<string, string>>,
      templates: [...new Set(templates.map(({ template }) => template))],
    },
  };
  const result: RenderedInNode = { inputs, outputs: await renderEverything(inputs) };
  process.stdout.write(JSON.stringify(result));
}

void main();
