import assert from 'node:assert/strict';
import { filterExamples } from '../../../../src/core/features/liquid/filterExamples';
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
    for (const text of [
      '{{ site ‸ }}',
      '{% if a ‸ %}',
      '{% for ‸ %}',
      '{% assign ‸ %}',
      '{{ "‸" }}',
      '{{ 3.‸ }}',
      '{{ a }} ‸',
    ])
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

  it('shows examples that come true', async () => {
    const files = {
      '_config.yml': 'url: "https://mei.example.org"\nauthor:\n  name: Mei\ninclude: [_pages]\n',
      '_data/papers.yml': '- year: 2023\n- year: 2024\n',
    };
    for (const [name, { liquid, result }] of filterExamples) {
      assert.match(liquid, new RegExp(`\\| ${name}\\b`));
      const site = await siteWith({ ...files, [about]: `---\npermalink: /\n---\n{{ ${liquid} }}` });
      const { markdown } = renderPage(site, about, {
        now: new Date(0),
        environment: 'production',
        semantics: 'github-pages',
      });
      assert.equal(markdown.trim(), result, name);
    }
  });
});
