import assert from 'node:assert/strict';
import { rendered } from './sites';

const layouts = {
  '_layouts/default.html': 'default {{ page.title }}: {{ content }}',
  '_layouts/page.html': 'page {{ page.title }}: {{ content }}',
};

/** What GitHub Pages, or Jekyll 4 alone, makes of a file. */
async function made(
  path: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
  semantics: 'github-pages' | 'jekyll-4' = 'github-pages',
): Promise<string> {
  const page = await rendered({ ...files, [path]: text }, path, { semantics });
  return page.html.trim();
}

describe('what GitHub Pages makes of Markdown by the plugins it always loads', () => {
  it('text without front matter is a page', async () => {
    assert.equal(await made('notes.md', 'A {{ "page" }}'), '<p>A page</p>');
    assert.equal(await made('notes.md', 'A {{ "page" }}', {}, 'jekyll-4'), 'A {{ "page" }}');
  });

  it('front matter behind a byte order mark counts', async () => {
    assert.equal(await made('a.md', '\uFEFF---\ntitle: T\n---\n{{ page.title }}'), '<p>T</p>');
  });

  it('the version of Jekyll is that which makes it', async () => {
    assert.equal(await made('a.html', '---\n---\n{{ jekyll.version }}'), '3.10.0');
    assert.equal(await made('a.html', '---\n---\n{{ jekyll.version }}', {}, 'jekyll-4'), '4.3.4');
  });

  it('files about the repository stay as they are, unless they are included', async () => {
    assert.equal(await made('README.md', '*me*'), '*me*');
    assert.equal(await made('README.md', '*me*', { '_config.yml': 'include: [README.md]' }), '<p><em>me</em></p>');
  });

  it('nothing is a page where the site requires front matter', async () => {
    assert.equal(await made('a.md', '*a*', { '_config.yml': 'require_front_matter: true' }), '*a*');
  });

  it('a page that names no layout has `page`, or `default`', async () => {
    assert.equal(await made('a.md', '---\ntitle: T\n---\nx', layouts), 'page T: <p>x</p>');
    assert.equal(await made('a.md', '---\nlayout: ~\n---\nx', layouts), '<p>x</p>');
    const { '_layouts/default.html': only } = layouts;
    assert.equal(await made('a.md', '---\ntitle: T\n---\nx', { '_layouts/default.html': only }), 'default T: <p>x</p>');
  });

  it('a page without a title has that of the heading it begins with', async () => {
    assert.match(await made('a.md', '---\n---\n# The *first*[^1]\n', layouts), /^page The first:/);
    assert.match(await made('a.md', '---\n---\nThe first\n===\n', layouts), /^page The first:/);
    assert.match(await made('a.md', '---\n---\nText\n\n# Later\n', layouts), /^page :/);
    assert.match(await made('a.md', '---\ntitle: ""\n---\n# Not it\n', layouts), /^page :/);
  });

  it('the tag of jekyll-gist is known, whatever plugins the site names', async () => {
    const text = '---\n---\n{% gist ada/1234567 %}';
    assert.match(await made('a.html', text), /gist\.github\.com\/ada\/1234567/);
    assert.equal(await made('a.html', text, {}, 'jekyll-4'), '');
  });
});
