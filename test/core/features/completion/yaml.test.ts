import assert from 'node:assert/strict';
import { chosen, labels, suggested, type SiteFiles } from './suggested';

const about = '_pages/about.md';
const config = '_config.yml';
const menu = '_data/navigation.yml';

describe('completion of keys', () => {
  it('offers in front matter the keys that are not there yet, each with what it does', async () => {
    const items = await suggested(about, '---\npermalink: /\n⟦au‸⟧\n---\n\n# News\n');
    const names = items.map(({ label }) => label);
    assert.ok(names.includes('author_profile') && names.includes('layout'), names.join(', '));
    assert.ok(!names.includes('permalink'));
    const [wording] = items
      .filter(({ label }) => label === 'author_profile')
      .flatMap(({ documentation }) => documentation.flatMap(block => ('wording' in block ? [block.wording] : [])));
    assert.deepEqual(wording, { kind: 'both', both: { en: 'Left column', zh: '左栏' } });
  });

  it('writes the colon, and goes on where values are known', async () => {
    assert.equal(await chosen(about, '---\nlay‸\n---\n', 'layout'), '---\nlayout: ‸\n---\n');
    assert.equal(await chosen(about, '---\nlay‸: x\n---\n', 'layout'), '---\nlayout‸: x\n---\n');
    assert.equal(await chosen(about, '---\nred‸\n---\n', 'redirect_from'), '---\nredirect_from:\n  - ‸\n---\n');
    const items = await suggested(about, '---\nlay‸\n---\n');
    assert.equal(items.find(({ label }) => label === 'layout')?.goesOn, true);
  });

  it('leaves the key before which another is typed, and replaces it where the author asks the editor to', async () => {
    assert.equal(await chosen(config, 'ur‸title: "Mei"\n', 'url'), 'url‸title: "Mei"\n');
    const [item] = (await suggested(config, 'ur‸title: "Mei"\n')).filter(({ label }) => label === 'url');
    assert.deepEqual(item?.replacing, { start: 0, end: 7 });
    // the end of the key that is chosen
    assert.equal(await chosen(config, 'ti‸le: "Mei"\n', 'title'), 'title‸: "Mei"\n');
    assert.equal(await chosen(config, '"ti‸": "Mei"\n', 'title'), 'title‸: "Mei"\n');
  });

  it('offers in a layout what it reads itself, and the other layouts', async () => {
    const files = { '_layouts/wide.html': '{{ content }}', '_layouts/default.html': '{{ content }}' };
    const wide = '_layouts/wide.html';
    assert.deepEqual(await labels(wide, '---\n‸\n---\n<b class="{{ layout.tone }}">{{ content }}', files), [
      'layout',
      'tone',
    ]);
    assert.deepEqual(await labels(wide, '---\nlayout: ‸\n---\n{{ content }}', files), ['default']);
  });

  it('offers nothing in an include, which has no front matter', async () =>
    assert.deepEqual(await labels('_includes/a.html', '---\nla‸\n---\n{{ page.toc }}'), []));

  it('offers the layouts of the folder that the configuration names', async () => {
    const files = { '_config.yml': 'include: [_pages]\nlayouts_dir: frames\n', 'frames/base/wide.html': 'x' };
    assert.deepEqual(await labels(about, '---\nlayout: ⟦‸⟧\n---\n', files), ['base/wide']);
  });

  it('writes a blank where the cursor stands right behind a dash', async () => {
    assert.equal(await chosen(menu, 'main:\n  -‸\n', 'title'), 'main:\n  - title: ‸\n');
    assert.equal(await chosen(menu, 'main:\n  - ‸\n', 'title'), 'main:\n  - title: ‸\n');
    assert.equal(await chosen(menu, 'main:\n  -   ‸\n', 'title'), 'main:\n  -   title: ‸\n');
  });

  it('goes on below deeper than the key, also in an item of a list', async () => {
    assert.equal(await chosen(config, 'defaults:\n  - ‸\n', 'scope'), 'defaults:\n  - scope:\n      ‸\n');
    assert.equal(await chosen(config, 'defaults:\n  -‸\n', 'scope'), 'defaults:\n  - scope:\n      ‸\n');
    assert.equal(
      await chosen(config, 'defaults:\n- scope:\n    path: ""\n  ‸\n', 'values'),
      'defaults:\n- scope:\n    path: ""\n  values:\n    ‸\n',
    );
    assert.equal(await chosen(config, 'aut‸\n', 'author'), 'author:\n  ‸\n');
  });

  it('works while the front matter is not closed yet', async () => {
    assert.ok((await labels(about, '---\nperma‸')).includes('permalink'));
    assert.deepEqual(await labels(about, '---\ntitle: a\n\nText ‸'), []);
  });

  it('says nothing below the front matter, in its dashes or in a page that has none', async () => {
    assert.deepEqual(await labels(about, '---\ntitle: ""\n---\n\npermalink‸\n'), []);
    assert.deepEqual(await labels(about, '---\ntitle: ""\n‸---\n'), []);
    assert.deepEqual(await labels(about, 'permalink‸\n'), []);
  });

  it('says nothing in comments and in texts of several lines', async () => {
    assert.deepEqual(await labels(config, 'title: x # a‸\n'), []);
    assert.deepEqual(await labels(config, '# a‸\n'), []);
    assert.deepEqual(await labels(config, 'description: |\n  some ‸\n'), []);
    assert.deepEqual(await labels(config, 'description: some\n  more ‸\n'), []);
  });

  it('offers no key of a service that was closed, and none that does nothing', async () => {
    const files = { '_includes/author-profile.html': '{{ author.github }}{{ author.google_plus }}{{ author.vine }}' };
    const offered = await labels(config, 'author:\n  ‸\n', files);
    assert.ok(offered.includes('github'), offered.join());
    assert.ok(!offered.includes('google_plus') && !offered.includes('vine'), offered.join());
    assert.ok(!(await labels(config, 'com‸\n')).includes('compress_html'));
    // the key that stands there
    assert.ok((await labels(config, 'author:\n  vine‸: "lin"\n', files)).includes('vine'));
  });

  it('offers in _config.yml the author’s keys that the site’s profile reads before those that it does not show', async () => {
    const items = await suggested(config, 'title: "Mei Lin"\nauthor:\n  name: "Mei Lin"\n  ⟦g‸⟧\ninclude: [_pages]\n');
    const names = items.map(({ label }) => label);
    assert.ok(!names.includes('name') && !names.includes('title'), names.join(', '));
    assert.ok(names.indexOf('github') < names.indexOf('googlescholar'), names.join(', '));
    const { detail } = items.find(({ label }) => label === 'googlescholar') ?? {};
    assert.equal(detail?.kind === 'message' && detail.message.text, 'The includes of this site do not show it.');
  });

  it('offers keys that only this site’s includes read, and where', async () => {
    const files: SiteFiles = {
      '_includes/author-profile.html': '{% if author.douban %}<a href="{{ author.douban }}">Douban</a>{% endif %}',
      '_includes/footer.html': '{{ site.footer_note }} {{ site.time }}',
      '_layouts/default.html': '{% if page.toc %}{{ page.url }}{% endif %}{{ content }}',
    };
    const douban = (await suggested(config, 'author:\n  ‸\n', files)).find(({ label }) => label === 'douban');
    assert.deepEqual(douban?.detail, { kind: 'site', text: '_includes/author-profile.html' });
    const ofSite = await labels(config, 'fo‸\n', files);
    assert.ok(ofSite.includes('footer_note') && !ofSite.includes('time'), ofSite.join(', '));
    const ofPage = await labels(about, '---\nto‸\n---\n', files);
    assert.ok(ofPage.includes('toc') && !ofPage.includes('url'), ofPage.join(', '));
  });

  it('offers the keys of an item of the menu, of each item by itself', async () => {
    assert.deepEqual(await labels(menu, 'main:\n  - title: "News"\n    ⟦u‸⟧\n'), ['url']);
    assert.deepEqual(await labels(menu, 'main:\n  - title: "News"\n    url: "#a"\n  - ‸\n'), ['title', 'url']);
    assert.deepEqual(await labels(menu, 'main:\n- title: "News"\n  url: "#a"\n- title: "B"\n  ‸\n'), ['url']);
    assert.deepEqual(await labels(menu, '‸\n'), ['main']);
  });

  it('writes a key before a comment, and not over what is commented out', async () => {
    assert.equal(await chosen(config, '‸# comment: x\n', 'description'), 'description: ‸# comment: x\n');
    assert.equal(
      await chosen(config, 'author:\n  ‸# github    : "meilin"\n  name: "Mei"\n', 'github'),
      'author:\n  github: ‸# github    : "meilin"\n  name: "Mei"\n',
    );
  });

  it('goes on below a key with a comment behind it, and below a dash on a line of its own', async () => {
    assert.ok((await labels(config, 'author: # 作者\n  name: "林"\n  ⟦em‸⟧\n')).includes('email'));
    assert.deepEqual(await labels(menu, 'main: #links\n  - title: "News"\n    ⟦u‸⟧\n'), ['url']);
    assert.deepEqual(await labels(menu, 'main:\n  -\n    title: "News"\n    ⟦u‸⟧\n  - # more\n    url: "#a"\n'), [
      'url',
    ]);
    assert.deepEqual(
      await labels(config, 'defaults:\n  -\n    scope:\n      path: ""\n    values:\n      layout: ⟦‸⟧\n'),
      ['default'],
    );
  });

  it('knows a second menu, and the profiles of _data/authors.yml', async () => {
    assert.deepEqual(await labels(menu, 'main:\n  - title: "News"\nmain_zh:\n  - title: "动态"\n    ‸\n'), ['url']);
    const names = await labels('_data/authors.yml', 'cn:\n  name: "林"\n  ‸\n');
    assert.ok(names.includes('github') && !names.includes('name') && !names.includes('title'), names.join(', '));
    assert.deepEqual(await labels('_data/authors.yml', '‸\n'), []);
    assert.deepEqual(await labels('_data/papers.yml', 'a:\n  ‸\n'), []);
  });
});

