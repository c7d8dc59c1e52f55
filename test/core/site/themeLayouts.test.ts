import assert from 'node:assert/strict';
import type { Semantics } from '../../../src/core/render/liquid/semantics';
import { inMemory } from '../service/inMemory';

const frame = { '_layouts/default.html': '<main class="{{ layout.layout }}">{{ content }}</main>' };

/** A page of a site in its frame, as a builder makes it. */
async function shown(
  page: string,
  { config = '', builder = 'github-pages', layouts = frame }: Shown = {},
): Promise<string> {
  const { service, uri } = inMemory({ '_config.yml': config, ...layouts, 'a.md': page }, { builder });
  const made = await service.renderPage(uri('a.md'));
  assert.ok(made.kind === 'page');
  return made.html.replaceAll('\n', '');
}

interface Shown {
  readonly config?: string;
  readonly builder?: Semantics;
  readonly layouts?: Readonly<Record<string, string>>;
}

describe('the layouts of GitHub’s own theme', () => {
  for (const name of ['home', 'page', 'post'])
    it(`“${name}” is there on a site that names no theme, and hands its content on to the site’s “default”`, async () => {
      assert.equal(await shown(`---\nlayout: ${name}\n---\nText`), '<main class="default"><p>Text</p></main>');
    });

  it('give way to the site’s own', async () => {
    const layouts = { ...frame, '_layouts/page.html': '<article>{{ content }}</article>' };
    assert.equal(await shown('---\nlayout: page\n---\nText', { layouts }), '<article><p>Text</p></article>');
  });

  it('are chosen for pages that name none', async () => {
    assert.equal(await shown('---\n---\n{{ page.layout }}'), '<main class="default"><p>page</p></main>');
  });

  it('are there where the site names that theme, and not where it names another or none', async () => {
    const page = '---\nlayout: page\n---\nText';
    assert.match(await shown(page, { config: 'theme: jekyll-theme-primer' }), /^<main/);
    for (const config of ['theme: minima', 'theme: null', 'remote_theme: a/b'])
      assert.equal(await shown(page, { config }), '<p>Text</p>', config);
  });

  it('are not there where a Jekyll of the site’s own builds it', async () => {
    const page = '---\nlayout: page\n---\nText';
    assert.equal(await shown(page, { builder: 'jekyll-4' }), '<p>Text</p>');
    const workflow = 'jobs: { a: { steps: [{ run: bundle exec jekyll build }] } }\n';
    const layouts = { ...frame, '.github/workflows/pages.yml': workflow };
    assert.equal(await shown(page, { layouts }), '<p>Text</p>');
  });

  it('give the same page after an edit as before it', async () => {
    const page = '---\nlayout: page\n---\nText';
    const { service, uri } = inMemory({ '_config.yml': '', ...frame, 'a.md': page });
    await service.renderPage(uri('a.md'));
    service.setDocument(uri('a.md'), page.replace('Text', 'More'));
    const made = await service.renderPage(uri('a.md'));
    assert.ok(made.kind === 'page');
    assert.equal(made.html.replaceAll('\n', ''), '<main class="default"><p>More</p></main>');
  });
});
