import assert from 'node:assert/strict';
import type { Semantics } from '../../../../src/core/render/liquid/semantics';
import { readConfig } from '../../../../src/core/site/settings/config';
import { underGithubPages } from '../../../../src/core/site/settings/githubPagesConfig';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';
import { inMemory, smallSite } from '../../service/inMemory';

const workflow = { '.github/workflows/pages.yml': 'jobs: { a: { steps: [{ run: bundle exec jekyll build }] } }\n' };

/** What GitHub Pages makes of a setting of `_config.yml`. */
async function builtWith(
  config: string,
  name: string,
  others: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const site = await loadSite(createMemoryWorkspace({ '_config.yml': config, ...others }), 'memory:/site');
  return underGithubPages(site).config.values[name];
}

describe('the settings that GitHub Pages builds a site with', () => {
  for (const [config, name, value] of [
    // listed among its defaults, over which Jekyll's own win
    ['title: Mei', 'future', false],
    ['title: Mei', 'theme', 'jekyll-theme-primer'],
    ['theme: minima', 'theme', 'minima'],
    ['theme: null', 'theme', null],
    ['highlighter: pygments', 'highlighter', 'rouge'],
    ['highlighter:', 'highlighter', 'rouge'],
    ['markdown: redcarpet', 'markdown', 'kramdown'],
    ['markdown: GFM', 'markdown', 'GFM'],
    ['markdown: Kramdown', 'markdown', 'Kramdown'],
  ] as const)
    it(`have “${name}” as “${String(value)}” where “${config}” is written`, async () => {
      assert.equal(await builtWith(config, name), value);
    });

  it('have their own engine and highlighter of kramdown, and the rest as it is written', async () => {
    const options = await builtWith(
      'kramdown: { math_engine: katex, syntax_highlighter: coderay, toc_levels: 2..3 }',
      'kramdown',
    );
    const { kramdown } = readConfig('kramdown: { toc_levels: 2..3 }').values;
    assert.deepEqual(options, { ...(kramdown as object), math_engine: 'mathjax', syntax_highlighter: 'rouge' });
  });

  it('are those that are written where a workflow of the site runs Jekyll', async () => {
    assert.equal(await builtWith('highlighter: none', 'highlighter', workflow), 'none');
    assert.equal(await builtWith('markdown: redcarpet', 'markdown', workflow), 'redcarpet');
    assert.equal(await builtWith('title: Mei', 'theme', workflow), undefined);
  });
});

describe('a page of a site with settings that GitHub Pages does not follow', () => {
  const files = {
    ...smallSite,
    '_config.yml': `${smallSite['_config.yml'] ?? ''}highlighter: none\nkramdown: { math_engine: null }\n`,
    '_pages/about.md': '---\npermalink: /\n---\n\n```ruby\nputs 1\n```\n\n$$x$$\n',
  };
  const shown = async (builder: Semantics): Promise<string> => {
    const { service, uri } = inMemory(files, { builder });
    const page = await service.renderPage(uri('_pages/about.md'));
    assert.ok(page.kind === 'page');
    return page.html;
  };

  it('is shown as GitHub Pages makes it', async () => {
    const html = await shown('github-pages');
    for (const part of ['class="nb"', '\\[x\\]']) assert.ok(html.includes(part), html);
  });

  it('is shown as it is set where Jekyll 4 builds it', async () => {
    const html = await shown('jekyll-4');
    for (const part of ['class="nb"', '\\[x\\]']) assert.ok(!html.includes(part), html);
  });
});
