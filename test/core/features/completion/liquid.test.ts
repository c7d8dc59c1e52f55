import assert from 'node:assert/strict';
import { filterExamples } from '../../../../src/core/features/liquid/filterExamples';
import { filtersFor } from '../../../../src/core/render/liquid/engine';
import { semanticsNames } from '../../../../src/core/render/liquid/semantics';
import { renderPage } from '../../../../src/core/render/renderPage';
import { siteWith } from '../../rules/sampleSite';
import { chosen, labels, suggested, type SiteFiles } from './suggested';

const about = '_pages/about.md';
const front = '---\npermalink: /\ntitle: "Home"\n---\n\n';
const inPage = (text: string): string => `${front}${text}\n`;

describe('completion of Liquid tags', () => {
  it('offers them behind {% with the space that is missing', async () => {
    const names = await labels(about, inPage('{%‸%}'));
    assert.deepEqual(names.slice(0, 3), ['include', 'include_relative', 'if']);
    assert.ok(!names.includes('break') && !names.includes('seo'));
    assert.equal(await chosen(about, inPage('{%‸%}'), 'include'), inPage('{% include‸%}'));
    assert.equal(await chosen(about, inPage('{% ⟦inc‸⟧ %}'), 'include'), inPage('{% include‸ %}'));
  });

  it('offers first what ends or parts the block that is open', async () => {
    assert.deepEqual((await labels(about, inPage('{% if a %}x{% ‸'))).slice(0, 3), ['endif', 'elsif', 'else']);
    assert.equal((await labels(about, inPage('{% for a in b %}{% if a %}x{% endif %}{% ‸')))[0], 'endfor');
    assert.ok((await labels(about, inPage('{% for a in b %}{% if a %}{% ‸'))).includes('break'));
  });

  it('offers the tags of the site’s plugins', async () => {
    const config = { '_config.yml': 'author:\n  name: Mei\ninclude: [_pages]\nplugins:\n  - jekyll-seo-tag\n' };
    assert.ok((await labels('_includes/head.html', '{% ‸ %}', config)).includes('seo'));
  });

  it('says nothing in {% raw %}', async () =>
    assert.deepEqual(await labels(about, inPage('{% raw %}{% ‸ %}{% endraw %}')), []));
});

describe('completion before the dash of whitespace control', () => {
  const files: SiteFiles = { '_includes/my-card.html': '{{ include.title }}{{ include.sub-title }}' };
  for (const [before, label, after] of [
    ['{{-‸-}}', 'site', '{{- site‸-}}'],
    ['{{ site.ti‸-}}', 'title', '{{ site.title‸-}}'],
    ['{% assign x = site.ti‸tle-%}', 'title', '{% assign x = site.title‸-%}'],
    ['{% include my-‸card.html-%}', 'my-card.html', '{% include my-card.html‸-%}'],
    ['{% include my-c‸-%}', 'my-card.html', '{% include my-card.html‸-%}'],
    ['{% include my-card.html ti‸-%}', 'title', '{% include my-card.html title=‸-%}'],
    ['{% include my-card.html sub‸-title=1 %}', 'sub-title', '{% include my-card.html sub-title‸=1 %}'],
    ['{%- inc‸-%}', 'include', '{%- include‸-%}'],
  ] as const) {
    it(`leaves it: ${before}`, async () =>
      assert.equal(await chosen(about, inPage(before), label, files), inPage(after)));
  }
});