describe('completion of keys in a document of a collection', () => {
  const site = {
    '_config.yml': 'title: a\nauthor:\n  name: "Mei"\ncollections:\n  publications:\n    output: true\n',
    '_publications/2023-river.md': '---\ntitle: River\nvenue: Nature\npaperurl: /files/a.pdf\n---\n',
    '_publications/2024-lake.md': '---\ntitle: Lake\nvenue: Nature\ncitation: Mei Lin\nvenue_2: a\n---\n',
    '_posts/2024-01-02-a.md': '---\ncolour: blue\n---\n',
  };

  it('has first those of the documents beside it, of which most have one', async () => {
    const offered = await labels('_publications/2025-sea.md', '---\ntitle: Sea\n‸\n---\n', site);
    assert.deepEqual(offered.slice(0, 4), ['venue', 'paperurl', 'citation', 'venue_2']);
    assert.ok(!offered.includes('colour'), offered.join(' '));
    assert.equal(new Set(offered).size, offered.length);
  });

  it('leaves pages as they are', async () => {
    const offered = await labels('talks.md', '---\n‸\n---\n', site);
    assert.ok(!offered.includes('venue'), offered.join(' '));
  });
});

describe('completion in a list of a data file', () => {
  const papers = '_data/publications.yml';
  const list =
    'main:\n- title: "Lake"\n  authors: Mei Lin\n  image: ./images/lake.png\n  pdf: ./files/a.pdf\n- title: "River"\n  authors: Mei Lin\n  notes: Oral\n';
  const files: SiteFiles = { 'images/lake.png': 'x', 'images/sea.png': 'x', 'files/a.pdf': 'x' };

  it('has the keys of the items beside it, those first that most have', async () => {
    assert.deepEqual(await labels(papers, `${list}- title: "Sea"\n  ‸\n`, files), ['authors', 'image', 'pdf', 'notes']);
    assert.deepEqual(await labels(papers, `${list}- title: "Sea"\n  ⟦pd‸⟧\n`, files), [
      'authors',
      'image',
      'pdf',
      'notes',
    ]);
    assert.equal(
      await chosen(papers, `${list}- title: "Sea"\n  i‸\n`, 'image', files),
      `${list}- title: "Sea"\n  image: ‸\n`,
    );
  });

  it('has the files that such a value names, as it names them', async () => {
    const images = await labels(papers, `${list}- title: "Sea"\n  image: ⟦‸⟧\n`, files);
    assert.deepEqual([...images].sort(), ['./images/lake.png', './images/sea.png']);
    assert.deepEqual(await labels(papers, `${list}- title: "Sea"\n  pdf: "⟦./‸⟧"\n`, files), ['./files/a.pdf']);
    const named = list.replace('./images/', '');
    const inFolder = await labels(papers, `${named}- title: "Sea"\n  image: ⟦‸⟧\n`, files);
    assert.deepEqual([...inFolder].sort(), ['lake.png', 'sea.png']);
    assert.deepEqual(await labels(papers, `${list}- title: "Sea"\n  authors: ‸\n`, files), []);
  });

  it('leaves a file alone that has no list', async () =>
    assert.deepEqual(await labels('_data/words.yml', 'more: a\n‸\n', files), []));
});

