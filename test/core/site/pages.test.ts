import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { readConfig } from '../../../src/core/site/settings/config';
import { pageOf, stopOf as stopIn } from '../../../src/core/site/pages';
import type { PageStop, SitePage } from '../../../src/core/site/siteSnapshot';

function page(config: string, path: string, text = '---\n---\n'): SitePage | undefined {
  return pageOf(readConfig(config), { path, text });
}

function readStop(config: string, path: string, text: string): PageStop | undefined {
  return stopIn(readConfig(config), { path, text });
}

function urls(config: string, pages: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const read = readConfig(config);
  const entries = Object.entries(pages).map(([path, matter]) => [
    path,
    pageOf(read, { path, text: `---\n${matter}---\n` })?.url,
  ]);
  return Object.fromEntries(entries) as Record<string, string | undefined>;
}

// every address below is the one real Jekyll 4.3 gives
describe('addresses of pages', () => {
  const pages = {
    '_pages/about.md': 'permalink: /\n',
    '_pages/news.md': '',
    '_pages/index.md': '',
    '_pages/sub/deep page.md': '',
    '_pages/中文.md': '',
    '_pages/a.b.md': '',
    '_pages/noslash.md': 'permalink: foo/bar\n',
    '_pages/file.md': 'permalink: /a.txt\n',
    '_pages/places.md': 'permalink: /x/:basename:output_ext\n',
    '_pages/q?u#e[r]y%.md': '',
    'index.html': '',
    '404.md': 'permalink: /404.html\n',
    'feed.xml': '',
    'assets/css/main.scss': '',
  };
  const always = {
    '_pages/about.md': '/',
    '_pages/index.md': '/_pages/',
    '_pages/noslash.md': '/foo/bar',
    '_pages/file.md': '/a.txt',
    '_pages/places.md': '/x/places.html',
    'index.html': '/',
    '404.md': '/404.html',
    'feed.xml': '/feed.xml',
    'assets/css/main.scss': '/assets/css/main.css',
  };

  it('end with a slash under pretty and templates that end so', () => {
    for (const style of ['pretty', '/:categories/:title/']) {
      assert.deepEqual(urls(`include: [_pages]\npermalink: ${style}\n`, pages), {
        ...always,
        '_pages/news.md': '/_pages/news/',
        '_pages/sub/deep page.md': '/_pages/sub/deep%20page/',
        '_pages/中文.md': '/_pages/%E4%B8%AD%E6%96%87/',
        '_pages/a.b.md': '/_pages/a.b/',
        '_pages/q?u#e[r]y%.md': '/_pages/q?u%23e%5Br%5Dy%25/',
      });
    }
  });

  it('end with the extension under date, none, ordinal; with nothing under other templates', () => {
    for (const style of ['date', 'none', 'ordinal', '/blog/:title:output_ext']) {
      assert.equal(page(`permalink: ${style}\n`, 'talks/news.md')?.url, '/talks/news.html', style);
    }
    for (const style of ['weekdate', '/:title']) {
      assert.equal(page(`permalink: ${style}\n`, 'news.md')?.url, '/news', style);
    }
  });
});

