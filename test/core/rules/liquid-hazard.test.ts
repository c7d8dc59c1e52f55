import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('liquid-hazard', pagePath, page(body), files), page(body));
}

async function expectFixed(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed('liquid-hazard', kind, pagePath, page(before)), page(after));
  assert.deepEqual(await problemsOf(pagePath, { [pagePath]: page(after) }, 'liquid-hazard'), []);
}

describe('liquid-hazard: what stops the build', () => {
  it('finds tags that Jekyll does not know, in comments and code too', async () => {
    await expectMarks('⟦{% foo %}⟧ and ⟦{%- Include a.md -%}⟧');
    await expectMarks('<!-- ⟦{% todo %}⟧ -->');
    await expectMarks('`⟦{% url "x" %}⟧`');
    await expectMarks('50⟦{% %}⟧');
  });

  it('finds braces that are never closed', async () => {
    await expectMarks('Text ⟦{{ site.title }⟧ more');
    await expectMarks('Text ⟦{{ site.title⟧');
    await expectMarks('⟦{% include_relative a.md }⟧\n\nmore');
    await expectMarks('<!-- ⟦{{ -->⟧');
    await expectMarks('Let $\\mathbf⟦{{x}⟧_i}$ be');
  });

  it('finds braces that would take the text up to the next ones', () => expectMarks('⟦{{ a⟧\n\nText {{ site.title }}'));

  it('finds blocks without an end, and ends without a block', async () => {
    await expectMarks('⟦{% if site.a %}⟧\n\nText');
    await expectMarks('Text\n\n⟦{% endif %}⟧');
    await expectMarks('{% for a in site.b %}\n⟦{% if a %}⟧\n{% endfor %}');
    await expectMarks('{% if a %}⟦{% when b %}⟧{% endif %} ⟦{% else %}⟧');
    await expectMarks('⟦{% raw %}⟧ x');
  });

  it('finds them in pieces', async () => {
    const files = { [pagePath]: page('{% include_relative parts/a.md %}') };
    const part = 'Text ⟦{% foo %}⟧\n';
    assert.equal(await marked('liquid-hazard', '_pages/parts/a.md', part, files), part);
  });

  const papers = { '_data/papers.yml': '- {title: A, year: 2024, type: journal}\n- {title: B, year: in press}\n' };
  const stops: readonly (readonly [template: string, told: RegExp])[] = [
    [
      '⟦{{ site.data.papers | where_exp: "p", "p.type == \'journal\' and p.year != 2023" | size }}⟧',
      /^On GitHub Pages “where_exp” takes one comparison/,
    ],
    ['⟦{% assign s = site.data.papers | sort: "year" %}⟧', /^On GitHub Pages “sort” cannot order values of two kinds/],
    ['⟦{{ site.data.papers | where: "venue.year", 2024 | size }}⟧', /^Jekyll stops here/],
  ];
  for (const [body, told] of stops)
    it(`finds what a filter of Jekyll 3 stops at: ${body}`, async () => {
      await expectMarks(body, papers);
      const files = { ...papers, [pagePath]: page(body.replaceAll(/[⟦⟧]/g, '')) };
      assert.match(String((await problemsOf(pagePath, files, 'liquid-hazard'))[0]?.message.text), told);
    });

  const ownJekyll = { '.github/workflows/pages.yml': 'jobs: {a: {steps: [{run: bundle exec jekyll build}]}}\n' };
  for (const [body] of stops)
    it(`leaves that alone where a workflow runs a Jekyll of its own: ${body}`, async () =>
      expectMarks(body.replaceAll(/[⟦⟧]/g, ''), { ...papers, ...ownJekyll }));

  it('and finds there what stops each Jekyll, also behind that', async () =>
    expectMarks(`${stops[0]?.[0].replaceAll(/[⟦⟧]/g, '')}\n⟦{% include none.html %}⟧`, { ...papers, ...ownJekyll }));

  it('finds what stops the build behind a byte order mark that a plugin of GitHub Pages reads past', async () => {
    const text = `\uFEFF${page('A ⟦{% include none.html %}⟧')}`;
    assert.equal(await marked('liquid-hazard', pagePath, text, {}), text);
  });

  it('and finds that all the same where the Jekyll it runs is GitHub’s, by the Gemfile, or where it runs none', async () => {
    const body = stops[0]?.[0] ?? '';
    const gemfile = (gem: string): Files => ({ Gemfile: `source "https://rubygems.org"\n${gem}\n` });
    for (const gem of [
      'gem "github-pages", group: :jekyll_plugins',
      "group :jekyll_plugins do\n  gem 'github-pages'\nend",
    ])
      await expectMarks(body, { ...papers, ...ownJekyll, ...gemfile(gem) });
    await expectMarks(body, { ...papers, '.github/workflows/pages.yml': 'jobs: {} # run: bundle exec jekyll build\n' });
    for (const gem of ['gem "jekyll", "~> 4.4"', '# gem "github-pages", group: :jekyll_plugins'])
      await expectMarks(body.replaceAll(/[⟦⟧]/g, ''), { ...papers, ...ownJekyll, ...gemfile(gem) });
  });

  it('keeps the braces as text', async () => {
    await expectFixed('keep-as-text', 'A {% foo %} b', 'A {% raw %}{% foo %}{% endraw %} b');
    const [problem] = await problemsOf(pagePath, { [pagePath]: page('A {%</b>{% endraw %} c') }, 'liquid-hazard');
    assert.deepEqual(problem?.fixes, []);
    await expectFixed('keep-as-text', 'A {{ b } c', 'A {% raw %}{{{% endraw %} b } c');
    await expectFixed('keep-as-text', '% {{} Lakes and Rivers}', '% {% raw %}{{}{% endraw %} Lakes and Rivers}');
    await expectFixed('part-braces', 'Let $\\mathbf{{x}_i}$ be', 'Let $\\mathbf{ {x}_i}$ be');
  });
});

