import assert from 'node:assert/strict';
import type { Semantics } from '../../../src/core/render/liquid/semantics';
import { createRandom, pick, type Random } from '../../fuzz/random';
import { rounds } from '../../secondCircle';
import { inMemory, smallSite, type InMemory } from './inMemory';

const pagePath = '_pages/about.md';
const page = (body: string, more = ''): string => `---\npermalink: /\n${more}---\n\n# News\n\n${body}\n`;
const html = (body: string): string => `<html><body>${body}{{ content }}</body></html>\n`;

type Files = Readonly<Record<string, string>>;

/** What is said of a site: its page, the problems of that page alone, and those of all files. */
async function said({ service, uri }: InMemory, path: string): Promise<unknown> {
  const shown = await service.renderPage(uri(path));
  const checked = (await service.check(uri('')))?.flatMap(file =>
    file.problems.map(({ ruleId, message, range }) => [file.path, ruleId, message, range]),
  );
  return {
    shown:
      shown.kind === 'page'
        ? shown.html
        : shown.problems.map(({ message, path: file, start }) => [message, file, start]),
    problems: (await service.diagnostics(uri(path))).problems,
    checked: checked?.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

/** Writes files of a site, or removes them (`undefined`), on the disk and in `now`. */
async function changed(
  { service, workspace, uri }: InMemory,
  now: Map<string, string>,
  change: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  for (const [path, text] of Object.entries(change)) {
    if (text === undefined) {
      now.delete(path);
      workspace.remove(path);
    } else {
      now.set(path, text);
      workspace.set(path, text);
    }
    await service.fileChanged(uri(path));
  }
}

/** Changes files of a site, `undefined` for one that goes, and holds each state of it against a site that is read anew. */
async function through(
  files: Files,
  changes: readonly Readonly<Record<string, string | undefined>>[],
  builder: Semantics = 'github-pages',
): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  const now = new Map(Object.entries(files));
  const site = inMemory(Object.fromEntries(now), { builder });
  told.push(await said(site, pagePath));
  for (const [at, change] of changes.entries()) {
    await changed(site, now, change);
    const found = await said(site, pagePath);
    assert.deepEqual(
      found,
      await said(inMemory(Object.fromEntries(now), { builder }), pagePath),
      `after change ${at + 1}`,
    );
    told.push(found);
  }
  return told;
}

const navigation = '_data/navigation.yml';
const menu = html('<nav>{% for link in site.data.navigation.main %}{{ link.title }}{% endfor %}</nav>');
const post = '---\ntitle: Lakes\n---\n\nLakes\n';
const collection = `${smallSite['_config.yml'] ?? ''}collections: { talks: { output: true } }\n`;

/** A site, what comes, goes or is edited in it, one after the other; by whose rules. */
const cases: readonly (readonly [
  what: string,
  files: Files,
  changes: readonly Readonly<Record<string, string | undefined>>[],
])[] = [
  [
    'a page that `link` names, which goes and comes',
    { [pagePath]: page('[B]({% link _pages/b.md %})'), '_pages/b.md': post },
    [{ '_pages/b.md': undefined }, { '_pages/b.md': post }, { '_pages/b.md': `---\npermalink: /bees/\n---\n` }],
  ],
  [
    'a file that `link` names in a layout',
    { '_layouts/default.html': html('{% link files/cv.pdf %}'), 'files/cv.pdf': '%PDF' },
    [{ 'files/cv.pdf': undefined }, { 'files/cv.pdf': '%PDF' }],
  ],
  [
    'a post that `post_url` names',
    { [pagePath]: page('[B]({% post_url 2026-01-01-lakes %})'), '_posts/2026-01-01-lakes.md': post },
    [{ '_posts/2026-01-01-lakes.md': undefined }, { '_posts/2026-01-01-lakes.md': post }],
  ],
  [
    'a data file that a layout prints',
    { '_layouts/default.html': menu },
    [
      { [navigation]: undefined },
      { [navigation]: 'main:\n  - title: "Talks"\n    url: "#news"\n' },
      { [navigation]: 'main:\n  - title: "Papers"\n    url: "#news"\n' },
      { '_data/navigation.json': '{ "main": [{ "title": "News", "url": "#news" }] }' },
    ],
  ],
  [
    'a data file in a folder, which was never there',
    { '_layouts/default.html': html('{{ site.data.lab.rooms.first }}') },
    [{ '_data/lab/rooms.yml': '- A 1\n' }, { '_data/lab/rooms.yml': '- B 2\n' }],
  ],
  [
    'a data file for which a page would include what is not there',
    { [pagePath]: page('{% if site.data.extra %}{% include none.html %}{% endif %}') },
    [{ '_data/extra.yml': 'a: 1\n' }, { '_data/extra.yml': undefined }],
  ],
  [
    'an include that is named with a slash',
    { '_layouts/default.html': html('{% include /author-profile.html %}') },
    [
      { '_includes/author-profile.html': 'Changed' },
      { '_includes/author-profile.html': '{% nosuch %}' },
      { '_includes/author-profile.html': undefined },
      { '_includes/author-profile.html': 'Back' },
    ],
  ],
  [
    'a layout around a layout',
    { '_layouts/default.html': '---\nlayout: outer\n---\n<p>Inner</p>{{ content }}' },
    [
      { '_layouts/outer.html': html('Outer') },
      { '_layouts/outer.html': html('Changed') },
      { '_layouts/outer.md': html('Another') },
      { '_layouts/outer.html': undefined },
      { '_layouts/outer.html': html('Back') },
      { '_layouts/outer.md': undefined },
    ],
  ],
  [
    'the layout that GitHub Pages would rather take',
    {
      '_config.yml': 'title: "Lin Qiu"\ninclude: [_pages]\n',
      '_layouts/default.html': html('Default'),
    },
    [
      { '_layouts/home.html': html('Home{% nosuch %}') },
      { '_layouts/home.html': html('Home') },
      { '_layouts/home.html': undefined },
    ],
  ],
  [
    'that layout, in a list of pages',
    {
      '_config.yml': 'title: "Lin Qiu"\ninclude: [_pages]\n',
      [pagePath]: page('{% for p in site.pages %}{{ p.url }} {{ p.layout }}{% endfor %}', 'layout: default\n'),
      'zh.md': '---\npermalink: /zh/\n---\n',
    },
    [{ '_layouts/page.html': html('Page') }, { '_layouts/page.html': undefined }],
  ],
  [
    'the domain in CNAME',
    {
      '_layouts/default.html': html('{{ site.github.url }}'),
      '.git/config': '[remote "origin"]\n\turl = https://github.com/lin-qiu/lin-qiu.github.io.git\n',
    },
    [{ CNAME: 'lin.example.org\n' }, { CNAME: 'qiu.example.org\n' }, { CNAME: undefined }],
  ],
  [
    'pages and files that a page lists',
    {
      [pagePath]: page(
        '{% for p in site.pages %}{{ p.title }} {% if p.title == "Bees" %}{% include none.html %}{% endif %}{% endfor %}{{ site.static_files.size }}{% if site.static_files.size > 1 %}{% include none.html %}{% endif %}',
      ),
    },
    [
      { '_pages/b.md': '---\ntitle: Bees\n---\n' },
      { '_pages/b.md': undefined },
      { 'images/a.png': 'a' },
      { 'images/b.png': 'b' },
      { 'images/a.png': undefined },
    ],
  ],
  [
    'another page whose text a page shows, and what that asks for',
    {
      [pagePath]: page(
        '{% for p in site.pages %}{% if p.url == "/a/" %}{{ p.content }}{% endif %}{% endfor %}',
        'title: Z\n',
      ),
      '_pages/a.md': '---\npermalink: /a/\n---\n\n{% if site.data.extra %}{% include none.html %}{% endif %}\n',
      '_pages/aa.md':
        '---\npermalink: /z/\n---\n\n{% for p in site.pages %}{% if p.url == "/a/" %}{{ p.content }}{% endif %}{% endfor %}\n',
    },
    [{ '_data/extra.yml': 'a: 1\n' }, { '_data/extra.yml': undefined }],
  ],
  [
    'the post before a post',
    {
      '_config.yml': collection,
      '_posts/2026-01-02-bees.md':
        '---\ntitle: Bees\n---\n\n{% if page.previous %}{% include none.html %}{% endif %}\n',
      '_talks/a.md': '---\ntitle: A\n---\n\n{% if page.next %}{% include none.html %}{% endif %}\n',
    },
    [
      { '_posts/2026-01-01-lakes.md': post },
      { '_posts/2026-01-01-lakes.md': undefined },
      { '_talks/b.md': '---\ntitle: B\n---\n' },
      { '_talks/b.md': undefined },
    ],
  ],
  [
    'the layout for pages that lead elsewhere',
    {
      '_config.yml': `${smallSite['_config.yml'] ?? ''}plugins: [jekyll-redirect-from]\n`,
      '_pages/d.md': '---\npermalink: /d/\nlayout: talks\n---\n\nDunes\n',
      '_pages/old.md': '---\npermalink: /old/\nredirect_to: /\n---\n\n{% nosuch %}\n',
    },
    [{ '_layouts/redirect.html': 'On{% include none.html %}' }, { '_layouts/redirect.html': undefined }],
  ],
  [
    'a file in the place of a page that a plugin makes, in a list of pages',
    {
      '_config.yml': `${smallSite['_config.yml'] ?? ''}plugins: [jekyll-redirect-from, jekyll-sitemap, jekyll-feed]\n`,
      '_layouts/default.html': html('{% for p in site.pages %}{{ p.url }} {% endfor %}'),
      [pagePath]: page('{% if site.pages.size < 6 %}{% include none.html %}{% endif %}'),
      '_pages/old.md': '---\npermalink: /old/\nredirect_from: /older/\n---\n',
    },
    ['robots.txt', 'sitemap.xml', 'feed.xml', 'redirects.json', 'images/a.png'].flatMap(path => [
      { [path]: 'Own' },
      { [path]: undefined },
    ]),
  ],
  [
    'a file that another page links, whose text a layout shows',
    {
      '_layouts/default.html': html(
        '{% for p in site.pages %}{% if p.url == "/a/" %}{{ p.content }}{% endif %}{% endfor %}',
      ),
      [pagePath]: page('Z', 'layout: default\n'),
      '_pages/a.md': '---\npermalink: /a/\nlayout: none\n---\n\n[Talk](../files/talk.pdf) [B](b.md)\n',
    },
    [
      { 'files/talk.pdf': '%PDF' },
      { '_pages/b.md': '---\npermalink: /bees/\n---\n' },
      { 'files/talk.pdf': undefined },
      { '_pages/b.md': undefined },
    ],
  ],
];

/** A site whose parts ask for each other in all the ways there are. */
const large: Files = {
  ...smallSite,
  '_config.yml': `${collection}plugins: [jekyll-redirect-from, jekyll-github-metadata, jekyll-sitemap]\n`,
  '.git/config': '[remote "origin"]\n\turl = https://github.com/lin-qiu/lin-qiu.github.io.git\n',
  '_layouts/default.html':
    '---\nlayout: outer\n---\n<head>{% include head.html %}</head>{% include /menu.html %}{{ content }}',
  '_layouts/outer.html': '<html>{{ site.github.url }}{{ content }}</html>',
  '_layouts/talks.html': '{% include foot.html %}{{ content }}',
  '_layouts/list.html':
    '{% for p in site.pages %}{{ p.title }} {{ p.layout }} {{ p.content }},{% endfor %}{{ content }}{{ site.static_files.size }}',
  '_layouts/linked.html': '{% link files/cv.pdf %}{{ content }}{% post_url 2026-01-01-lakes %}',
  '_includes/head.html': '<title>{{ page.title }}</title>{% if site.data.extra %}{% include extra.html %}{% endif %}',
  '_includes/extra.html': '{{ site.data.extra | inspect }}',
  '_includes/menu.html':
    '{% for link in site.data.navigation.main %}{{ link.title }} {% include item.html %}{% endfor %}',
  '_includes/item.html': '<a href="{{ link.url }}">{{ site.data.words[link.title] }}</a>',
  '_includes/foot.html': '{% for talk in site.talks %}{{ talk.title }}{{ talk.content }}{% endfor %}',
  [pagePath]: page('[B]({% link _pages/b.md %}), [C](b.md), [D](../files/talk.pdf), {{ site.data.words.size }}'),
  '_pages/b.md': '---\npermalink: /b/\nlayout: list\ntitle: Bees\n---\n\n{% include_relative part.txt %}\n',
  '_pages/c.md':
    '---\npermalink: /c/\nlayout: linked\ntitle: Cranes\n---\n\n{% for p in site.posts %}{{ p.excerpt }}{% endfor %}\n',
  '_pages/old.md': '---\npermalink: /old/\nredirect_to: /b/\n---\n',
  '_pages/part.txt': '{% for p in site.pages %}{% if p.url == "/" %}{{ p.content }}{% endif %}{% endfor %}',
  '_posts/2026-01-01-lakes.md': '---\ntitle: Lakes\n---\n\nLakes {{ page.next.title }}\n',
  '_posts/2026-01-02-rivers.md':
    '---\ntitle: Rivers\n---\n\n{% if page.previous %}{% include item.html %}{% endif %}\n',
  '_talks/one.md': '---\ntitle: One\n---\n\nOne {{ site.data.extra }}{{ page.next.url }}\n',
  '_data/words.yml': 'News: Latest\n',
  'files/cv.pdf': '%PDF',
};

/** What may come into being beside it: what wins over a file there is, or what was asked for in vain. */
const others: Files = {
  '_data/extra.yml': 'a: 1\n',
  '_data/words.json': '{ "News": "Neuest" }',
  '_data/navigation/more.yml': 'a: 1\n',
  '_layouts/outer.md': '<html>Another {{ content }}</html>',
  '_layouts/home.html': 'Home {{ content }}',
  '_layouts/redirect.html': 'On to {{ page.redirect.to }}{% include extra.html %}',
  '_includes/item.htm': 'Nothing',
  '_posts/2025-12-31-dunes.md': '---\ntitle: Dunes\n---\n\nDunes\n',
  '_posts/2027-01-01-later.md': '---\ntitle: Later\n---\n\nLater\n',
  '_talks/two.md': '---\ntitle: Two\n---\n\n{{ page.previous.title }}\n',
  'files/talk.pdf': '%PDF',
  CNAME: 'lin.example.org\n',
  'robots.txt': 'User-agent: *\n',
  'zh.md': '---\npermalink: /zh/\n---\n\n# News\n',
};

/** A file that goes, comes back, comes into being or loses a line, as a stash, a rename or a hand has it. */
function randomChange(random: Random, now: ReadonlyMap<string, string>): Readonly<Record<string, string | undefined>> {
  const all = { ...large, ...others };
  const missing = Object.keys(large).filter(path => now.get(path) !== large[path]);
  // what is missing is back soon, or nothing of the site would be left
  const paths: readonly string[] = missing.length > 0 && random(2) === 0 ? missing : Object.keys(all);
  const path = paths[random(paths.length)] ?? pagePath;
  const before = now.get(path);
  if (before === undefined || path.startsWith('.git/')) return { [path]: all[path] };
  const lines = before.split('\n');
  lines.splice(random(lines.length), 1);
  return { [path]: pick(random, [undefined, all[path], lines.join('\n')]) };
}

describe('what was asked for and is not there', () => {
  for (const [what, files, changes] of cases)
    for (const builder of ['github-pages', 'jekyll-4'] as const)
      it(`${what}: its coming and going is seen, as ${builder} builds the site`, async () => {
        const told = await through({ ...smallSite, ...files }, changes, builder);
        assert.ok(told.length > 1);
      });

  it('whatever comes and goes in a site: it is seen as in a site that is read anew', async () => {
    for (let seed = 1; seed <= rounds(3); seed++) {
      const random = createRandom(seed);
      const builder = pick(random, ['github-pages', 'jekyll-4'] as const);
      const now = new Map(Object.entries(large));
      const site = inMemory(Object.fromEntries(now), { builder });
      const history: string[] = [];
      for (let round = 0; round < 5; round++) {
        const shown = pick(random, [pagePath, pagePath, '_pages/b.md', '_pages/c.md', '_pages/d.md', '_talks/one.md']);
        await said(site, shown);
        for (let count = 1 + random(2); count > 0; count--) {
          const change = randomChange(random, now);
          history.push(JSON.stringify(change));
          await changed(site, now, change);
        }
        const fresh = inMemory(Object.fromEntries(now), { builder });
        assert.deepEqual(
          await said(site, shown),
          await said(fresh, shown),
          `seed ${seed}, ${shown}: ${history.join('\n')}`,
        );
      }
    }
  });

  it('shows the excerpt of a post as Markdown makes it, also where only Liquid was run before', async () => {
    const files = {
      ...smallSite,
      [pagePath]: page('{% for post in site.posts %}{{ post.excerpt }}{% endfor %}'),
      '_posts/2026-01-01-lakes.md': '---\ntitle: Lakes\n---\n\nOf *lakes*\n',
    };
    const { service, uri } = inMemory(files);
    await service.check(uri(''));
    const shown = await service.renderPage(uri(pagePath));
    assert.match(shown.kind === 'page' ? shown.html : '', /<p>Of <em>lakes<\/em><\/p>/);
  });

  it('tells of the page that a link names once it is gone, and of a menu once it is back', async () => {
    const files = {
      ...smallSite,
      '_layouts/default.html': menu,
      [pagePath]: page('[B]({% link _pages/b.md %})'),
      '_pages/b.md': post,
    };
    const { service, workspace, uri } = inMemory(files);
    const rulesOf = async (): Promise<readonly string[] | undefined> =>
      (await service.check(uri('')))
        ?.flatMap(({ problems }) => problems.map(({ ruleId }) => ruleId))
        .filter(rule => rule === 'liquid-hazard');
    assert.deepEqual(await rulesOf(), []);
    workspace.remove('_pages/b.md');
    await service.fileChanged(uri('_pages/b.md'));
    assert.deepEqual(await rulesOf(), ['liquid-hazard']);
    workspace.set('_pages/b.md', post);
    await service.fileChanged(uri('_pages/b.md'));
    for (const text of [undefined, smallSite[navigation]]) {
      if (text === undefined) workspace.remove(navigation);
      else workspace.set(navigation, text);
      await service.fileChanged(uri(navigation));
      const shown = await service.renderPage(uri(pagePath));
      assert.match(shown.kind === 'page' ? shown.html : '', text === undefined ? /<nav><\/nav>/ : /<nav>News<\/nav>/);
    }
  });
});
