import assert from 'node:assert/strict';
import type { Semantics } from '../../../src/core/render/liquid/semantics';
import { inMemory, smallSite } from './inMemory';

const note = 'docs/api.md';
const style = '_sass/_reeds.scss';

/** A homepage with Markdown that has no front matter, beside a style that only a later Sass compiles. */
const files = {
  ...smallSite,
  [note]: '# API\n\n[x]()\n',
  [style]: '.reeds {\n  width: clamp(1rem, 50%, 2rem);\n  color: rgb(0 0 0 / 50%);\n}\n',
};

describe('who builds a site decides what is told of it:', () => {
  const settings: { builder: Semantics } = { builder: 'github-pages' };
  const { service, uri } = inMemory(files, settings);
  /** What is told of the files of the site, by their paths, while this one builds it. */
  const told = async (builder: Semantics): Promise<readonly string[]> => {
    settings.builder = builder;
    const checked = (await service.check('memory:/site')) ?? [];
    return checked
      .filter(({ path }) => path === note || path === style)
      .flatMap(({ path, problems }) => [...new Set(problems.map(({ ruleId }) => `${path} ${ruleId}`))]);
  };

  it('GitHub Pages makes a page of Markdown without front matter, and has a Sass of its own', async () => {
    assert.deepEqual(await told('github-pages'), [`${style} scss-fatal`, `${note} empty-link`]);
    assert.equal(await service.isHomepagePage(uri(note)), true);
  });

  it('a Jekyll 4 copies that Markdown as it is: nobody is told of it, and no fix touches it', async () => {
    assert.deepEqual(await told('jekyll-4'), []);
    assert.equal(await service.isHomepagePage(uri(note)), false);
    assert.deepEqual((await service.diagnostics(uri(note))).problems, []);
    const change = await service.fixSite(uri('_pages/about.md'));
    assert.deepEqual(change.kind === 'edits' ? change.files.filter(({ path }) => path === note) : [], []);
  });

  it('also once the site is written on, and no more when GitHub Pages builds it again', async () => {
    settings.builder = 'jekyll-4';
    service.setDocument(uri(note), '# API\n\n[y]()\n');
    assert.deepEqual(await told('jekyll-4'), []);
    assert.deepEqual(await told('github-pages'), [`${style} scss-fatal`, `${note} empty-link`]);
  });

  it('a page that lacks its front matter is told of under both', async () => {
    const about = { ...smallSite, '_pages/about.md': '# About\n\n[x]()\n' };
    for (const builder of ['github-pages', 'jekyll-4'] as const) {
      const lacking = inMemory(about, { builder });
      const { problems } = await lacking.service.diagnostics(lacking.uri('_pages/about.md'));
      assert.ok(
        problems.some(({ ruleId }) => ruleId === 'front-matter-fatal'),
        builder,
      );
    }
  });
});