describe('addresses of posts', () => {
  const posts = {
    '_posts/2024-01-02-first-post.md': 'categories: A b\n',
    '_posts/2024-1-3-Second Post.md': '',
    '_posts/2022-05-06-s.html': 'slug: Other Slug\ncategories: [Ä b, c]\n',
    '_posts/2021-02-03-perma.md': 'permalink: /pp/:year/:title/\n',
    '_posts/2021-02-04-d.md': 'date: "2021-02-05 10:00"\n',
    '_posts/de/2023-12-31-x.md': 'date: 2024-03-04 23:30:00 +0000\n',
    'sub/_posts/2020-01-02-In Sub.md': 'category: Z\n',
  };

  it('follow the style of the config', () => {
    assert.deepEqual(urls('permalink: date\n', posts), {
      '_posts/2024-01-02-first-post.md': '/a/b/2024/01/02/first-post.html',
      '_posts/2024-1-3-Second Post.md': '/2024/01/03/Second-Post.html',
      '_posts/2022-05-06-s.html': '/%C3%A4%20b/c/2022/05/06/Other-Slug.html',
      '_posts/2021-02-03-perma.md': '/pp/2021/perma/',
      '_posts/2021-02-04-d.md': '/2021/02/05/d.html',
      '_posts/de/2023-12-31-x.md': '/2024/03/04/x.html',
      'sub/_posts/2020-01-02-In Sub.md': '/sub/z/2020/01/02/In-Sub.html',
    });
  });

  it('take the day on the clock of the site', () => {
    const config = 'permalink: weekdate\ntimezone: Europe/Berlin\n';
    const text = '---\ndate: 2024-03-04 23:30:00 +0000\n---\n';
    assert.equal(page(config, '_posts/2023-12-31-x.md', text)?.url, '/2024/W10/Tue/x.html');
  });

  it('may name every part of a date', () => {
    const config = 'permalink: /:short_year/:i_month/:long_month/:y_day/:w_year-:week/:name/:slug/\n';
    assert.equal(page(config, '_posts/2020-02-02-nofm.md')?.url, '/20/2/February/033/2020-05/2020-02-02-nofm/nofm/');
  });

  it('bring title, slug, categories and tags along', () => {
    const post = page('', 'de/_posts/2024-01-02-my-first-post.md', '---\ntags: x y\ncategory: [a, 1]\n---\n');
    assert.deepEqual(post?.data, {
      category: ['a', 1],
      title: 'My First Post',
      slug: 'my-first-post',
      ext: '.md',
      categories: ['de', 'a', '1'],
      tags: ['x', 'y'],
      date: '2024-01-02',
    });
    assert.equal(post.collection, 'posts');
  });

  it('keep tags as YAML has them, and categories as they are and as text', () => {
    const matter = 'tags: [2024, 1.5, [ML, ~]]\ncategory: late\ncategories: [2024, lakes]\n';
    const post = page('', '_posts/2024-01-02-a.md', `---\n${matter}---\n`);
    assert.deepEqual(post?.data.tags, [2024, 1.5, 'ML']);
    assert.deepEqual(post.data.categories, [2024, 'lakes', '2024', 'late']);
    assert.equal(post.url, '/2024/lakes/late/2024/01/02/a.html');
    const own = (line: string): unknown => page('', '_posts/2024-01-02-a.md', `---\n${line}\n---\n`)?.data.tags;
    assert.deepEqual([own('tags: 5'), own('tag: 5\ntags: a b'), own('tag:\ntags: a b')], [[], [5], ['a', 'b']]);
  });

  it('need no front matter, but a date in the name', () => {
    assert.equal(page('', '_posts/2020-02-02-a.md', 'text\n')?.processed, true);
    assert.equal(page('', '_posts/2020-02-02-a.md', '\uFEFF---\ntitle: T\n---\n')?.data.title, 'T');
    assert.equal(page('', '_posts/a.md'), undefined);
  });
});

describe('documents of a collection', () => {
  it('lie under its name or its own template', () => {
    assert.equal(page('collections: [talks]\npermalink: /:title\n', '_talks/sub/two.md')?.url, '/talks/sub/two');
    const own = 'collections:\n  talks:\n    output: true\n    permalink: /t/:path/\n';
    assert.deepEqual([page(own, '_talks/one.md')?.url, page(own, '_talks/one.md')?.collection], ['/t/one/', 'talks']);
    assert.equal(page('', '_talks/one.md'), undefined);
  });
});

describe('what becomes a page', () => {
  const config = 'include: [_pages]\nexclude: [tmp, log, docs, README.md]\n';

  it('is what has front matter and is neither hidden nor excluded', () => {
    const made = ['_pages/a.md', 'x/tmp/a.md', 'a.html', 'assets/x.js'];
    const not = ['_draft/a.md', '.x/a.md', 'tmp/a.md', 'tmp1.md', 'docs/a.md', '#a.md', '~a.md', 'a.md~', 'README.md'];
    for (const path of made) assert.equal(page(config, path)?.processed, true, path);
    for (const path of not) assert.equal(page(config, path), undefined, path);
  });

  it('is copied when the front matter is not at the very start', () => {
    for (const text of ['\uFEFF---\n---\n', '\n---\n---\n', 'no front matter\n']) {
      const copied = page(config, '_pages/a.md', text);
      assert.deepEqual([copied?.processed, copied?.url, copied?.markdown], [false, '/_pages/a.md', true], text);
    }
    assert.equal(page(config, 'assets/x.js', 'no front matter\n'), undefined);
  });

  it('loses its data when the front matter is broken or never closed', () => {
    for (const text of ['---\npermalink: /\nbad: [\n---\n', '---\npermalink: /\n\ntext\n']) {
      const { url, data, processed } = page(`${config}permalink: pretty\n`, '_pages/a.md', text) ?? {};
      assert.deepEqual([url, data, processed], ['/_pages/a/', {}, true], text);
    }
  });

  it('is not published on demand', () => {
    assert.equal(page(config, '_pages/a.md', '---\npublished: false\n---\n'), undefined);
  });

  it('has the defaults under its own front matter', () => {
    const defaults = `${config}defaults:\n  - {scope: {path: ""}, values: {layout: default, o: {a: 1}}}\n`;
    const data = page(defaults, '_pages/a.md', '---\ntitle: T\no: {b: 2}\n---\n')?.data;
    assert.deepEqual(data, { layout: 'default', o: { a: 1, b: 2 }, title: 'T' });
    assert.equal(page(defaults, '_pages/a.md', '---\nlayout: null\n---\n')?.data.layout, null);
  });
});

