import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { marked, problemsOf, type Files } from './sampleSite';

const id = 'subpage-assets';
const pagePath = '_pages/cn.md';
const page = (url: string): string => `---\npermalink: ${url}\n---\n\n# 新闻\n`;

/** The head, scripts and portrait of the template in small, with relative addresses. */
const files: Files = {
  '_config.yml':
    'title: "Mei Lin"\nauthor:\n  name: "Mei Lin"\n  avatar: "images/me.png"\ninclude: [_pages]\ndefaults:\n  - scope:\n      path: ""\n    values:\n      layout: default\n',
  '_layouts/default.html': '<head>{% include head.html %}</head>{% include author-profile.html %}{{ content }}\n',
  '_includes/head.html':
    '<link rel="stylesheet" href="assets/css/main.css?v=1">\n<link rel="icon" href=\'./images/icon.png\'>\n<script src=assets/js/main.min.js></script>\n<script src="https://example.org/a.js"></script>\n',
  '_includes/author-profile.html': '<img src="{{ author.avatar }}">\n',
  'assets/css/main.scss': '---\n---\na { b: c }\n',
  'assets/js/main.min.js': 'x',
  'images/icon.png': 'x',
  'images/me.png': 'x',
};

async function expectMarks(text: string, more: Files = {}): Promise<void> {
  assert.equal(await marked(id, pagePath, text, { ...files, ...more }), text);
}

