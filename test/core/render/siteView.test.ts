import assert from 'node:assert/strict';
import type { Semantics } from '../../../src/core/render/liquid/semantics';
import { rendered } from './sites';

const posts = {
  '_posts/2020-01-01-first.md': '---\ntitle: First\n---\n*1*\n\nMore of it.',
  '_posts/2021-01-01-second.md': '---\ntitle: Second\n---\n*2*',
  '_posts/2022-01-01-third.md': '---\ntitle: Third\n---\n*3*',
};

/** What a template prints in the file at `path`. */
async function printedIn(
  path: string,
  template: string,
  files: Readonly<Record<string, string>>,
  config = '',
  semantics: Semantics = 'github-pages',
): Promise<string> {
  const page = await rendered({ '_config.yml': config, ...files, [path]: `---\n---\n${template}` }, path, {
    semantics,
  });
  return page.problems[0]?.message ?? page.html;
}

const printed = (
  template: string,
  files: Readonly<Record<string, string>>,
  config?: string,
  semantics?: Semantics,
): Promise<string> => printedIn('index.html', template, files, config, semantics);

describe('pages as another one sees them', () => {
  it('a key of a page that is no text stays what it is, as in data', async () => {
    const page = '---\n2029: b\n1: a\ntrue: c\n---\n';
    const own = '{{ page[2029] }}{{ page["1"] }}{{ page[true] }} {% for k in page limit: 3 %}{{ k[0] }},{% endfor %}';
    const other = ' {{ site.pages[0][1] }}{{ site.pages[0]["1"] }} {{ page | jsonify | slice: 0, 30 }}';
    const { html } = await rendered({ 'a.html': page + own + other }, 'a.html');
    assert.equal(html, 'bc 2029,1,true, a {"2029":"b","1":"a","true":"c"');
  });

  it('posts are the newest first, documents in all the oldest', async () => {
    const template = '{{ site.posts | map: "title" | join }} / {{ site.documents | map: "title" | join }}';
    assert.equal(await printed(template, posts), 'Third Second First / First Second Third');
  });

  it('a post has its neighbours wherever it is met', async () => {
    const template = '{% for p in site.posts %}{{ p.previous.title }}<{{ p.title }}<{{ p.next.title }} {% endfor %}';
    assert.equal(await printed(template, posts), 'Second<Third< First<Second<Third <First<Second ');
  });

  it('a post brings its neighbours into JSON, deep within others without their texts and neighbours', async () => {
    interface Told {
      readonly title: string;
      readonly content?: string;
      readonly previous?: Told | null;
      readonly next?: Told | null;
    }
    const told = async (template: string): Promise<unknown> => JSON.parse(await printed(template, posts));
    const shown = (post: Told | null | undefined): unknown =>
      post && [post.title, post.content === undefined ? 'no text' : 'text', shown(post.previous), shown(post.next)];
    const [first, second, third] = ['First', 'Second', 'Third'].map(title => [title, 'no text', undefined, undefined]);
    assert.deepEqual(shown((await told('{{ site.posts[1] | jsonify }}')) as Told), [
      ...['Second', 'text'],
      ['First', 'text', null, ['Second', 'text', first, third]],
      ['Third', 'text', ['Second', 'text', first, third], null],
    ]);
    const [listed] = (await told('{{ site.posts | slice: 1, 1 | jsonify }}')) as [Told];
    assert.deepEqual(shown(listed), [
      ...['Second', 'text'],
      ['First', 'text', null, second],
      ['Third', 'text', second, null],
    ]);
    const [group] = (await told('{{ site.posts | slice: 1, 1 | group_by: "layout" | jsonify }}')) as [
      { items: [Told] },
    ];
    assert.deepEqual(shown(group.items[0]), ['Second', 'text', first, third]);
  });

  it('a page sees the HTML of all posts, and of their beginnings', async () => {
    const template = '{{ site.posts.last.content | strip }}|{{ site.posts.last.excerpt | strip }}';
    assert.equal(await printed(template, posts), '<p><em>1</em></p>\n\n<p>More of it.</p>|<p><em>1</em></p>');
  });

  it('a post sees the HTML of older posts and the text of newer ones, which are made after it', async () => {
    const template = '{{ page.previous.content | strip }} {{ page.next.content }}';
    const path = '_posts/2020-06-01-between.html';
    assert.equal(await printedIn(path, template, posts), '<p><em>1</em></p>\n\n<p>More of it.</p> *2*');
  });

  it('a page sees the HTML of pages whose names come before its own', async () => {
    const files = { 'a.md': '---\n---\n*a*', 'z.md': '---\n---\n*z*' };
    const template =
      '{% for p in site.pages %}{% unless p.name == page.name %}{{ p.content | strip }} {% endunless %}{% endfor %}';
    assert.equal(await printedIn('m.html', template, files), '<p><em>a</em></p> *z* ');
  });

  it('a document has an id of its folder and slug, and the time of the site where it has no date', async () => {
    const files = { '_talks/A talk, long.md': '---\n---\n' };
    const template = '{% for t in site.talks %}{{ t.id }} {{ t.url }} {{ t.date | date: "%F" }}{% endfor %}';
    const config = 'collections: { talks: { output: true, permalink: "/t/:name/" } }';
    assert.equal(await printed(template, files, config), '/t/A talk, long /t/a-talk-long/ 2023-11-14');
  });

  it('collections stand in the order that the configuration gives them', async () => {
    const files = { '_c/a.md': '---\nn: 2\n---\n', '_c/b.md': '---\nn: 1\n---\n', '_c/c.md': '---\n---\n' };
    const template = '{{ site.c | map: "path" | join }}';
    const byKey = 'collections: { c: { sort_by: n } }';
    assert.equal(await printed(template, files, byKey, 'jekyll-4'), '_c/b.md _c/a.md _c/c.md');
    const listed = 'collections: { c: { order: [c.md] } }';
    assert.equal(await printed(template, files, listed, 'jekyll-4'), '_c/c.md _c/a.md _c/b.md');
  });

  it('on GitHub Pages collections stand in the order of dates and paths, whatever the configuration says', async () => {
    const files = { '_c/a.md': '---\nn: 2\n---\n', '_c/b.md': '---\nn: 1\n---\n', '_c/c.md': '---\n---\n' };
    const template = '{{ site.c | map: "path" | join }} {{ site.c[0].next.path }}';
    for (const settings of ['sort_by: n', 'order: [c.md, b.md]'])
      assert.equal(
        await printed(template, files, `collections: { c: { ${settings} } }`),
        '_c/a.md _c/b.md _c/c.md _c/b.md',
      );
  });

  it('a collection knows its documents, its files and whether it is written', async () => {
    const files = { '_c/a.md': '---\n---\n', '_c/plain.txt': 'x' };
    const template =
      '{% for c in site.collections %}{{ c.label }} {{ c.docs.size }} {{ c.files.size }} {{ c.output }} {% endfor %}';
    assert.equal(await printed(template, files, 'collections: [c]'), 'c 1 1 false posts 0 0 true ');
  });

  it('files and documents of collections have paths without a slash and without the folder of all collections', async () => {
    const files = { 'a.txt': 'A', '_c/b.txt': 'B', '_c/d/e.txt': 'E', '_c/f.md': '---\n---\nF' };
    const template =
      '{{ site.static_files | map: "path" | join: " " }}, {% for c in site.collections %}{{ c.files | map: "path" | join: " " }}{% endfor %}, {{ site.c[0].path }}';
    assert.equal(
      await printed(template, files, 'collections: [c]'),
      '/a.txt _c/b.txt _c/d/e.txt, _c/b.txt _c/d/e.txt, _c/f.md',
    );
    const moved = { 'a.txt': 'A', 'all/_c/b.txt': 'B', 'all/_c/f.md': '---\n---\nF' };
    const config = 'collections: [c]\ncollections_dir: all';
    assert.equal(await printed(template, moved, config), '/a.txt _c/b.txt, _c/b.txt, _c/f.md');
  });

  it('the folder of all collections is no part of a path in defaults, of the categories of posts, or of what is linked', async () => {
    const files = {
      'all/_c/f.md': '---\n---\nF',
      'all/_posts/2023-01-02-p.md': '---\n---\n',
      'all/news/_posts/2023-01-03-q.md': '---\n---\n',
    };
    const config = `
collections: { c: { output: true } }
collections_dir: all
defaults:
  - { scope: { path: all/_c }, values: { a: 1 } }
  - { scope: { path: _c }, values: { b: 2 } }`;
    const template = '{% for d in site.c %}{{ d.a }}{{ d.b }}{% endfor %} {{ site.posts | map: "url" | join }}';
    assert.equal(await printed(template, files, config), '12 /news/2023/01/03/q.html /2023/01/02/p.html');
    assert.equal(await printed('{% link _c/f.md %}', files, config), '/c/f.html');
    const unknown = "Could not find document 'all/_c/f.md' in tag 'link'.";
    assert.equal((await printed('{% link all/_c/f.md %}', files, config)).split('\n')[0], unknown);
  });

  it('documents are sorted by their dates, and by their paths where these say nothing', async () => {
    const files = { ...posts, '_talks/b.md': '---\ntitle: B\n---\n', '_talks/a.md': '---\ntitle: A\n---\n' };
    const template =
      '{{ site.posts | sort | map: "title" | join }}, {{ site.talks | reverse | sort | map: "title" | join }}';
    for (const semantics of ['github-pages', 'jekyll-4'] as const)
      assert.equal(await printed(template, files, 'collections: [talks]', semantics), 'First Second Third, A B');
  });

  it('a document that is not published cannot be linked', async () => {
    const files = {
      '_talks/a.md': '---\n---\n',
      '_notes/b.md': '---\n---\n',
      '_notes/c.md': '---\ndate: 2029-01-01\n---\n',
      '_posts/2022-01-01-d.md': '---\n---\n',
      '_posts/2029-01-01-e.md': '---\n---\n',
    };
    const config = 'collections: { talks: {}, notes: { output: true } }';
    const linked = async (path: string, more = ''): Promise<string> =>
      (await printed(`{% link ${path} %}`, files, `${config}\n${more}`)).split('\n')[0] ?? '';
    assert.equal(await linked('_notes/b.md'), '/notes/b.html');
    assert.equal(await linked('_posts/2022-01-01-d.md'), '/2022/01/01/d.html');
    for (const path of ['_talks/a.md', '_notes/c.md', '_posts/2029-01-01-e.md'])
      assert.equal(await linked(path), `Could not find document '${path}' in tag 'link'.`);
    assert.equal(await linked('_notes/c.md', 'future: true'), '/notes/c.html');
    assert.equal(await linked('_posts/2029-01-01-e.md', 'future: true'), '/2029/01/01/e.html');
  });

  it('posts that show each other without end come to one', async () => {
    const files = {
      '_posts/2020-01-01-a.md': '---\n---\n{% for p in site.posts %}{{ p.excerpt }}{% endfor %}',
      '_posts/2021-01-01-b.md': '---\n---\n{% for p in site.posts %}{{ p.excerpt }}{% endfor %}',
    };
    assert.equal((await printed('{{ site.posts.first.content | strip }}.', files)).endsWith('.'), true);
  });
});