describe('completion of includes', () => {
  const files: SiteFiles = {
    '_includes/card.html': '<b>{{ include.title }}</b>{% if include.wide %}{{ include.title }}{% endif %}',
    '_includes/parts/deep.html': 'x',
    '_pages/parts/news.md': '# News\n',
    '_pages/cn.md': '---\npermalink: /cn/\n---\n',
    'images/logo.png': new Uint8Array(3),
  };

  it('offers the files of _includes/ with the parameters that each reads', async () => {
    const items = await suggested(about, inPage('{% include ⟦ca‸⟧ %}'), files);
    assert.deepEqual(
      items.map(({ label, detail }) => `${label} ${detail?.kind === 'site' ? detail.text : ''}`.trim()),
      [
        'author-profile.html',
        'card.html title, wide',
        'fetch_google_scholar_stats.html',
        'masthead.html',
        'parts/deep.html',
      ],
    );
  });

  it('offers those of the folder that the configuration names', async () => {
    const own = { ...files, '_config.yml': 'include: [_pages]\nincludes_dir: ./parts/\n', 'parts/own.html': 'x' };
    assert.deepEqual(await labels(about, inPage('{% include ⟦‸⟧ %}'), own), ['own.html']);
  });

  it('offers pieces beside the page to include_relative, but no pages', async () =>
    assert.deepEqual(await labels(about, inPage('{% include_relative ⟦pa‸⟧ %}'), files), ['parts/news.md']));

  it('offers the parameters that are not given yet', async () => {
    assert.deepEqual(await labels(about, inPage('{% include card.html ‸ %}'), files), ['title', 'wide']);
    assert.deepEqual(await labels(about, inPage('{% include card.html title="a" ⟦w‸⟧ %}'), files), ['wide']);
    assert.deepEqual(await labels(about, inPage('{% include card.html ‸ wide=true %}'), files), ['title']);
    assert.equal(
      await chosen(about, inPage('{% include card.html ti‸ %}'), 'title', files),
      inPage('{% include card.html title=‸ %}'),
    );
    assert.deepEqual(await labels(about, inPage('{% include card.html title="a ‸" %}'), files), []);
    assert.deepEqual(await labels(about, inPage('{% include gone.html ‸ %}'), files), []);
  });

  it('offers values behind a parameter', async () =>
    assert.ok((await labels(about, inPage('{% include card.html title=‸ %}'), files)).includes('page')));
});

describe('completion of what Liquid knows', () => {
  const files: SiteFiles = {
    '_data/papers.yml': '- title: "Lakes"\n  year: 2021\n- title: "Tides"\n  year: 2024\n',
    '_data/people/staff.yml': 'lead: "Mei"\n',
  };

  it('offers settings with what they hold', async () => {
    const items = await suggested(about, inPage('{{ site.⟦‸⟧ }}'), files);
    const shown = new Map(items.map(({ label, detail }) => [label, detail?.kind === 'site' ? detail.text : '']));
    assert.equal(shown.get('title'), '"Mei Lin"');
    assert.equal(shown.get('author'), '{ name }');
    assert.equal(shown.get('data'), '{ navigation, papers, people }');
    assert.equal(shown.get('time'), '');
    assert.deepEqual(await labels(about, inPage('{{ site.author.⟦na‸⟧ }}')), ['name']);
  });

  it('offers what stands in data files, in lists too', async () => {
    assert.deepEqual(await labels(about, inPage('{{ site.data.⟦‸⟧ }}'), files), ['navigation', 'papers', 'people']);
    assert.deepEqual(await labels(about, inPage('{{ site.data.people.staff.‸ }}'), files), ['lead']);
    assert.deepEqual(await labels(about, inPage('{{ site.data.papers.‸ }}'), files), ['first', 'last', 'size']);
    assert.deepEqual(await labels(about, inPage('{{ site.data.papers.first.‸ }}'), files), ['title', 'year']);
  });

  it('follows assign and for', async () => {
    const loop =
      '{% assign papers = site.data.papers | sort: "year" %}{% for paper in papers %}{{ paper.‸ }}{% endfor %}';
    assert.deepEqual(await labels(about, inPage(loop), files), ['title', 'year']);
    const names = await labels(about, inPage('{% for paper in site.data.papers %}{{ ‸ }}{% endfor %}'), files);
    assert.deepEqual(names.slice(0, 3), ['paper', 'site', 'page']);
    assert.ok(names.includes('forloop'));
    assert.deepEqual(await labels(about, inPage('{% assign a = a.b %}{{ a.‸ }}')), []);
    assert.deepEqual(await labels(about, inPage('{% assign a = site.title | split: "," %}{{ a.‸ }}')), []);
  });

  it('offers the front matter of the page, and the parameters of an include', async () => {
    const items = await suggested(about, inPage('{{ page.‸ }}'));
    assert.deepEqual(items.find(({ label }) => label === 'title')?.detail, { kind: 'site', text: '"Home"' });
    assert.deepEqual(await labels('_includes/a.html', '{{ include.wide }}{{ include.‸ }}'), ['wide']);
    assert.ok((await labels('_layouts/default.html', '{{‸}}')).includes('content'));
  });

  it('offers values where one can stand, and nowhere else', async () => {
    for (const text of [
      '{% if ‸ %}',
      '{% for a in ‸ %}',
      '{% assign a = ‸ %}',
      '{{ a | default: ‸ }}',
      '{% if a == ‸ %}',
    ])
      assert.ok((await labels(about, inPage(text))).includes('site'), text);
    for (const text of ['{{ site ‸ }}', '{% for ‸ %}', '{% assign ‸ %}', '{{ "‸" }}', '{{ 3.‸ }}', '{{ a }} ‸'])
      assert.deepEqual(await labels(about, inPage(text)), [], text);
  });

  it('offers paths of the site in a string that begins with a slash', async () => {
    const pictures = { 'images/me.png': new Uint8Array(3) };
    assert.equal(
      await chosen(about, inPage('<img src="{{ \'⟦/im‸⟧\' | relative_url }}">'), '/images/me.png', pictures),
      inPage('<img src="{{ \'/images/me.png‸\' | relative_url }}">'),
    );
    const named = { "images/mei's #1.png": new Uint8Array(3) };
    assert.equal(
      await chosen(about, inPage("{{ '/im‸' | relative_url }}"), "/images/mei's #1.png", named),
      inPage("{{ '/images/mei%27s %231.png‸' | relative_url }}"),
    );
  });
});