describe('subpage-assets', () => {
  it('finds a page in a folder whose layout takes it for one at the root', async () => {
    await expectMarks(page('⟦/cn/⟧'));
    await expectMarks(page('⟦/cn/news.html⟧'));
    const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: page('/cn/') }, id);
    assert.equal(problem?.severity, 'error');
    assert.deepEqual(
      problem.related.map(({ path, range }) => (files[path] ?? '').slice(range.start, range.end)),
      ['{{ author.avatar }}', 'assets/css/main.css?v=1', './images/icon.png', 'assets/js/main.min.js'],
    );
  });

  it('finds it without a permalink too', () => expectMarks('⟦---⟧\ntitle: x\n---\n\n# 新闻\n'));

  it('lets the includes find their files from everywhere', async () => {
    const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: page('/cn/') }, id);
    const [fix] = problem?.fixes ?? [];
    const after = fix?.elsewhere?.map(({ path, edits }) => [path, applyEdits(files[path] ?? '', edits)]);
    assert.deepEqual(Object.fromEntries(after ?? []), {
      '_includes/author-profile.html': '<img src="{{ author.avatar | relative_url }}">\n',
      '_includes/head.html':
        '<link rel="stylesheet" href="{{ \'/assets/css/main.css\' | relative_url }}?v=1">\n<link rel="icon" href=\'{{ "/images/icon.png" | relative_url }}\'>\n<script src="{{ \'/assets/js/main.min.js\' | relative_url }}"></script>\n<script src="https://example.org/a.js"></script>\n',
    });
    assert.equal(fix?.safe, false);
    const patched = Object.fromEntries(after ?? []) as Files;
    await expectMarks(page('/cn/'), patched);
  });

  it('names what is lost where the style is not', async () => {
    const head = {
      '_includes/head.html':
        '<link rel="stylesheet" href="/assets/css/main.css"><script src="assets/js/main.min.js"></script>',
    };
    const [problem] = await problemsOf(pagePath, { ...files, ...head, [pagePath]: page('/cn/') }, id);
    assert.deepEqual([problem?.severity, problem?.message.values], ['warning', ['/cn/', 'me.png', 'main.min.js']]);
    assert.match(problem?.message.text ?? '', /does not find \{1\} and \{2\}: their addresses/);
  });

  it('tells of what several pages do not find once, at its address in the include', async () => {
    const head = '<link rel="stylesheet" href="/assets/css/main.css">\n<link rel="icon" href="⟦images/icon.png⟧">\n';
    const plain = head.replace(/[⟦⟧]/g, '');
    const more = {
      ...files,
      '_includes/head.html': plain,
      '_includes/author-profile.html': '',
      [pagePath]: page('/cn/'),
      '_pages/cv.md': page('/cv/'),
    };
    const path = '_includes/head.html';
    assert.equal(await marked(id, path, head, more), head);
    assert.deepEqual(await problemsOf(pagePath, more, id), []);
    const [problem] = await problemsOf(path, more, id);
    assert.deepEqual([problem?.severity, problem?.message.values], ['warning', ['icon.png', '/cn/', '2']]);
    assert.equal(
      applyEdits(plain, problem?.fixes[0]?.edits ?? []),
      plain.replace('images/icon.png', "{{ '/images/icon.png' | relative_url }}"),
    );
    // of one page alone its address may be the slip
    const one = { ...more, '_pages/cv.md': page('/cv') };
    assert.deepEqual(await problemsOf(path, one, id), []);
    assert.equal((await problemsOf(pagePath, one, id)).length, 1);
    // what a page without style lacks is told there
    const bare = { ...more, [path]: plain.replace('/assets', 'assets') };
    assert.deepEqual(await problemsOf(path, bare, id), []);
    assert.equal((await problemsOf(pagePath, bare, id))[0]?.severity, 'error');
  });

  for (const [name, config] of [
    ['_includes/head.liquid', ''],
    ['_includes/head.htm', ''],
    ['parts/head.html', 'includes_dir: parts\n'],
  ] as const)
    it(`tells of it at the address of each page where it stands in ${name}, which is not looked at by itself`, async () => {
      const more = {
        ...files,
        '_config.yml': `${files['_config.yml'] ?? ''}${config}`,
        '_layouts/default.html': `{% include ${name.replace(/^.*\//, '')} %}{{ content }}\n`,
        [name]: '<link rel="stylesheet" href="/assets/css/main.css">\n<link rel="icon" href="images/icon.png">\n',
        '_pages/cv.md': page('/cv/'),
      };
      const [cn, cv] = [page('⟦/cn/⟧'), page('⟦/cv/⟧')];
      assert.equal(await marked(id, pagePath, cn, { ...more, [pagePath]: page('/cn/') }), cn);
      assert.equal(await marked(id, '_pages/cv.md', cv, { ...more, [pagePath]: page('/cn/') }), cv);
    });

  it('leaves style alone that the page links itself, and names what is still lost', async () => {
    const own = (address: string): string => `${page('/cn/')}\n<link rel="stylesheet" href="${address}">\n`;
    const lost = async (text: string) => {
      const [problem] = await problemsOf(
        pagePath,
        { ...files, 'assets/css/own.css': 'a { b: c }', [pagePath]: text },
        id,
      );
      const names = /does not find (.*):/.exec(problem?.message.text ?? '')?.[1];
      return [
        problem?.severity,
        names?.replace(/\{(\d)\}/g, (_, at: string) => problem?.message.values[Number(at)] ?? ''),
      ];
    };
    assert.deepEqual(await lost(own('/assets/css/main.css')), ['warning', 'me.png, icon.png and others']);
    assert.deepEqual(await lost(own('../assets/css/main.css?v=2')), ['warning', 'me.png, icon.png and others']);
    assert.deepEqual(await lost(own('/assets/css/own.css')), ['warning', 'me.png, main.css and others']);
    // found from nowhere, and somebody else's: an icon font is no style of the page
    assert.deepEqual(await lost(own('assets/css/main.css')), ['error', undefined]);
    assert.deepEqual(await lost(own('https://example.org/icons.css')), ['error', undefined]);
  });

  for (const [why, url, more] of [
    ['pages at the root', '/cn', {}],
    ['the home page', '/', {}],
    ['pages of another layout', '/cn/', { '_layouts/default.html': '{{ content }}' }],
    [
      'layouts with a base',
      '/cn/',
      { '_includes/head.html': '<base href="/"><link rel="stylesheet" href="assets/css/main.css">' },
    ],
    [
      'includes that choose by the address of the page',
      '/cn/',
      {
        '_includes/head.html':
          '{% if page.url == "/" %}<link rel="stylesheet" href="assets/css/main.css">{% else %}<link rel="stylesheet" href="../assets/css/main.css">{% endif %}',
        '_includes/author-profile.html': '<img src="/{{ author.avatar }}">',
      },
    ],
    [
      'files that are nowhere',
      '/cn/',
      { '_includes/head.html': '<link rel="stylesheet" href="no.css">', '_includes/author-profile.html': '' },
    ],
    [
      'what stands in comments',
      '/cn/',
      {
        '_includes/head.html': '<!-- <link rel="stylesheet" href="assets/css/main.css"> -->',
        '_includes/author-profile.html': '',
      },
    ],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(page(url), more));
  }

  it('leaves the portrait alone on pages that do not show it', () =>
    expectMarks('---\npermalink: /cn/\nauthor_profile: false\n---\n', { '_includes/head.html': '' }));

  it('leaves pieces alone, which have no address', async () => {
    const piece = '_pages/parts/intro.md';
    const more = {
      [pagePath]: '---\npermalink: /cn/\n---\n{% include_relative parts/intro.md %}\n',
      [piece]: 'Hello\n',
    };
    assert.deepEqual(await problemsOf(piece, { ...files, ...more }, id), []);
  });
});
