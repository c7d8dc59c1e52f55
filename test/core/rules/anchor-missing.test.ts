import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const rule = 'anchor-missing';
const pagePath = '_pages/about.md';
const other = '_pages/talks.md';
const page = (body: string, permalink = '/'): string => `---\npermalink: ${permalink}\n---\n\n${body}\n`;

async function inPage(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked(rule, pagePath, page(body), files), page(body));
}

async function told(body: string, files: Files = {}): Promise<string | undefined> {
  const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: page(body) }, rule);
  return problem?.message.text.replace(/\{(\d)\}/g, (_, at) => problem.message.values[Number(at)] ?? '');
}

describe('anchor-missing', () => {
  it('finds links to a place that the page does not have', async () => {
    await inPage('See [more](⟦#details⟧) and <a href="⟦#Talks⟧">talks</a>.\n\n# Talks');
    await inPage('See [more][m].\n\n[m]: ⟦#details⟧');
  });

  it('knows the ids that are written behind headings, not only of letters', async () => {
    await inPage('[a](#papers.all) [b](#_people) [c](⟦#papers.few⟧)\n\n# Papers {#papers.all}\n\n# People {#_people}');
  });

  it('knows the places of Markdown without front matter, of which GitHub Pages makes a page', async () => {
    const files = { 'notes.md': '# Invited\n' };
    await inPage('[a](/notes.html#invited) [b](⟦/notes.html#keynote⟧)', files);
    const notes = '# Invited\n\n[a](#invited) [b](⟦#keynote⟧)\n';
    assert.equal(await marked(rule, 'notes.md', notes), notes);
  });

  it('finds links to such a place of another page of the site, however that is named', async () => {
    const files = { [other]: page('# Invited', '/talks/') };
    for (const address of [
      '/talks/',
      'talks/',
      "{{ '/talks/' | relative_url }}",
      '{{ site.baseurl }}/talks/',
      '/talks',
    ]) {
      await inPage(`[a](${address}#invited) and [b](⟦${address}#keynotes⟧)`, files);
      await inPage(`<a href="⟦${address}#keynotes⟧">b</a>`, files);
    }
    await inPage(`<a href="⟦{{ '/talks/#keynotes' | relative_url }}⟧">b</a>`, files);
  });

  it('knows no page behind a base_path that is another host', async () => {
    const links = (mark: string): string =>
      `[a]({{ base_path }}/talks/#invited) [b](${mark.replace('#', '{{ base_path }}/talks/#keynotes')})`;
    const files = { [other]: page('# Invited', '/talks/') };
    await inPage(`{% assign base_path = site.url %}\n\n${links('⟦#⟧')}`, files);
    await inPage(`{% assign base_path = "https://lakes.example" %}\n\n${links('#')}`, files);
  });

  it('reads an address from where its page is published', async () => {
    const text = page('[news](⟦../#news⟧), [old](⟦../../#news⟧), [other](../cv/#news)\n\n# News', '/talks/');
    assert.equal(await marked(rule, other, text, { [pagePath]: page('# Other') }), text);
  });

  it('finds them in pieces, where no page that has them has the place', async () => {
    const part = 'See [here](⟦#here⟧) and [there](#there).\n';
    const files = { [pagePath]: page('{% include_relative parts/a.md %}\n\n# There') };
    assert.equal(await marked(rule, '_pages/parts/a.md', part, files), part);
  });

  it('finds a place that the layout has in a comment alone', async () => {
    const text = `---\npermalink: /\nlayout: default\n---\n\n[a](⟦#contact-me⟧)\n`;
    const files = { '_layouts/default.html': '<!-- <p id="contact-me"></p> -->{{ content }}' };
    assert.equal(await marked(rule, pagePath, text, files), text);
  });

  it('says what a click does', async () => {
    assert.equal(
      await told('See [more](#details).'),
      'A click on “more” leads to no section: this page has no “#details”.',
    );
    assert.equal(
      await told('[Keynotes](/talks/#keynotes)', { [other]: page('# Invited', '/talks/') }),
      '“Keynotes” opens the page “/talks/” at its beginning: that page has no “#keynotes”.',
    );
    assert.equal(await told('[](#details)'), 'A click on “#details” leads to no section: this page has no “#details”.');
  });

  it('points the link to the place that is meant, and shows it', async () => {
    const body = 'See [talks](#talk).\n\n# 🎤 Talks';
    assert.equal(await fixed(rule, 'set-target', pagePath, page(body)), page(body.replace('#talk)', '#-talks)')));
    const [problem] = await problemsOf(pagePath, { [pagePath]: page(body) }, rule);
    assert.deepEqual(
      problem?.related.map(({ path, range }) => [path, page(body).slice(range.start, range.end)]),
      [[pagePath, '🎤 Talks']],
    );
    const files = { [other]: page('# Invited', '/talks/') };
    const rooted = page(`<a href="{{ '/talks/#invite' | relative_url }}">b</a>`);
    assert.equal(await fixed(rule, 'set-target', pagePath, rooted, files), rooted.replace('#invite', '#invited'));
    const escaped = page('[a](/mei&#39;s-talks/#invite)');
    const named = { [other]: page('# Invited', "/mei's-talks/") };
    assert.equal(await fixed(rule, 'set-target', pagePath, escaped, named), escaped.replace('#invite', '#invited'));
  });

  it('or keeps the words alone', async () => {
    assert.equal(await fixed(rule, 'drop-link', pagePath, page('See [more](#details).')), page('See more.'));
  });
});

