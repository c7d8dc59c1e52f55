import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import type { Semantics } from '../../../../src/core/render/liquid/semantics';
import { renderPage } from '../../../../src/core/render/renderPage';
import type { SiteSnapshot } from '../../../../src/core/site/siteSnapshot';
import { now, siteOf } from '../sites';

interface Case {
  readonly template: string;
  /** What real Jekyll prints. */
  readonly output?: string;
  /** What real Jekyll's build stops with. */
  readonly error?: string;
}

interface Difference {
  readonly template: string;
  readonly jekyll: string;
  readonly why: string;
}

const folder = path.resolve('test/fixtures/liquid');
const files = read('site.json') as Readonly<Record<string, string>>;
const head = /^---\n[^]*?^---\n/m.exec(files['index.html']!)![0];

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

describe('Liquid prints what real Jekyll prints', () => {
  let site: SiteSnapshot;
  before(async () => {
    site = await siteOf(files);
  });

  function print(template: string, semantics: Semantics): Omit<Case, 'template'> {
    const { html, problems } = renderPage(site, 'index.html', {
      now,
      environment: 'development',
      semantics,
      blankIsActiveSupport: false,
      overrideText: head + template,
    });
    const [problem] = problems;
    if (problem === undefined) return { output: html };
    assert.equal(html, '');
    return { error: problem.jekyll ?? problem.message };
  }

  const tables = readdirSync(folder).filter(name => name.endsWith('.json') && !/^(?:site\.|known-|github-)/.test(name));
  for (const table of tables) {
    describe(`Jekyll 4: ${table.replace('.json', '')}`, () => {
      for (const { template, ...expected } of read(table) as Case[])
        it(template, () => assert.deepEqual(print(template, 'jekyll-4'), expected));
    });
  }

  describe('on GitHub Pages', () => {
    for (const { template, ...expected } of read('github-pages.json') as Case[])
      it(template, () => assert.deepEqual(print(template, 'github-pages'), expected));
  });

  describe('but for what is known', () => {
    for (const { template, jekyll, why } of read('known-differences.json') as Difference[])
      it(`${template} — ${why}`, () => {
        const { output, error } = print(template, 'jekyll-4');
        assert.notEqual(output ?? error, jekyll);
      });
  });

  it('docs/decisions/003-liquid.md counts them', () => {
    const count = (names: readonly string[]): number => names.flatMap(name => read(name) as unknown[]).length;
    const agree = count(tables);
    const compared = agree + count(['known-differences.json']);
    const decision = readFileSync('docs/decisions/003-liquid.md', 'utf8').replace(/\s+/g, ' ');
    assert.ok(decision.includes(`- ${compared} templates are compared`), `${compared} templates`);
    assert.ok(decision.includes(` ${agree} agree, the others are`), `${agree} agree`);
    const pages = count(['github-pages.json']);
    assert.ok(decision.includes(` ${pages} more hold what GitHub Pages`), `${pages} of GitHub Pages`);
  });
});