describe('liquid-hazard: what disappears', () => {
  it('finds variables that nothing gives a value', async () => {
    await expectMarks('Text ⟦{{x}}⟧ more');
    await expectMarks('<img src="https://img.shields.io/endpoint?url=⟦{{ url | url_encode }}⟧">');
    await expectMarks('⟦{{ author.name }}⟧');
  });

  it('finds braces of BibTeX and of formulas', async () => {
    await expectMarks('```\n@article{a, title = ⟦{{Deep Lakes}}⟧}\n```');
    await expectMarks('Let $p^⟦{{x}}⟧$ and\n\n$$\n\\frac⟦{{a}}⟧{b}\n$$');
    await expectMarks('⟦{{你好}}⟧');
  });

  it('parts them in formulas, and keeps them as text elsewhere', async () => {
    await expectFixed('part-braces', 'Let $p^{{x}}$ be', 'Let $p^{ {x}}$ be');
    await expectFixed('part-braces', '$$\n\\frac{{a}}{b}\n$$', '$$\n\\frac{ {a}}{b}\n$$');
    await expectFixed('keep-as-text', 'title = {{Deep Lakes}}', 'title = {% raw %}{{Deep Lakes}}{% endraw %}');
  });

  it('offers no raw text for a variable that is meant', async () => {
    const [problem] = await problemsOf(pagePath, { [pagePath]: page('{{ url | url_encode }}') }, 'liquid-hazard');
    assert.deepEqual(problem?.fixes, []);
  });

  it('looks for the value in the pieces of the page, and of a piece in its pages', async () => {
    const part = (text: string): Files => ({ '_pages/parts/a.md': text });
    await expectMarks('{% include_relative parts/a.md %}\n\n{{ x }} ⟦{{ y }}⟧', part('{% assign x = 1 %}\n'));
    const files = { [pagePath]: page('{% assign x = 1 %}\n{% include_relative parts/a.md %}') };
    const text = '{{ x }} ⟦{{ y }}⟧\n';
    assert.equal(await marked('liquid-hazard', '_pages/parts/a.md', text, files), text);
  });
});