describe('completion of values', () => {
  it('offers switches and layouts', async () => {
    assert.deepEqual(await labels(about, '---\nauthor_profile: ⟦‸⟧\n---\n'), ['true', 'false']);
    assert.deepEqual(await labels(about, '---\nlayout: ⟦d‸⟧\n---\n', { '_layouts/wide.html': '' }), [
      'default',
      'wide',
    ]);
  });

  it('takes the quotes around a switch away, which would make a text of it', async () => {
    for (const [before, after] of [
      ['"‸"', 'false‸'],
      ["'tr‸'", 'false‸'],
      ['"t‸rue" # mine', 'false‸ # mine'],
      ['"‸', 'false‸'],
      ['"‸# mine', 'false ‸# mine'],
    ] as const)
      assert.equal(await chosen(about, `---\nsitemap: ${before}\n---\n`, 'false'), `---\nsitemap: ${after}\n---\n`);
    assert.equal(await chosen(config, 'kramdown:\n  hard_wrap: "‸"\n', 'true'), 'kramdown:\n  hard_wrap: true‸\n');
    const [item] = await suggested(about, '---\nsitemap: ⟦"‸"⟧\n---\n');
    // what the editor compares with the text that is replaced
    assert.equal(item?.filterText, '"true');
  });

  it('offers the pictures of the site for the portrait, those not shown yet first, fig2 before fig10', async () => {
    const picture = new Uint8Array(1200);
    const files: SiteFiles = {
      'images/fig10.png': picture,
      'images/fig2.png': picture,
      'images/me.jpg': picture,
      'files/cv.pdf': picture,
      '_drafts/images/x.png': picture,
      '_includes/a.html': '<img src="images/fig2.png">',
    };
    const items = await suggested(config, 'author:\n  avatar: "⟦im‸⟧"\n', files);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['images/fig10.png', 'images/me.jpg', 'images/fig2.png'],
    );
    assert.deepEqual(items[0]?.detail, { kind: 'site', text: '1 kB' });
  });

  it('writes a picture with the signs that would end or part its address as percent signs', async () =>
    assert.equal(
      await chosen(config, 'author:\n  avatar: ‸\n', "images/mei's #1.png", {
        "images/mei's #1.png": new Uint8Array(3),
      }),
      'author:\n  avatar: images/mei%27s %231.png‸\n',
    ));

  it('writes the portrait from the folder that the site puts before it, as academicpages does', async () => {
    const files: SiteFiles = {
      'images/me.jpg': new Uint8Array(1200),
      'files/chart.png': new Uint8Array(1200),
      '_layouts/default.html': '{% include author-profile.html %}{{ content }}',
      '_includes/author-profile.html':
        '{% if author.avatar contains "://" %}<img src="{{ author.avatar }}">{% else %}<img src="{{ author.avatar | prepend: "/images/" | prepend: base_path }}">{% endif %}',
      [about]: '---\npermalink: /\nlayout: default\n---\n',
    };
    assert.deepEqual(await labels(config, 'author:\n  avatar: "⟦m‸⟧"\ninclude: [_pages]\n', files), ['me.jpg']);
    const inPath = {
      ...files,
      '_includes/author-profile.html': '<img src="{{ base_path }}/images/{{ author.avatar }}">',
    };
    assert.deepEqual(await labels(config, 'author:\n  avatar: ⟦‸⟧\ninclude: [_pages]\n', inPath), ['me.jpg']);
  });

  it('offers pictures for what the layout of minimal-light shows of the settings, begun as their author does', async () => {
    const files: SiteFiles = {
      'assets/img/me.jpg': new Uint8Array(1200),
      '_layouts/homepage.html':
        '<link rel="icon" href="{{ site.favicon }}"><img src="{{ site.avatar }}">{{ site.title }}',
      'index.md': '---\nlayout: homepage\n---\n',
    };
    const inConfig = (line: string): Promise<readonly string[]> =>
      labels(config, `title: Mei Lin\nposition: Professor\n${line}\n`, files);
    assert.deepEqual(await inConfig('avatar: ⟦‸⟧'), ['assets/img/me.jpg']);
    assert.deepEqual(await inConfig('favicon: ⟦./as‸⟧'), ['./assets/img/me.jpg']);
    assert.deepEqual(await inConfig('favicon: ./assets/img/icon.png\navatar: ⟦‸⟧'), ['./assets/img/me.jpg']);
    assert.deepEqual(await inConfig('favicon: ./assets/img/icon.avif\navatar: ⟦‸⟧'), ['./assets/img/me.jpg']);
    assert.deepEqual(await inConfig('affiliation: ‸'), []);
    assert.equal(
      await chosen(config, 'title: Mei Lin\nposition: Professor\navatar: ./‸\n', './assets/img/me.jpg', files),
      'title: Mei Lin\nposition: Professor\navatar: ./assets/img/me.jpg‸\n',
    );
  });

  it('offers the profiles of _data/authors.yml for a page', async () =>
    assert.deepEqual(
      await labels(about, '---\nauthor: ‸\n---\n', { '_data/authors.yml': 'cn:\n  name: "林"\nen:\n  name: "Lin"\n' }),
      ['cn', 'en'],
    ));

  it('offers nobody else’s account, address or number', async () => {
    for (const key of ['orcid', 'github', 'googlescholar', 'email', 'uri', 'stackoverflow'])
      assert.deepEqual(await labels(config, `author:\n  ${key}: ‸\n`), [], key);
    for (const key of ['title', 'url', 'baseurl', 'google_analytics_id', 'bing_site_verification'])
      assert.deepEqual(await labels(config, `${key}: ‸\n`), [], key);
  });

  it('offers the settings that sites have', async () => {
    assert.deepEqual(await labels(config, 'kramdown:\n  input: ‸\n'), ['GFM']);
    assert.deepEqual(await labels(config, 'markdown: ‸\n'), ['kramdown']);
    assert.deepEqual(await labels(config, 'sass:\n  style: ⟦‸⟧\n'), ['compressed', 'expanded']);
    assert.deepEqual(await labels(config, 'kramdown:\n  math_engine: ‸\n'), ['mathjax', 'katex']);
    assert.deepEqual(await labels(config, 'permalink: ‸\n'), [
      ...['/:categories/:title/', 'pretty', 'date', 'ordinal', 'none'],
    ]);
  });

  it('offers collections among the kinds of pages, and what each of them can say', async () => {
    const collections = 'collections:\n  talks:\n    output: true\n';
    assert.deepEqual(await labels(config, `${collections}defaults:\n  - scope:\n      type: ‸\n`), [
      ...['pages', 'posts', 'drafts', 'talks'],
    ]);
    assert.deepEqual(await labels(config, `${collections}    ‸\n`), ['permalink', 'sort_by']);
    assert.deepEqual(await labels(config, 'collections:\n  talks:\n    output: ‸\n'), ['true', 'false']);
  });

  it('offers as defaults of pages what front matter can say', async () => {
    const names = await labels(config, 'defaults:\n  - values:\n      layout: default\n      ‸\n');
    assert.equal(names[0], 'author_profile');
    assert.ok(names.includes('analytics') && names.includes('lang'), names.join(', '));
    assert.ok(!names.includes('layout') && names.indexOf('author_profile') === names.lastIndexOf('author_profile'));
  });

  it('offers plugins of GitHub Pages that the list has not', async () => {
    const names = await labels(config, 'plugins:\n  - jekyll-sitemap\n  - ⟦jekyll-f‸⟧\n');
    assert.ok(names.includes('jekyll-feed') && names.includes('jemoji'), names.join(', '));
    assert.ok(!names.includes('jekyll-sitemap'), names.join(', '));
  });

  it('offers folders and files of the root to leave out, and hidden ones to read', async () => {
    const files = { 'README.md': 'x', 'tools/a.py': 'x', '_notes/a.md': 'x', '.well-known/a.txt': 'x' };
    assert.deepEqual(await labels(config, 'exclude:\n  - README.md\n  - ‸\n', files), ['assets/', 'tools/']);
    assert.deepEqual(await labels(config, 'include:\n  - _pages\n  - ‸\n', files), ['_notes', '.well-known']);
  });

  it('offers time zones, that of the machine and China’s first', async () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const names = await labels(config, 'timezone: ‸\n');
    assert.deepEqual(names.slice(0, 2), [...new Set([own, 'Asia/Shanghai', 'Africa/Abidjan'])].slice(0, 2));
    assert.ok(names.includes('Europe/Berlin'));
  });

  it('offers the address that the repository has', async () => {
    const repository = 'repository: MeiLin/homepage\n';
    assert.deepEqual(await labels(config, `${repository}url: ‸\n`), ['https://meilin.github.io']);
    assert.deepEqual(await labels(config, `${repository}baseurl: ‸\n`), ['/homepage']);
    const domain = { CNAME: 'mei.example.org\n' };
    assert.deepEqual(await labels(config, `${repository}url: ‸\n`, domain), ['https://mei.example.org']);
    assert.deepEqual(await labels(config, `${repository}baseurl: ‸\n`, domain), []);
  });

  it('offers documents before pictures for the CV', async () => {
    const files = { 'files/cv.pdf': new Uint8Array(3), 'images/me.jpg': new Uint8Array(3) };
    assert.deepEqual(await labels(config, 'author:\n  cv: ⟦‸⟧\n', files), ['files/cv.pdf', 'images/me.jpg']);
    assert.deepEqual(await labels('_data/authors.yml', 'zh:\n  cv: "⟦f‸⟧"\n', files), [
      'files/cv.pdf',
      'images/me.jpg',
    ]);
  });

  it('offers the languages of pages, and for a page its copy in another one first', async () => {
    const files = {
      '_pages/a.md': '---\npermalink: /a/\nlang: en\n---\n',
      '_pages/zh.md': '---\npermalink: /zh/\nlang: zh-Hans\n---\n',
    };
    assert.deepEqual(await labels(about, '---\nlang: ‸\n---\n', files), ['en', 'zh-Hans', 'zh-CN']);
    const page = '---\npermalink: /\nlang: en\ntranslation: ‸\n---\n';
    assert.deepEqual(await labels(about, page, files), ['/zh/', '/a/']);
    assert.deepEqual(await labels(about, '---\nredirect_to: ‸\n---\n', files), ['/a/', '/zh/']);
  });

  it('offers in posts alone what lists of posts read, with the words of other posts', async () => {
    const files = { '_posts/2024-01-02-lake.md': '---\ncategories: news travel\ntags: [lakes, floods]\n---\n' };
    const post = '_posts/2024-02-03-river.md';
    const names = await labels(post, '---\n‸\n---\n', files);
    for (const name of ['date', 'categories', 'tags']) assert.ok(names.includes(name), name);
    assert.ok(!(await labels(about, '---\n‸\n---\n', files)).includes('tags'));
    assert.deepEqual(await labels(post, '---\ncategories: ‸\n---\n', files), ['news', 'travel']);
    assert.deepEqual(await labels(post, '---\ntags:\n  - lakes\n  - ⟦‸⟧\n---\n', files), ['lakes', 'floods']);
  });

  it('writes a blank where the cursor stands right behind the colon', async () => {
    const pictures = { 'images/me.jpg': new Uint8Array(1200) };
    assert.equal(await chosen(about, '---\nlayout:‸\n---\n', 'default'), '---\nlayout: default‸\n---\n');
    assert.equal(await chosen(about, '---\nauthor_profile:‸\n---\n', 'true'), '---\nauthor_profile: true‸\n---\n');
    assert.equal(
      await chosen(config, 'author:\n  avatar:‸\n', 'images/me.jpg', pictures),
      'author:\n  avatar: images/me.jpg‸\n',
    );
    assert.equal(
      await chosen(menu, 'main:\n  - title: "A"\n    url:‸\n', '#about-me'),
      'main:\n  - title: "A"\n    url: "#about-me"‸\n',
    );
  });

  it('leaves what stands behind a quote that is not closed yet', async () =>
    assert.equal(await chosen(about, '---\nlayout: "‸wide\n---\n', 'default'), '---\nlayout: "default‸wide\n---\n'));

  it('leaves a comment right behind the cursor, with a blank before it', async () => {
    const pictures = { 'images/me.jpg': new Uint8Array(1200) };
    const avatar = (before: string, after: string): Promise<void> =>
      chosen(config, `author:\n  ${before}\n`, 'images/me.jpg', pictures).then(text =>
        assert.equal(text, `author:\n  ${after}\n`),
      );
    await avatar('avatar: ‸# mine', 'avatar: images/me.jpg ‸# mine');
    await avatar(
      'avatar           : ‸# such as "images/x.png"',
      'avatar           : images/me.jpg ‸# such as "images/x.png"',
    );
    await avatar('avatar: im‸# mine', 'avatar: images/me.jpg ‸# mine');
    await avatar('avatar: "im‸# mine', 'avatar: "images/me.jpg" ‸# mine');
    await avatar('avatar: "‸# such as "images/x.png"', 'avatar: "images/me.jpg" ‸# such as "images/x.png"');
    await avatar('avatar: ‸#mine', 'avatar: images/me.jpg ‸#mine');
    // the end of a value
    await avatar('avatar: im‸#b.png', 'avatar: images/me.jpg‸');
    await avatar('avatar: C‸# tutorial', 'avatar: images/me.jpg‸');
    // no comment within quotes
    await avatar('avatar: "im‸#1.png"', 'avatar: "images/me.jpg‸"');
    assert.equal(
      await chosen(about, '---\nauthor_profile: t‸# left column\n---\n', 'true'),
      '---\nauthor_profile: true ‸# left column\n---\n',
    );
    assert.equal(
      await chosen(menu, 'main:\n  - title: "A"\n    url: ‸# to come\n', '#about-me'),
      'main:\n  - title: "A"\n    url: "#about-me" ‸# to come\n',
    );
    assert.deepEqual(await labels(about, '---\nlayout: # mi‸ne\n---\n'), []);
  });

  it('writes a value that is not there yet before the blanks of a comment', async () => {
    const pictures = { 'images/me.jpg': new Uint8Array(1200) };
    for (const [before, after] of [
      ['avatar: ‸ # a square picture', 'avatar: images/me.jpg‸ # a square picture'],
      ['avatar : ‸  # mine', 'avatar : images/me.jpg‸  # mine'],
      ['avatar:  ‸\t# mine', 'avatar:  images/me.jpg‸\t# mine'],
      ['avatar:‸ # mine', 'avatar: images/me.jpg‸ # mine'],
      ['avatar:‸   # mine', 'avatar: images/me.jpg‸   # mine'],
    ] as const) {
      assert.equal(await chosen(config, `author:\n  ${before}\n`, 'images/me.jpg', pictures), `author:\n  ${after}\n`);
    }
    assert.equal(
      await chosen(about, '---\nauthor_profile: ‸  # left column\n---\n', 'false'),
      '---\nauthor_profile: false‸  # left column\n---\n',
    );
    assert.equal(
      await chosen(menu, 'main:\n  - title: "A"\n    url: ‸ # to come\n', '#about-me'),
      'main:\n  - title: "A"\n    url: "#about-me"‸ # to come\n',
    );
    // the target that its author has begun, and a value behind the blanks
    assert.deepEqual(await labels(menu, 'main:\n  - title: "A"\n    url: ‸ #news\n'), []);
    assert.deepEqual(await labels(about, '---\nlayout: ‸ wide # mine\n---\n'), []);
    assert.deepEqual(await labels(about, '---\nlayout ‸: # mine\n---\n'), []);
  });

  it('says nothing behind a value, in its comment or within braces', async () => {
    assert.deepEqual(await labels(about, '---\nlayout: a # ‸\n---\n'), []);
    assert.deepEqual(await labels(about, '---\nlayout: "a"‸\n---\n'), []);
    assert.deepEqual(await labels(about, '---\nlayout: a  ‸\n---\n'), []);
    assert.deepEqual(await labels(about, '---\nsidebar: [‸]\n---\n'), []);
    assert.deepEqual(await labels(about, '---\nunknown: ‸\n---\n'), []);
  });
});

