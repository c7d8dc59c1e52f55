import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { createLanguageService } from '../../../src/core/languageService';
import type { StyleCompiler } from '../../../src/core/ports';
import { createStyleCache, publishedStyles } from '../../../src/core/render/publishedStyles';
import { loadSite } from '../../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { withFile } from '../../../src/core/site/store/updateSite';
import { rememberStyles, type RememberedStyle, type StyleMemory } from '../../../src/hosts/rememberedStyles';
import { compileStyles } from '../../../src/hosts/sass';
import { starterFiles } from '../../../src/hosts/starterFiles';
import { withStockStyles } from '../../../src/hosts/stockStyles';
import { now, siteOf } from '../render/sites';

const starterRoot = pathToFileURL(path.resolve('media/starter')).href;
const neverCalled: StyleCompiler = { compile: () => Promise.reject(new Error('the compiler was called')) };

function memoryIn(kept = new Map<string, RememberedStyle>()): StyleMemory & { readonly kept: typeof kept } {
  return {
    kept,
    load: key => Promise.resolve(kept.get(key)),
    save: (key, style) => Promise.resolve(void kept.set(key, style)),
  };
}

/** The CSS of a site's stylesheets, or what is wrong with them. */
async function cssOf(site: SiteSnapshot, compiler: StyleCompiler): Promise<readonly string[]> {
  const { styles, problems } = await publishedStyles(site, compiler, createStyleCache(), {
    now,
    semantics: 'github-pages',
  });
  return [...styles.map(({ css }) => css), ...problems.map(({ message }) => message)];
}

/** What is remembered is written down after the result is given out. */
async function written({ kept }: { readonly kept: ReadonlyMap<string, unknown> }): Promise<void> {
  while (kept.size === 0) await new Promise(resolve => setImmediate(resolve));
}

describe('the styles of the starter site', () => {
  const stock = rememberStyles(neverCalled, withStockStyles(memoryIn()));

  it('are there without a compiler, to the byte what it makes', async () => {
    const site = await loadSite(createFileWorkspace(), starterRoot);
    const css = await cssOf(site, stock);
    assert.equal(css.length, 1);
    assert.deepEqual(css, await cssOf(site, { compile: compileStyles }));
  });

  it('stay when anything but them is changed', async () => {
    const site = await loadSite(createFileWorkspace(), starterRoot);
    const changed = withFile(withFile(site, '_pages/about.md', '---\n---\nx'), 'assets/css/more.scss', 'a { b: c }');
    assert.deepEqual(await cssOf(changed, stock), await cssOf(site, stock));
  });

  it('are made anew when one of them is changed', async () => {
    const site = await loadSite(createFileWorkspace(), starterRoot);
    const variables = site.files.get('_sass/_variables.scss')?.text ?? '';
    const changed = withFile(site, '_sass/_variables.scss', `${variables}\n// x\n`);
    assert.deepEqual(await cssOf(changed, stock), ['Error: the compiler was called']);
  });

  it('are lent without a compiler to a page that lies in no site', async () => {
    const service = createLanguageService(
      {
        workspace: createFileWorkspace(),
        http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: '' }) },
        logger: { log: () => undefined },
        clock: { now: () => now, sleep: () => Promise.resolve() },
        styles: stock,
        starterSite: { root: starterRoot, files: starterFiles },
      },
      () => ({ rules: {}, registries: {}, mailto: undefined }),
    );
    service.setDocument('untitled:page.md', '---\npermalink: /\n---\n# A\n');
    const { styles, problems } = await service.renderStyles('untitled:page.md');
    assert.deepEqual([styles.length, problems], [1, []]);
  });
});

describe('remembered styles', () => {
  const files = {
    'assets/main.scss': '---\n---\n@import "base", "later";',
    '_sass/_base.scss': 'a { b: c; }',
    '_sass/_later.scss': 'd { e: f; }',
  };

  it('are taken in the next session', async () => {
    const memory = memoryIn();
    const first = await cssOf(await siteOf(files), rememberStyles({ compile: compileStyles }, memory));
    await written(memory);
    assert.deepEqual(await cssOf(await siteOf(files), rememberStyles(neverCalled, memory)), first);
  });

  it('are not taken when a file they were made of has changed, or stands where an import looked first', async () => {
    const memory = memoryIn();
    await cssOf(await siteOf(files), rememberStyles({ compile: compileStyles }, memory));
    await written(memory);
    for (const change of [
      { '_sass/_base.scss': 'a { b: x; }' },
      { '_sass/_later.import.scss': 'd { e: x; }' },
      { 'assets/main.scss': '---\n---\n@import "base";' },
      { '_config.yml': 'sass: { style: compressed }' },
    ]) {
      const site = await siteOf({ ...files, ...change });
      assert.deepEqual(
        await cssOf(site, rememberStyles(neverCalled, memory)),
        ['Error: the compiler was called'],
        Object.keys(change).join(),
      );
    }
  });

  it('are none of errors', async () => {
    const memory = memoryIn();
    const compiler = rememberStyles({ compile: compileStyles }, memory);
    await cssOf(await siteOf({ 'a.scss': '---\n---\na { b: $c }' }), compiler);
    await cssOf(await siteOf({ 'b.scss': '---\n---\na { b: c }' }), compiler);
    await written(memory);
    assert.deepEqual(
      [...memory.kept.values()].map(({ css }) => css),
      ['a {\n  b: c;\n}'],
    );
  });
});
