import assert from 'node:assert/strict';
import { publishedPage, publishedPages } from '../../../src/core/site/publishedPages';
import { siteOf } from '../render/sites';

const files = {
  'index.md': 'Home\n',
  'papers.md': '---\npermalink: /papers/\n---\n{% include_relative more.md %}\n',
  'more.md': 'More\n',
  'notes.md': 'Notes\n',
  'CV.md': 'CV\n',
  'README.md': 'How this is made\n',
  'INSTALL.md': 'How it is installed\n',
  'docs/README-zh.md': 'How this is made\n',
  'docs/readme_cn.md': 'How this is made\n',
  'frame.html': '<p>Frame</p>\n',
};

async function published(others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const site = await siteOf({ ...files, ...others });
  return publishedPages(site).map(({ path, url }) => `${path} at ${url}`);
}

describe('the pages that visitors get', () => {
  it('are on GitHub Pages also those of Markdown without front matter, but for pieces and texts about the repository', async () =>
    assert.deepEqual(await published(), [
      'CV.md at /CV.html',
      'index.md at /',
      'notes.md at /notes.html',
      'papers.md at /papers/',
    ]));

  it('begin with front matter where the site says so, or a workflow of its own builds it', async () => {
    const papers = ['papers.md at /papers/'];
    assert.deepEqual(await published({ '_config.yml': 'require_front_matter: true\n' }), papers);
    const workflow = 'jobs: {build: {steps: [{run: bundle exec jekyll build}]}}\n';
    assert.deepEqual(await published({ '.github/workflows/site.yml': workflow }), papers);
  });

  it('are found by their files', async () => {
    const site = await siteOf(files);
    assert.equal(publishedPage(site, 'notes.md')?.url, '/notes.html');
    for (const path of ['more.md', 'README.md', 'frame.html', 'nowhere.md'])
      assert.equal(publishedPage(site, path), undefined, path);
  });
});
