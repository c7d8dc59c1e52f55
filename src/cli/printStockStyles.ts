// Run by the bundler: prints the styles of the starter site, for hosts to remember from the start.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StyleCompiler } from '../core/ports';
import { createStyleCache, publishedStyles } from '../core/render/publishedStyles';
import { loadSite } from '../core/site/store/loadSite';
import { describe, styleKey, type RememberedStyle } from '../hosts/rememberedStyles';
import { compileStyles } from '../hosts/sass';
import { createFileWorkspace } from './ports/fileWorkspace';

async function main(): Promise<void> {
  const styles: Record<string, RememberedStyle> = {};
  const compiler: StyleCompiler = {
    async compile(input) {
      const result = await compileStyles(input);
      if (result.kind === 'css') styles[await styleKey(input)] = await describe(result, input);
      return result;
    },
  };
  const site = await loadSite(createFileWorkspace(), pathToFileURL(path.resolve('media/starter')).href);
  const { problems } = await publishedStyles(site, compiler, createStyleCache(), {
    now: new Date(),
    semantics: 'github-pages',
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  process.stdout.write(JSON.stringify(styles));
}

void main();
