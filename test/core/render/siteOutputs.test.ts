import assert from 'node:assert/strict';
import { siteOutputs, type SiteOutput } from '../../../src/core/render/siteOutputs';
import { now, rendered, siteOf } from './sites';

type Files = Readonly<Record<string, string>>;

async function outputsOf(files: Files, semantics: 'github-pages' | 'jekyll-4' = 'jekyll-4') {
  return siteOutputs(await siteOf(files), semantics, now);
}

/** The paths of the published files, by name. */
async function paths(files: Files, semantics?: 'github-pages'): Promise<readonly string[]> {
  return [...(await outputsOf(files, semantics)).keys()].sort();
}

const page = (head = ''): string => `---\n${head}\n---\ntext\n`;

describe('the files of the published site', () => {
  it('lie where their addresses lead', async () => {
    const files = {
      'index.md': page(),
      'zh.md': page('permalink: /zh/'),
      'news.md': page('permalink: /news'),
      'data.md': page('permalink: /data.json'),
      'a b.md': page(),
      'images/a.svg': '<svg/>',
    };
    assert.deepEqual(await paths(files), [
      'a b.html',
      'data.json',
      'images/a.svg',
      'index.html',
      'news.html',
      'zh/index.html',
    ]);
  });

  it('are those that the configuration lets through', async () => {
    const files = {
      '_config.yml': 'include: [_pages, .well-known]\nexclude: [drafts]\n',
      '_pages/about.md': page('permalink: /'),
      '_private/page.md': page(),
      '_layouts/x.html': 'layout',
      'drafts/page.md': page(),
      '.well-known/security.txt': 'Contact: me',
      '.hidden/x.txt': 'x',
      'unpublished.md': page('published: false'),
    };
    assert.deepEqual(await paths(files), ['.well-known/security.txt', 'index.html']);
  });

  it('hold posts and documents twice whose folder “include” names: as what they are, and as pages', async () => {
    const files = {
      '_config.yml':
        'include: [_posts, _talks]\npermalink: /:categories/:title/\ncollections:\n  talks: { output: true }\n',
      '_posts/2023-01-02-tides.md': page('categories: [sea]'),
      '_posts/2023-01-04-own.md': page('permalink: /own/'),
      '_posts/2023-01-05-hidden.md': page('published: false'),
      '_posts/2199-01-06-future.md': page(),
      '_posts/undated.md': page(),
      'news/_posts/2023-01-07-fish.md': page(),
      '_talks/one.md': page(),
      'index.md':
        '---\n---\n{% for page in site.pages %}[{{ page.url }}|{{ page.title }}]{% endfor %}\n{% for post in site.posts %}[{{ post.url }}]{% endfor %}\n',
    };
    assert.deepEqual(await paths(files), [
      '_posts/2023-01-02-tides/index.html',
      '_posts/2199-01-06-future/index.html',
      '_posts/undated/index.html',
      '_talks/one/index.html',
      'index.html',
      'news/_posts/2023-01-07-fish/index.html',
      'news/fish/index.html',
      'own/index.html',
      'sea/tides/index.html',
      'talks/one/index.html',
    ]);
    const { html } = await rendered(files, 'index.md', { semantics: 'jekyll-4' });
    assert.equal(
      html,
      '<p>[/_posts/2023-01-02-tides/|][/own/|][/news/_posts/2023-01-07-fish/|][/_posts/2199-01-06-future/|][/|][/_talks/one/|][/_posts/undated/|]\n' +
        '[/news/fish/][/own/][/sea/tides/]</p>\n',
    );
  });

  it('are each made of what they are: the page of a post has neither its title nor its date', async () => {
    const post = '---\n---\n{{ page.url }}, {{ page.title }}, {{ page.date }}, {{ page.collection }}\n';
    const files = { '_config.yml': 'include: [_posts]\n', '_posts/2023-01-02-tides.md': post };
    const path = '_posts/2023-01-02-tides.md';
    const made = async (isBeside: boolean): Promise<string> =>
      (await rendered(files, path, { semantics: 'jekyll-4', isBeside })).html;
    assert.equal(await made(false), '<p>/2023/01/02/tides.html, Tides, 2023-01-02 00:00:00 +0000, posts</p>\n');
    assert.equal(await made(true), '<p>/_posts/2023-01-02-tides.html, , ,</p>\n');
  });

  it('hold the documents of collections with output, and of posts those that are out', async () => {
    const files = {
      '_config.yml': 'collections:\n  talks: { output: true }\n  notes: {}\n',
      '_talks/one.md': page(),
      '_talks/slides.txt': 'slides',
      '_notes/one.md': page(),
      '_posts/2023-01-02-past.md': page(),
      '_posts/2024-01-02-future.md': page(),
    };
    assert.deepEqual(await paths(files), ['2023/01/02/past.html', 'talks/one.html', 'talks/slides.txt']);
  });

  it('hold nothing of a collection whose name Jekyll cuts: it looks for another folder, and finds no settings', async () => {
    const files = {
      '_config.yml':
        'collections:\n  论文: { output: true }\n  my talks: { output: true }\n  lake notes: { output: true }\n  lakenotes: { output: true }\n',
      '_论文/one.md': page(),
      '_my talks/one.md': page(),
      '_mytalks/two.md': page(),
      '_lakenotes/three.md': page(),
      'index.md': page(),
    };
    assert.deepEqual(await paths(files), ['index.html', 'lakenotes/three.html']);
  });

  it('hold what Ruby counts as true: flags in quotes, and numbers', async () => {
    const talk = { '_talks/one.md': page(), '_posts/2199-01-02-future.md': page('permalink: /future/') };
    const published = (config: string): Promise<readonly string[]> => paths({ ...talk, '_config.yml': config });
    for (const output of ['true', '"true"', '"false"', '0', '""'])
      assert.deepEqual(await published(`collections: { talks: { output: ${output} } }\n`), ['talks/one.html'], output);
    for (const output of ['false', '', 'null'])
      assert.deepEqual(await published(`collections:\n  talks:\n    output: ${output}\n`), [], output);
    assert.deepEqual(await published('future: "false"\n'), ['future/index.html']);
    assert.deepEqual(await published('future: false\n'), []);
  });

  it('hold of the posts as many as “limit_posts” says in whole numbers', async () => {
    const posts = {
      '_posts/2023-01-02-a.md': page('permalink: /a/'),
      '_posts/2023-01-03-b.md': page('permalink: /b/'),
    };
    const published = (limit: string): Promise<readonly string[]> =>
      paths({ ...posts, '_config.yml': `limit_posts: ${limit}\n` });
    const both = ['a/index.html', 'b/index.html'];
    assert.deepEqual(await published('0'), both);
    assert.deepEqual(await published('0.5'), []);
    assert.deepEqual(await published('1.5'), ['b/index.html']);
    assert.deepEqual(await published('2.5'), both);
    assert.deepEqual(await published('.inf'), both);
  });

  it('hold what the plugins of the site write, unless the site has it itself', async () => {
    const plugins = '_config.yml';
    const files = {
      [plugins]: 'plugins: [jekyll-sitemap, jekyll-feed, jekyll-redirect-from]\nfeed: { path: atom.xml }\n',
      'a.md': page('redirect_from: [/old/, /older, /oldest.php]'),
    };
    const made = ['a.html', 'atom.xml', 'old/index.html', 'older.html', 'oldest.php', 'redirects.json'];
    assert.deepEqual(await paths(files), [...made, 'robots.txt', 'sitemap.xml']);
    const own = await outputsOf({ ...files, 'robots.txt': 'own', 'sitemap.xml': 'own' });
    assert.deepEqual(own.get('robots.txt'), { kind: 'copy', source: 'robots.txt' } satisfies SiteOutput);
    assert.equal(own.get('sitemap.xml')?.kind, 'copy');
  });

  it('hold Markdown without front matter as a copy, and as a page where GitHub Pages makes one', async () => {
    const files = { 'notes.md': 'no front matter\n', 'README.md': 'about the repository\n' };
    assert.deepEqual(await paths(files), ['README.md', 'notes.md']);
    assert.deepEqual(await paths(files, 'github-pages'), ['README.md', 'index.html', 'notes.html', 'notes.md']);
    const home = { ...files, 'index.md': page() };
    assert.deepEqual(await paths(home, 'github-pages'), ['README.md', 'index.html', 'notes.html', 'notes.md']);
    const moving = 'readme_index: { remove_originals: true }\noptional_front_matter: { remove_originals: true }\n';
    assert.deepEqual(await paths({ ...files, '_config.yml': moving }, 'github-pages'), ['index.html', 'notes.html']);
  });

  it('hold such a page alone where the plugin that makes it is told to remove its Markdown', async () => {
    const withSetting = (setting: string): Record<string, string> => ({
      'notes.md': 'no front matter\n',
      'README.md': 'about the repository\n',
      '_config.yml': `optional_front_matter:\n  remove_originals: ${setting}\n`,
    });
    assert.deepEqual(await paths(withSetting('true'), 'github-pages'), ['README.md', 'index.html', 'notes.html']);
    assert.deepEqual(await paths(withSetting('"true"'), 'github-pages'), [
      'README.md',
      'index.html',
      'notes.html',
      'notes.md',
    ]);
    assert.deepEqual(await paths(withSetting('true')), ['README.md', 'notes.md']);
  });

  it('never lie outside, whatever a permalink says', async () => {
    const files = {
      'a.md': page('permalink: /../../a/'),
      'b.md': page('permalink: "/%2e%2e/%2e%2e/b/"'),
      'c.md': page('permalink: "/x/%2e%2e%2f%2e%2e%2fc/"'),
      'd.md': page('permalink: "..\\\\d"'),
      'e.md': page('permalink: "/e%00.html"'),
      'f.md': page('redirect_from: /../../../f.html'),
      '_config.yml': 'plugins: [jekyll-redirect-from]\nredirect_from: { json: false }\n',
    };
    const found = await paths(files);
    assert.deepEqual(found, ['a/index.html', 'b/index.html', 'c/index.html', 'f.html']);
  });

  it('are the later ones where two have one path: a copy over a page', async () => {
    const outputs = await outputsOf({ 'a.md': page('permalink: /same.html'), 'same.html': 'copied' });
    assert.deepEqual(outputs.get('same.html'), { kind: 'copy', source: 'same.html' });
  });

  it('hold the further pages of a list of posts', async () => {
    const posts = Object.fromEntries(
      ['01', '02', '03'].map(day => [`_posts/2023-05-${day}-post.md`, page('permalink: /:title-:day')]),
    );
    const files = { ...posts, '_config.yml': 'paginate: 1\npaginate_path: /p:num/\n', 'index.html': page() };
    const found = await paths(files, 'github-pages');
    assert.deepEqual(
      found.filter(path => path.includes('index')),
      ['index.html', 'p2/index.html', 'p3/index.html'],
    );
  });

  it('lie under the day of the build where an address has a date and the document has none', async () => {
    const files = {
      '_config.yml': 'collections: { pub: { output: true, permalink: "/:collection/:year_:i_month/:name/" } }\n',
      '_pub/a.md': page(),
      '_pub/b.md': page('date: 2021-02-03'),
    };
    assert.deepEqual(await paths(files), ['pub/2021_2/b/index.html', 'pub/2023_11/a/index.html']);
    const made = await rendered(
      { ...files, 'index.html': `---\n---\n{{ site.pub | map: 'url' | join: ' ' }}` },
      'index.html',
    );
    assert.equal(made.html, '/pub/2023_11/a/ /pub/2021_2/b/');
    assert.equal((await rendered(files, '_pub/a.md')).url, '/pub/2023_11/a/');
  });
});