// real Jekyll 4.3 and 3.10 stop at each of these, and read the others
describe('what Jekyll stops at in pages and documents', () => {
  const collections = 'collections: { talks: { output: true } }\n';
  const stopOf = (line: string, config = '', path = '_talks/a.md'): unknown =>
    page(collections + config, path, `---\n${line}\n---\n`)?.stop;

  it('is a date that is none, in posts and collections', () => {
    for (const date of ['2024-06', '2024', 'TBD', '"2024年5月"', '2024年5月1日', 'Spring 2024', '2023-2024', '202401'])
      assert.deepEqual(
        [stopOf(`date: ${date}`), stopOf(`date: ${date}`, '', '_posts/2024-01-02-a.md')],
        Array(2).fill({ kind: 'date', from: 'front matter', written: date.replaceAll('"', '') }),
      );
    for (const date of ['', '~', '{ a: b }'])
      assert.deepEqual(stopOf(`date: ${date}`), { kind: 'date', from: 'front matter', written: '' });
    for (const date of [
      '2024-13-45',
      '2024-05-XX',
      '12/31/2024',
      '2023/24',
      'true',
      '[TBD]',
      '2024-W05',
      'WS 2023/24',
      '2023-366',
    ])
      assert.notEqual(stopOf(`date: ${date}`), undefined, date);
  });

  it('is no date that Ruby reads in its own way', () => {
    const dates = [
      '2024-02-30',
      '20240105',
      '[2024-01-02]',
      '2024/5/1',
      'May 2024',
      'Jan 5, 2024',
      '2024-1-2',
      'Dec. 2024',
    ];
    for (const date of [...dates, '2024-01-02 10:00', '2024-01-02 10:00:00 +0800', '31/12/2024', '24-5-1', '2024.06'])
      assert.equal(stopOf(`date: ${date}`), undefined, date);
    assert.equal(stopOf('title: A'), undefined);
    assert.equal(page('', 'news.md', '---\ndate: TBD\n---\n')?.stop, undefined);
    assert.equal(stopOf('---\ndate: TBD', '', '_talks/a.yml'), undefined);
  });

  it('is the date of a file name, where the front matter has none', () => {
    const stop = { kind: 'date', from: 'file name', written: '2024-13-01' };
    assert.deepEqual(stopOf('title: A', '', '_posts/2024-13-01-b.md'), stop);
    assert.equal(stopOf('date: 2024-01-01', '', '_posts/2024-13-01-b.md'), undefined);
    assert.equal(stopOf('title: A', '', '_posts/2024-02-30-b.md'), undefined);
  });

  it('is a date of the defaults that is not in quotes or has no time of day', () => {
    const from = (date: string): unknown => stopOf('title: A', `defaults: [{ values: { date: ${date} } }]\n`);
    for (const date of ['soon', '2024', '2024-01-02', ''])
      assert.deepEqual(from(date), { kind: 'date', from: 'defaults', written: date });
    assert.deepEqual([from('"2024-01-02"'), from('2024-01-02 10:00:00')], [undefined, undefined]);
  });

  it('is an address that is no text, of any page', () => {
    const stop = { kind: 'address', from: 'front matter', written: '404' };
    assert.deepEqual(page('', '404.md', '---\npermalink: 404\n---\n')?.stop, stop);
    assert.deepEqual(stopOf('permalink: 404'), stop);
    assert.deepEqual(stopOf('', 'defaults: [{ values: { permalink: 7 } }]\n'), {
      ...stop,
      from: 'defaults',
      written: '7',
    });
    assert.equal(page('collections: { talks: {} }\n', '_talks/a.md', '---\npermalink: 404\n---\n')?.stop, undefined);
    for (const fine of ['"404"', 'false', '', '/404.html'])
      assert.equal(page('', '404.md', `---\npermalink: ${fine}\n---\n`)?.stop, undefined, fine);
  });

  it('is a slug that is no text, where it is a part of the address', () => {
    const post = (line: string, config: string): unknown => stopOf(line, config, '_posts/2024-01-02-a.md');
    const stop = (written: string): PageStop => ({ kind: 'slug', from: 'front matter', written });
    for (const slug of ['2024', '2024-01-02', 'true'])
      for (const address of ['/:title/', '/:year/:slug/', '/:title_/', 'date'])
        assert.deepEqual(post(`slug: ${slug}`, `permalink: ${address}\n`), stop(slug), address);
    for (const slug of ['"2024"', 'false', '', 'a'])
      assert.equal(post(`slug: ${slug}`, 'permalink: date\n'), undefined);
    for (const address of ['/:year/:name/', '/:categories/'])
      assert.equal(post('slug: 2024', `permalink: ${address}\n`), undefined);
    assert.equal(post('slug: 2024\npermalink: /a/', 'permalink: date\n'), undefined);
    assert.equal(page('permalink: /:title/\n', 'a.md', '---\nslug: 2024\n---\n')?.stop, undefined);
  });

  it('is front matter of a page without keys, but none of a post or a document, whose front matter it passes over', () => {
    const stop = (written: string): PageStop => ({ kind: 'keys', from: 'front matter', written });
    for (const [text, written] of [
      ['just words', 'just words'],
      ['42', '42'],
      ['"lakes"', 'lakes'],
    ] as const)
      for (const path of ['news.md', 'main.scss', 'feed.xml'])
        assert.deepEqual(page('', path, `---\n${text}\n---\n`)?.stop, stop(written), path);
    assert.equal(page('', 'news.md', '---\n- lakes\n- reeds\n---\n')?.stop?.kind, 'keys');
    for (const none of ['', 'false', '~', '# a comment', 'title: "open'])
      assert.equal(page('', 'news.md', `---\n${none}\n---\n`)?.stop, undefined);
    assert.equal(stopOf('- lakes'), undefined);
    assert.equal(page(collections, '_talks/a.md', '---\n- lakes\n---\n')?.isHalfRead, true);
    assert.equal(stopOf('- lakes', '', '_posts/2024-01-02-a.md'), undefined);
  });

  it('is an address of a page that is empty, but none of a post or a document, nor of the defaults', () => {
    const stop = { kind: 'address', from: 'front matter', written: '' };
    for (const path of ['news.md', 'news.html', 'feed.xml'])
      assert.deepEqual(page('', path, '---\npermalink: ""\n---\n')?.stop, stop);
    assert.equal(page('defaults: [{ values: { permalink: "" } }]\n', 'news.md', '---\n---\n')?.stop, undefined);
    assert.equal(stopOf('permalink: ""'), undefined);
    assert.equal(stopOf('permalink: ""', '', '_posts/2024-01-02-a.md'), undefined);
  });

  it('is what it reads before it leaves out what is not published', () => {
    const unpublished = (path: string, line: string): PageStop | undefined =>
      readStop(collections, path, `---\npublished: false\n${line}\n---\n`);
    const date = { kind: 'date', from: 'front matter', written: 'TBA' };
    assert.deepEqual(unpublished('_posts/2024-01-02-a.md', 'date: TBA'), date);
    assert.deepEqual(unpublished('_talks/a.md', 'date: TBA'), date);
    assert.deepEqual(unpublished('_posts/2024-13-01-a.md', ''), {
      ...{ kind: 'date', from: 'file name', written: '2024-13-01' },
    });
    assert.deepEqual(unpublished('a.md', 'permalink: ""'), { kind: 'address', from: 'front matter', written: '' });
    assert.equal(unpublished('_posts/2024-01-02-a.md', 'permalink: 404'), undefined);
    assert.equal(unpublished('_talks/a.md', 'permalink: /:lang/'), undefined);
    assert.equal(unpublished('a.md', 'permalink: 404'), undefined);
  });

  it('is a part of an address that it does not know', () => {
    const stop = (from: string): unknown => ({ kind: 'place', from, written: 'lang' });
    const permalink = 'permalink: /:lang/:title/';
    assert.deepEqual(stopOf(permalink), stop('front matter'));
    assert.deepEqual(stopOf('', `defaults: [{ values: { ${permalink} } }]\n`), stop('defaults'));
    const own = `collections: { talks: { output: true, ${permalink} } }\n`;
    assert.deepEqual(page(own, '_talks/a.md')?.stop, stop('collection'));
    assert.deepEqual(stopOf('', `${permalink}\n`, '_posts/2024-01-02-a.md'), stop('collection'));
    assert.equal(page(own.replace('output: true, ', ''), '_talks/a.md')?.stop, undefined);
    assert.equal(stopOf('permalink: /:year_:month/:short_month/:y_day/'), undefined);
    assert.equal(page('', 'news.md', `---\n${permalink}\n---\n`)?.stop, undefined);
  });

  it('is a part of an address that only Jekyll 4 knows, where GitHub Pages builds the site', () => {
    for (const late of 'slugified_categories long_month w_year week w_day short_day long_day'.split(' '))
      assert.deepEqual(stopOf(`permalink: /:${late}/:title/`), {
        ...{ kind: 'place', from: 'front matter', written: late, isLate: true },
      });
    const stop = { kind: 'place', from: 'collection', written: 'week', isLate: true };
    assert.deepEqual(stopOf('', 'permalink: /:week/:title/\n', '_posts/2024-01-02-a.md'), stop);
    assert.equal(stopOf('', 'permalink: weekdate\n', '_posts/2024-01-02-a.md'), undefined);
  });
});