describe('anchor-missing: what is left alone', () => {
  it('is a place of the page: a heading, an id, a name, an item of a list of attributes, one of the layout', async () => {
    await inPage(
      '[a](#talks) [b](#old) [c](#older) [d](#box)\n\n# Talks\n\n<a name="older"></a> <i id="old"></i>\n\nText\n{: #box}',
    );
    const layout = { '_layouts/default.html': '<nav id="top-menu"></nav>{{ content }}' };
    assert.equal(await told('---\nlayout: default\n---', layout), undefined);
    const text = `---\npermalink: /\nlayout: default\n---\n\n[menu](#top-menu)\n`;
    assert.equal(await marked(rule, pagePath, text, layout), text);
  });

  it('is the list of contents that kramdown makes, and the link to a heading in it', async () => {
    await inPage('1. TOC\n{:toc}\n\n# Talks\n\n[a](#markdown-toc) [b](#markdown-toc-talks) [c](⟦#markdown-toc-news⟧)');
    await inPage('- x\n{:toc #all}\n\n# Talks\n\n[a](#all) [b](#all-talks) [c](⟦#markdown-toc⟧)');
    await inPage('<div markdown="1">\n* x\n{:toc}\n</div>\n\n# Talks\n\n[a](#markdown-toc)');
    await inPage('Text\n{:toc}\n\n# Talks\n\n[a](⟦#markdown-toc⟧)');
    // of a page without headings it makes none
    await inPage('1. TOC\n{:toc}\n\n[a](⟦#markdown-toc⟧)');
  });

  for (const [what, layout, files] of [
    ['an include', '{% include ids.html %}{{ content }}', { '_includes/ids.html': '<p id="contact-me"></p>' }],
    [
      'a cached include',
      '{% include_cached ids.html %}{{ content }}',
      { '_includes/ids.html': '<p id="contact-me"></p>' },
    ],
    [
      'a layout in a folder around it',
      '---\nlayout: base/site\n---\n{{ content }}',
      { '_layouts/base/site.html': '<p id="contact-me"></p>{{ content }}' },
    ],
    ['an attribute without quotes', '<p id=contact-me></p>{{ content }}', {}],
    ['the older name of an anchor', '<a name="contact-me"></a>{{ content }}', {}],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`is a place of the layout that ${what} gives it`, async () => {
      const text = `---\npermalink: /\nlayout: default\n---\n\n[a](#contact-me)\n`;
      assert.equal(await marked(rule, pagePath, text, { ...files, '_layouts/default.html': layout }), text);
    });
  }

  it('is a place of what lies in the folders that the configuration names', async () => {
    const text = `---\npermalink: /\nlayout: default\n---\n\n[a](#contact-me) [b](#menu)\n`;
    const files = {
      '_config.yml': `${sampleFiles['_config.yml'] ?? ''}includes_dir: parts\nlayouts_dir: frames\n`,
      'frames/default.html': '<p id="menu"></p>{% include ids.html %}{{ content }}',
      'parts/ids.html': '<p id="contact-me"></p>',
    };
    assert.equal(await marked(rule, pagePath, text, files), text);
  });

  it('is any place of a layout in which Liquid writes an id', async () => {
    const text = `---\npermalink: /\nlayout: default\n---\n\n[a](#contact-me)\n`;
    for (const tag of ['<p id="{{ page.place }}">', '<p id={{page.place}}>', '<a name="{{ page.place }}">'])
      assert.equal(await marked(rule, pagePath, text, { '_layouts/default.html': `${tag}{{ content }}` }), text);
  });

  it('is the top, the state of a script, words to mark, and what Liquid writes', async () => {
    await inPage(
      '[a](#) [b](#top) [c](#/cv) [d](#tab=2) [e](#!x) [f](#:~:text=lakes) [g](#{{ page.place }}) [h](#Top)',
    );
  });

  it('is what a script looks after', async () => {
    await inPage(
      '<a href="#one" data-toggle="collapse">a</a> <a href="#two" onclick="go()">b</a> <a href="#x" role="tab">c</a>',
    );
  });

  it('is a page whose places nobody can know, a file, and another site', async () => {
    await inPage('[a](#made)\n\n{% include missing.html %}');
    await inPage('[a](/files/cv.pdf#page) [b](/data/#x) [c](https://example.org/#y) [d](mailto:a@example.org#z)');
  });

  it('is a site with an address of its own for all that is relative', async () => {
    const text = `---\npermalink: /\nlayout: default\n---\n\n[a](#details)\n`;
    const files = { '_layouts/default.html': '<base href="https://example.org/">{{ content }}' };
    assert.equal(await marked(rule, pagePath, text, files), text);
  });

  it('is a place with letters that are not ASCII where the script stops at any such', async () => {
    const plain = { '_layouts/default.html': '<title>{{ site.title }}</title>{{ content }}' };
    const ids = async (more: Files): Promise<readonly string[]> =>
      (await problemsOf(pagePath, { ...more, [pagePath]: page('[a](#教育)') })).map(({ ruleId }) => ruleId);
    assert.deepEqual(await ids({}), ['anchor-non-ascii']);
    assert.deepEqual(await ids(plain), [rule]);
  });
});