describe('completion of filters', () => {
  it('offers them behind a pipe, with a colon where they take something', async () => {
    assert.equal((await labels(about, inPage('{{ a | ⟦‸⟧ }}')))[0], 'relative_url');
    assert.equal(await chosen(about, inPage('{{ a |‸}}'), 'append'), inPage('{{ a | append: ‸}}'));
    assert.equal(await chosen(about, inPage('{{ a | ⟦up‸⟧ }}'), 'upcase'), inPage('{{ a | upcase‸ }}'));
    assert.equal(await chosen(about, inPage('{{ a | ap‸: "b" }}'), 'append'), inPage('{{ a | append‸: "b" }}'));
    assert.deepEqual(await labels(about, inPage('{{ "a | ‸" }}')), []);
    assert.deepEqual(await labels(about, inPage('a | ‸')), []);
  });

  it('has an example of each but those that make styles', () => {
    for (const semantics of semanticsNames)
      assert.deepEqual(
        [...filtersFor(semantics).keys()].filter(name => !filterExamples.has(name)),
        ['sassify', 'scssify'],
      );
  });

  it('writes the colon of those that hardly anybody uses without it', async () => {
    for (const name of ['default', 'join', 'round'])
      assert.equal(
        await chosen(about, inPage('{{ a | ‸ }}'), name),
        inPage(`{{ a | ${name}${name === 'round' ? '' : ': '}‸ }}`),
      );
  });

  it('shows beside each what comes of what', async () => {
    const items = await suggested(about, inPage('{{ a | ‸ }}'));
    const shown = new Map(items.map(({ label, detail }) => [label, detail?.kind === 'site' ? detail.text : '']));
    assert.equal(shown.get('remove'), "'Dr. Lin' → Lin");
    assert.equal(shown.get('plus'), '4 → 6');
  });

  it('shows examples that come true', async () => {
    const files = {
      '_config.yml': 'url: "https://mei.example.org"\nauthor:\n  name: Mei\ninclude: [_pages]\n',
      '_data/papers.yml': '- year: 2023\n- year: 2024\n',
    };
    for (const [name, { liquid, result }] of filterExamples) {
      assert.match(liquid, new RegExp(`\\| ${name}\\b`));
      const site = await siteWith({ ...files, [about]: `---\npermalink: /\n---\n{{ ${liquid} }}` });
      const semantics = filtersFor('github-pages').has(name) ? 'github-pages' : 'jekyll-4';
      const { markdown } = renderPage(site, about, { now: new Date(0), environment: 'production', semantics });
      assert.equal(markdown.trim(), result, name);
    }
  });
});