describe('completion of the menu’s titles', () => {
  const files: SiteFiles = {
    [about]:
      "---\npermalink: /\ntitle: 'Home'\n---\n\n<span class='anchor' id='news'></span>\n\n# 🔥 News\n\n# 📝 Papers\n\n### Lakes\n\n# 🎓 Education\n",
    '_pages/cn.md': '---\npermalink: /cn/\ntitle: "中文主页"\n---\n\n# 📖 研究\n\n# News\n',
    '_pages/404.md': '---\npermalink: /404.html\ntitle: "Lost"\n---\n',
  };

  it('offers the headings of the home page without their icons, the higher ones first, and other pages', async () => {
    assert.deepEqual(await labels(menu, 'main:\n  - title: "⟦‸⟧"\n', files), [
      'News',
      'Papers',
      'Education',
      'Lakes',
      '中文主页',
    ]);
  });

  it('goes on with them behind the key', async () => {
    const items = await suggested(menu, 'main:\n  - ti‸\n', files);
    assert.equal(items.find(({ label }) => label === 'title')?.goesOn, true);
  });

  it('puts those last that the menu has, but for what is a comment', async () => {
    const items = 'main:\n  - title: "News"\n    url: "#news"\n  # - title: "Papers"\n';
    assert.deepEqual(await labels(menu, `${items}  - title: ⟦E‸⟧\n`, files), [
      'Papers',
      'Education',
      'Lakes',
      '中文主页',
      'News',
    ]);
    assert.equal(await chosen(menu, `${items}  - title:‸\n`, 'Papers', files), `${items}  - title: Papers‸\n`);
  });

  it('offers for the menu of other pages the headings of those', async () => {
    const titles = await labels(menu, 'main:\n  - title: "News"\nmain_cn:\n  - title: "⟦‸⟧"\n', files);
    // “News” of the other list is another item
    assert.deepEqual(titles, ['研究', 'News', '中文主页']);
  });

  it('puts those last that the menu leads to by another name', async () => {
    const items = 'main:\n  - title: "Latest"\n    url: "#news"\n  - title: "Home"\n    url: "/cn/"\n';
    assert.deepEqual(await labels(menu, `${items}  - title: ⟦‸⟧\n`, files), [
      'Papers',
      'Education',
      'Lakes',
      'News',
      '中文主页',
    ]);
  });
});