describe('anchor-missing in the frame around the pages', () => {
  const masthead = '_includes/masthead.html';
  const home = '<nav><a href="#about-me">Home<b>page</b></a></nav>';
  const frame = (include = '{% include masthead.html %}'): Files => ({
    '_layouts/default.html': `---\nlayout: compress\n---\n{{ content }}`,
    '_layouts/compress.html': `${include}\n<main id="main">{{ content }}</main>`,
    [other]: page('# Talks', '/talks/'),
  });
  async function inFrame(text: string, files: Files = frame()): Promise<void> {
    assert.equal(await marked(rule, masthead, text, files), text);
  }

  it('finds a link to a place of the home page that other pages show as well', async () => {
    await inFrame('<nav><a href="⟦#about-me⟧">Home<b>page</b></a></nav>');
    const [problem, ...more] = await problemsOf(masthead, { ...frame(), [masthead]: home }, rule);
    assert.deepEqual(more, []);
    assert.deepEqual(problem?.message, {
      text: 'A click on “{0}” does nothing on the page “{1}”: it looks for “#{2}” there, which is a place on the home page.',
      values: ['Homepage', '/talks/', 'about-me'],
    });
  });

  it('finds it too where the layout of the other page hands on to that one, or GitHub Pages gives it', async () => {
    const files = {
      '_config.yml': 'title: Lin Qiu\ninclude: [_pages]\ntheme: jekyll-theme-primer\n',
      '_layouts/default.html': '{% include masthead.html %}\n{{ content }}',
      [pagePath]: '---\nlayout: default\npermalink: /\n---\n\n# About me\n',
      [masthead]: home,
    };
    for (const layout of ['layout: page\n', '']) {
      const talks = `---\n${layout}permalink: /talks/\n---\n\n# Talks\n`;
      const [problem] = await problemsOf(masthead, { ...files, [other]: talks }, rule);
      assert.deepEqual(problem?.message.values, ['Homepage', '/talks/', 'about-me'], layout);
    }
  });

  it('has no way to the home page before it where another language has one of its own with such a place', async () => {
    const files = { ...frame(), '_pages/zh.md': page('# About me', '/zh/'), [masthead]: home };
    const problems = await problemsOf(masthead, files, rule);
    assert.deepEqual(
      problems.map(({ message: { values }, fixes }) => [values[1], fixes]),
      [['/talks/', []]],
    );
  });

  it('tells once of all such pages', async () => {
    const files = {
      ...frame(),
      '_pages/cv.md': page('# CV', '/cv/'),
      '404.html': '---\npermalink: /404.html\n---\n',
    };
    const problems = await problemsOf(masthead, { ...files, [masthead]: home }, rule);
    assert.deepEqual(
      problems.map(({ message: { values } }) => values),
      [['Homepage', '/cv/', 'about-me', '3']],
    );
  });

  for (const [before, after] of [
    ['<a href="#about-me">H</a>', `<a href="{{ '/' | relative_url }}#about-me">H</a>`],
    ["<a href='#about-me'>H</a>", `<a href='{{ "/" | relative_url }}#about-me'>H</a>`],
    ['<a href=#about-me>H</a>', `<a href="{{ '/' | relative_url }}#about-me">H</a>`],
  ] as const)
    it(`writes the way to the home page before it: ${before}`, async () =>
      assert.equal(await fixed(rule, 'home-first', masthead, before, frame()), after));

  for (const [why, text, files] of [
    ['a site of one page', home, { ...frame(), [other]: 'Notes.' }],
    ['a place that each page has', '<a href="#main">Skip to content</a>', frame()],
    ['a place that the home page lacks too', '<a href="#research">Research</a>', frame()],
    ['a page with a place of that name', home, { ...frame(), [other]: page('# About me {#about-me}', '/talks/') }],
    ['a page of errors alone', home, { ...frame(), [other]: page('# Lost', '/404.html') }],
    ['what a script looks after', '<a href="#about-me" data-toggle="collapse">H</a>', frame()],
    ['what a condition keeps off pages', `{% if page.url == '/' %}${home}{% endif %}`, frame()],
    ['what a comment holds', `<!-- ${home} -->`, frame()],
    ['what a template holds until a script takes it', `<template>${home}</template>`, frame()],
    [
      'a part that a condition keeps off',
      home,
      frame("{% if page.url == '/' %}{% include masthead.html %}{% endif %}"),
    ],
    ['a part that nothing includes', home, frame('')],
    ['pages whose ids Liquid writes', home, { ...frame(), [other]: page('# {{ page.name }}', '/talks/') }],
  ] satisfies readonly (readonly [string, string, Files])[])
    it(`says nothing of ${why}`, () => inFrame(text, files));
});