describe('completion of what Liquid may know', () => {
  const authors: SiteFiles = {
    '_config.yml': 'author:\n  name: Mei\n  avatar: me.png\ninclude: [_pages]\n',
    '_data/authors.yml': 'zh:\n  name: 林梅\nde:\n  name: Mei\n  employer: Seen-Institut\n',
    '_data/papers.yml':
      '- title: A\n  year: 2024\n- title: B\n  year: 2025\n  code: https://mei.example/b\n  venue: {name: Lakes}\n',
  };
  const offered = (text: string, files = authors): Promise<readonly string[]> => labels(about, inPage(text), files);

  it('offers what any item of a list has', async () => {
    assert.deepEqual(await offered('{% for p in site.data.papers %}{{ p.‸ }}'), ['title', 'year', 'code', 'venue']);
    assert.deepEqual(await offered('{% for p in site.data.papers %}{{ p.venue.‸ }}'), ['name']);
    const items = await suggested(about, inPage('{% for p in site.data.papers %}{{ p.‸ }}'), authors);
    assert.deepEqual(items.find(({ label }) => label === 'year')?.detail, { kind: 'site', text: '2024' });
  });

  it('offers what an item by its number has', async () => {
    assert.deepEqual(await offered('{{ site.data.papers[0].⟦ti‸⟧ }}'), ['title', 'year']);
    assert.deepEqual(await offered('{% assign p = site.data.papers[1] %}{{ p.‸ }}'), [
      'title',
      'year',
      'code',
      'venue',
    ]);
    assert.deepEqual(await offered('{{ site.data.papers[0]‸ }}'), []);
    for (const filters of ['first', 'where: "year", 2025 | first', 'sort: "year" | last'])
      assert.deepEqual(
        await offered(`{% assign p = site.data.papers | ${filters} %}{{ p.‸ }}`),
        ['title', 'year', 'code', 'venue'],
        filters,
      );
  });

  it('offers the members of each that an unknown key may name', async () => {
    assert.deepEqual(await offered('{{ site.data.authors[page.author].‸ }}'), ['name', 'employer']);
    assert.deepEqual(await offered('{{ site.data.authors["zh"].‸ }}'), ['name']);
    assert.ok((await offered('{{ site.data.authors[‸] }}')).includes('page'));
  });

  it('offers the members of pairs in a loop over a mapping', async () =>
    assert.deepEqual(await offered('{% for a in site.data.authors %}{{ a[1].‸ }}'), ['name', 'employer']));

  it('offers the members of what a name may be, and of what it is otherwise', async () => {
    const chosenAuthor = '{% assign author = site.data.authors[page.author] | default: site.author %}';
    assert.deepEqual(await offered(`${chosenAuthor}{{ author.‸ }}`), ['name', 'employer', 'avatar']);
    const maybe = `{% assign author = site.author %}{% if page.author %}${chosenAuthor}{% endif %}`;
    assert.deepEqual(await offered(`${maybe}{{ author.‸ }}`), ['name', 'employer', 'avatar']);
    const always = '{% assign author = site.author %}{% assign author = site.data.authors.zh %}{{ author.‸ }}';
    assert.deepEqual(await offered(always), ['name']);
    const branches = '{% if a %}{% assign x = site.author %}{% else %}{% assign y = x %}{{ y.‸ }}{% endif %}';
    assert.deepEqual(await offered(branches), ['name', 'avatar']);
    assert.deepEqual(await offered('{% assign a = site.data.papers %}{% assign a = a | first %}{{ a.‸ }}'), [
      'title',
      'year',
      'code',
      'venue',
    ]);
  });

  for (const [made, adding] of [
    ["''", "name | append: '1'"],
    ['site.data.authors', 'name | default: site.author'],
    ['site.data.lakes', 'name | push: page.author'],
    ['site.data.lakes', 'name | concat: site.data.papers | sort: "year"'],
  ])
    it(`looks once at each of many conditions that add to a name: ${adding}`, async () => {
      const ways = `{% if include.wide %}{% assign name = ${adding} %}{% endif %}\n`.repeat(60);
      const include = `{% assign name = ${made} %}\n${ways}`;
      assert.ok((await labels('_includes/name.html', `${include}{{ na‸ }}`)).includes('name'));
      const lakes = { '_data/lakes.yml': '- depth: 3\n' };
      const item = `${include}{% for lake in name %}{{ lake.‸ }}{% endfor %}`;
      const members = await labels('_includes/name.html', item, lakes);
      if (made === 'site.data.lakes') assert.ok(members.includes('depth'));
    });

  it('follows a name through thousands of tags that build upon each other', async () => {
    const chain = '{% assign name = name | default: site.author %}\n'.repeat(3000);
    assert.deepEqual(await offered(`{% assign name = site.author %}\n${chain}{{ name.‸ }}`), ['name', 'avatar']);
  });

  it('forgets what a loop names at its end', async () => {
    const names = await offered('{% for p in site.data.papers %}{% endfor %}{{ ‸ }}');
    assert.ok(!names.includes('p') && !names.includes('forloop'));
  });

  it('offers what group_by and map make', async () => {
    const groups = '{% assign groups = site.data.papers | group_by: "year" %}{% for g in groups %}';
    assert.deepEqual(await offered(`${groups}{{ g.‸ }}`), ['name', 'items', 'size']);
    assert.deepEqual(await offered(`${groups}{% for p in g.items %}{{ p.‸ }}`), ['title', 'year', 'code', 'venue']);
    assert.deepEqual(await offered('{% assign v = site.data.papers | map: "venue" | last %}{{ v.‸ }}'), ['name']);
  });

  it('offers collections, and what their documents have', async () => {
    const talks: SiteFiles = {
      '_config.yml': 'collections:\n  talks:\n    output: true\n  books:\n    output: false\ninclude: [_pages]\n',
      '_talks/lakes.md': '---\nroom: 12\n---\n',
    };
    const names = await offered('{{ site.‸ }}', talks);
    assert.ok(names.includes('talks') && names.includes('books'));
    const ofTalks = await offered('{% for talk in site.talks %}{{ talk.‸ }}', talks);
    assert.deepEqual(ofTalks.slice(0, 3), ['title', 'url', 'date']);
    assert.ok(ofTalks.includes('room') && ofTalks.includes('collection'));
    assert.deepEqual((await offered('{% for post in site.posts %}{{ post.‸ }}', talks)).slice(0, 2), ['title', 'url']);
    assert.ok((await offered('{{ site.posts.first.‸ }}', talks)).includes('excerpt'));
  });

  it('offers of a page what pages have, and first what this one says', async () => {
    const page = await labels(about, '---\ntitle: Home\nlang: en\npermalink: /\n---\n{{ page.‸ }}');
    assert.deepEqual(page.slice(0, 6), ['layout', 'title', 'lang', 'permalink', 'url', 'path']);
    for (const name of ['id', 'slug', 'next', 'date', 'collection']) assert.ok(!page.includes(name), name);
    const post = await labels('_posts/2026-01-02-lakes.md', '---\ntitle: Lakes\n---\n{{ page.‸ }}');
    for (const name of ['id', 'next', 'date', 'collection']) assert.ok(post.includes(name), name);
  });
});