describe('liquid-hazard: what is left alone', () => {
  for (const [why, body] of [
    [
      'the badge of the template',
      "{% if site.google_scholar_stats_use_cdn %}\n{% assign base = 'https://cdn.jsdelivr.net/gh/' %}\n{% else %}\n{% assign base = 'https://raw.githubusercontent.com/' %}\n{% endif %}\n{% assign url = base | append: 'a.json' %}\n<img src='https://img.shields.io/endpoint?url={{ url | url_encode }}'>",
    ],
    ['what Jekyll fills', '{{ site.author.name }} {{ page.title }} {{ layout.a }} {{ jekyll.version }}'],
    ['literals', '{{ "a" | upcase }} {{ \'/b\' | relative_url }} {{ 3 }} {{ -1.5 }} {{ true }} {{ nil }} {{ (1..3) }}'],
    ['loops', '{% for post in site.posts %}{{ post.title }} {{ forloop.index }}{% endfor %}'],
    ['captures and counters', '{% capture a %}x{% endcapture %}{{ a }} {% increment b %}{{ b }}'],
    ['a variable with a default', '{{ lakes | default: "none" }}'],
    ['a variable under a condition', '{% if lakes %}{{ lakes }}{% endif %}'],
    ['an unknown variable in a comment', '<!-- {{ x }} -->'],
    ['raw text', '{% raw %}{{ x }} {% foo %} {{ y }{% endraw %}'],
    ['Liquid’s own comments', '{% comment %}{% foo %} {{ x }}{% endcomment %}'],
    ['tags of plugins that GitHub Pages has', '{% seo %} {% feed_meta %} {% gist 123 %}'],
    ['all blocks', '{% case a %}{% when 1 %}x{% else %}y{% endcase %}{% unless b %}{% elsif c %}{% endunless %}'],
    ['a block around another', '{% for a in site.b %}{% if a %}{% break %}{% endif %}{% else %}x{% endfor %}'],
    ['the beginning of a path', '<img src="{{ base_path }}/images/a.png">'],
    ['single braces', 'Let $p^{x}$ and { { x } } be 50 {percent} {: .note}'],
    ['nothing between braces', '{{ }}'],
  ] as const) {
    it(`is ${why}`, () => expectMarks(body));
  }

  it('is a site with plugins of its own, whose tags nobody knows', async () => {
    await expectMarks('{% foo %} {{ x }}', { '_plugins/foo.rb': 'Liquid::Template.register_tag("foo", Foo)\n' });
    const plugins = (name: string): Files => ({
      '_config.yml': `${sampleFiles['_config.yml'] ?? ''}plugins:\n  - jekyll-feed\n  - ${name}\n`,
    });
    await expectMarks('{% bibliography %}', plugins('jekyll-scholar'));
    await expectMarks('⟦{% bibliography %}⟧', plugins('jemoji'));
  });

  it('is a page whose pieces are not all known', async () => {
    const text = '---\npermalink: /\npart: a.md\n---\n\n{% include {{ page.part }} %}\n\n{{ x }}\n';
    assert.equal(await marked('liquid-hazard', pagePath, text, { '_includes/a.md': 'A' }), text);
  });

  it('is a page that says it has no Liquid', async () => {
    const text = '---\npermalink: /\nrender_with_liquid: false\n---\n\n{{ x }} {% foo %}\n';
    assert.equal(await marked('liquid-hazard', pagePath, text), text);
  });

  it('is an include, whose variables come from where it is included', async () => {
    const files = { [pagePath]: page('{% include a.md %}') };
    assert.equal(await marked('liquid-hazard', '_includes/a.md', '{{ x }}\n', files), '{{ x }}\n');
  });
});