describe('completion of the menu’s targets', () => {
  const files: SiteFiles = {
    [about]:
      "---\npermalink: /\n---\n\n<span class='anchor' id='about-me'></span>\n\nHi.\n\n<span class='anchor' id='news'></span>\n\n# 🔥 News\n\n# 🎓 Education\n",
    '_pages/cn.md': '---\npermalink: /cn/\n---\n\n# 研究\n',
  };

  it('offers for the menu of other pages the ids of those first', async () => {
    const text = 'main:\n  - title: "News"\n    url: "#news"\nmain_cn:\n  - title: "新闻"\n    url: "⟦‸⟧"\n';
    assert.deepEqual(await labels(menu, text, files), [
      ...['/', '#研究', '/#about-me', '/#news', '/#-education', '/#-news'],
    ]);
  });

  it('offers the ids of the home page by kramdown’s rule, those that no item has first, then other pages', async () => {
    const items = await suggested(
      menu,
      'main:\n  - title: "News"\n    url: "#news"\n  - title: "E"\n    url: "⟦#‸⟧"\n',
      files,
    );
    assert.deepEqual(
      items.map(({ label, detail }) => `${label} ${detail?.kind === 'site' ? detail.text : ''}`.trim()),
      [
        '#about-me',
        '#-education 🎓 Education',
        '#-news 🔥 News',
        '/cn/ _pages/cn.md',
        '#news 🔥 News',
        '/cn/#研究 研究',
      ],
    );
  });

  it('offers what stands among the sections without a heading behind them, and nothing that a script fills', async () => {
    const page = [
      "<span class='anchor' id='about-me'></span>",
      "Cited <span id='total_cit'>9</span> times.",
      '# News',
      "<div id='map'></div><b id='cities'>0</b>",
      '# Papers',
      "<span class='anchor' id='lakes'></span>\n\n---",
      '<div id="globe"></div>',
      '<script>document.getElementById("cities").textContent = "4";</script>',
    ];
    const widgets = { [about]: `---\npermalink: /\n---\n\n${page.join('\n\n')}\n` };
    assert.deepEqual(await labels(menu, 'main:\n  - title: "A"\n    url: "#news"\n  - url: "#‸"\n', widgets), [
      '#about-me',
      '#papers',
      '#lakes',
      '#news',
      '#map',
      '#globe',
    ]);
  });

  it('offers headings in HTML that a script only reads, and last what it reads without a heading', async () => {
    const page = [
      '<section id="publications" class="wide"><h2>Publications</h2></section>',
      '<h2 id="news">News</h2>',
      '<div id="globe"></div> Rivers.',
      '<section id="lakes"><span>🌊</span><h2>Lakes</h2></section>',
      '<div id="map"></div>',
      '<b id="cities">0</b> <b id="rivers">0</b> <b id="boats">0</b>',
      '<script>',
      'document.getElementById("publications").classList.toggle("seen");',
      'document.querySelector("#news").addEventListener("click", show);',
      'const map = document.getElementById("map"); draw(map); map.textContent === "";',
      'document.getElementById("globe").focus();',
      'document.getElementById("lakes").innerHTML = "";',
      'document.getElementById("cities").innerText = "4";',
      'const rivers = document.querySelector("#rivers");\nif (rivers) rivers.innerHTML = "7";',
      '$("#boats").text(count);',
      '</script>',
    ];
    const scripted = { [about]: `---\npermalink: /\n---\n\n${page.join('\n')}\n` };
    assert.deepEqual(await labels(menu, 'main:\n  - title: "A"\n    url: "#‸"\n', scripted), [
      '#publications',
      '#news',
      '#lakes',
      '#globe',
      '#map',
    ]);
  });

  for (const [title, expected] of [
    ['Education', '#-education'],
    ['education', '#-education'],
    ['🔥 News', '#-news'],
    ['Education and Training', '#-education'],
    ['Edu', '#-education'],
    ['About', '#about-me'],
    ['研究', '/cn/#研究'],
    ['研究方向', '/cn/#研究'],
    ['中文主页', '/cn/'],
    ['CN', '/cn/'],
    // none is called so
    ['Rivers', '#about-me'],
    ['cat', '#about-me'],
    ['E', '#about-me'],
    ['', '#about-me'],
  ] as const)
    it(`puts what the title of the item names before all the others: ${title}`, async () => {
      const named = { ...files, '_pages/cn.md': '---\npermalink: /cn/\ntitle: "中文主页"\n---\n\n# 研究\n' };
      const others = 'main:\n  - title: "News"\n    url: "#news"\n';
      assert.equal((await labels(menu, `${others}  - title: "${title}"\n    url: "⟦‸⟧"\n`, named))[0], expected);
      assert.equal((await labels(menu, `${others}  - url: "⟦#‸⟧"\n    title: ${title}\n`, named))[0], expected);
    });

  it('knows by its id what a heading in another language is called', async () => {
    const page = "---\npermalink: /\n---\n\n# 近况\n\n<span class='anchor' id='papers'></span>\n\n# 论文\n";
    const other = '---\npermalink: /en/\n---\n\n# Papers\n';
    const site = { [about]: page, '_pages/en.md': other };
    assert.equal((await labels(menu, 'main:\n  - title: "Papers"\n    url: "‸"\n', site))[0], '#papers');
  });

  for (const [title, expected] of [
    ['Papers', '#publications'],
    ['论文', '#publications'],
    ['Teaching', '#courses'],
    ['Papers to come', '#publications'],
    ['中文', '/zh/'],
    ['Chinese Version', '/zh/'],
    ['CV', '/files/CV_2024.pdf'],
  ] as const)
    it(`knows kinds of sections, languages and documents: ${title}`, async () => {
      const page =
        "# Further Papers\n\n<span class='anchor' id='publications'></span>\n\n# All of them\n\n# Courses\n\n# Lakes\n";
      const site = {
        [about]: `---\npermalink: /\n---\n\n${page}`,
        '_pages/zh.md': '---\npermalink: /zh/\nlang: zh-CN\n---\n\n# 论文\n',
        'files/CV_2024.pdf': new Uint8Array(3),
      };
      assert.equal((await labels(menu, `main:\n  - title: "${title}"\n    url: "⟦‸⟧"\n`, site))[0], expected);
      const chinese = `main_zh:\n  - title: "English"\n    url: "⟦‸⟧"\n`;
      assert.equal((await labels(menu, chinese, site))[0], '/');
    });

  it('writes them as the author has begun to, or as most of the others are', async () => {
    const other = 'main:\n  - title: "A"\n    url: "/#about-me"\n  - title: "E"\n    url: ';
    assert.ok((await labels(menu, `${other}"⟦/#-ed‸⟧"\n`, files)).includes('/#-education'));
    assert.ok((await labels(menu, `${other}"⟦‸⟧"\n`, files)).includes('/#-education'));
    assert.ok((await labels(menu, `${other}"⟦#‸⟧"\n`, files)).includes('#-education'));
    const project = 'title: "Mei"\nrepository: "meilin/home"\nauthor:\n  name: "Mei"\ninclude: [_pages]\n';
    assert.ok((await labels(menu, `${other}"⟦/‸⟧"\n`, { ...files, [config]: project })).includes('/home/#-education'));
  });

  it('puts a page before the anchor behind the cursor, and another anchor in its place', async () => {
    const item = (url: string): string => `main:\n  - title: "E"\n    url: ${url}\n`;
    assert.equal(await chosen(menu, item('"/cn‸#研究"'), '/cn/', files), item('"/cn/‸#研究"'));
    assert.equal(await chosen(menu, item('‸#研究'), '/cn/', files), item('/cn/‸#研究'));
    assert.equal(await chosen(menu, item('"/cn‸#研究"'), '/cn/#研究', files), item('"/cn/#研究‸"'));
    assert.equal(await chosen(menu, item('"‸#news"'), '#-education', files), item('"#-education‸"'));
  });

  it('puts a target in quotes where YAML would take it for a comment', async () => {
    const text = 'main:\n  - title: "E"\n    url: ⟦#-ed‸⟧\n';
    assert.equal(await chosen(menu, text, '#-education', files), 'main:\n  - title: "E"\n    url: "#-education"‸\n');
  });

  it('writes the folder of a project site before other pages', async () => {
    const project = {
      ...files,
      [config]: 'title: "Mei"\nrepository: "meilin/home"\nauthor:\n  name: "Mei"\ninclude: [_pages]\n',
    };
    const names = await labels(menu, 'main:\n  - url: ‸\n', project);
    assert.ok(names.includes('/home/cn/'), names.join(', '));
  });
});
