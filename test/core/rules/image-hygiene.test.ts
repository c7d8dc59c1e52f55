import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const id = 'image-hygiene';
const pagePath = '_pages/about.md';
const files: Files = {
  'images/lake.png': 'small',
  'images/flood.png': 'x'.repeat(1_600_000),
  'images/river.png': 'small',
};
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const box = (picture: string, title: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICLD 2024</div>${picture}</div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://example.org)\n\n**Mei Lin**\n</div></div>\n`;

async function expectMarks(body: string, more: Files = {}): Promise<void> {
  assert.equal(await marked(id, pagePath, page(body), { ...files, ...more }), page(body));
}

async function expectFixed(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed(id, kind, pagePath, page(before), files), page(after));
}

describe('image-hygiene', () => {
  it('finds a second question mark in the address of a badge', async () => {
    const badge = (sign: string): string =>
      page(`![Code](https://img.shields.io/badge/lakes-blue?logo=github${sign}style=flat)`);
    const [problem] = await problemsOf(pagePath, { [pagePath]: badge('?') }, 'image-hygiene');
    assert.equal(problem?.severity, 'info');
    assert.equal(await fixed('image-hygiene', 'write-ampersand', pagePath, badge('?')), badge('&'));
    assert.deepEqual(await problemsOf(pagePath, { [pagePath]: badge('&') }, 'image-hygiene'), []);
  });

  for (const address of [
    'badge/dynamic/json?url=https://cdn.example.org/gh/mei/lakes/gs.json?v=1&query=message',
    'endpoint?url=https://lakes.example/gs.json?token=abc&style=flat',
    'endpoint?style=flat&url=https%3A%2F%2Flakes.example%2Fgs.json?token=abc',
    'website?url=lakes.example/?p=3',
    'badge/lakes-blue?logo=github&link=https://lakes.example/?id=3',
    'badge/lakes-blue?link=/lakes/?id=3',
    'badge/dynamic/json?query=$.lakes?deep=true&url=x',
    'badge/dynamic/regex?search=lakes?deep=(.*)&url=x',
  ])
    it(`leaves one alone that is a part of another address: ${address}`, () =>
      expectMarks(`![Code](https://img.shields.io/${address})`));

  it('finds pictures of more than a megabyte, each once', async () => {
    await expectMarks('![A flood](⟦images/flood.png⟧) ![A flood](images/flood.png) ![A lake](images/lake.png)');
    const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: page('![A flood](/images/flood.png)') }, id);
    assert.deepEqual([problem?.severity, problem?.message.values], ['info', ['flood.png', '1.5']]);
  });

  it('finds them from where the page is published', async () => {
    const text = '---\npermalink: /cn/\n---\n\n![x](⟦../images/flood.png⟧) ![x](images/flood.png)\n';
    assert.equal(await marked(id, '_pages/cn.md', text, files), text);
  });

  it('finds pictures without words', async () => {
    await expectMarks('⟦<img src="images/lake.png">⟧ <img src="images/lake.png" alt="A lake">');
    await expectFixed('decoration', 'A <img src="images/lake.png"> lake', 'A <img alt="" src="images/lake.png"> lake');
    // a link needs a name
    const linked = page('[<img src="images/lake.png">](https://example.org)');
    const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: linked }, id);
    assert.deepEqual(problem?.fixes, []);
  });

  it('offers the title of the paper as words', async () => {
    await expectMarks(box('⟦<img src="images/lake.png">⟧', 'Lakes that "remember"'));
    await expectFixed(
      'alt-title',
      box('<img src="images/lake.png" width="100%">', 'Lakes that remember'),
      box('<img alt="Lakes that remember" src="images/lake.png" width="100%">', 'Lakes that remember'),
    );
  });

  it('knows the words of the template', async () => {
    await expectMarks(box('<img src=\'images/lake.png\' alt="⟦sym⟧" width="100%">', 'Lakes that remember'));
    await expectMarks('![⟦sym⟧](images/lake.png)');
    await expectFixed(
      'alt-title',
      box('<img src="images/lake.png" alt="sym">', 'Lakes & floods'),
      box('<img src="images/lake.png" alt="Lakes & floods">', 'Lakes & floods'),
    );
    const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: page('![sym](images/lake.png)') }, id);
    assert.equal(problem?.severity, 'hint');
  });

  it('finds widths that mean something else', async () => {
    await expectMarks(
      '<img src="images/lake.png" alt="A lake" width="⟦23pt⟧"> <img src="images/lake.png" alt="x" width="⟦150%⟧">',
    );
    await expectFixed(
      'width',
      '<img src="images/lake.png" alt="A" width="23pt">',
      '<img src="images/lake.png" alt="A" width="23">',
    );
  });

  it('finds one picture for two papers', async () => {
    const lake = (marks: string): string => `<img src="${marks}" alt="A lake">`;
    await expectMarks(
      box(lake('images/lake.png'), 'Lakes that remember their floods') +
        box(lake('⟦/images/lake.png⟧'), 'Counting birds from satellites') +
        box(lake('images/river.png'), 'Rivers without names'),
    );
  });

  for (const [why, body] of [
    [
      'decoration that says so',
      '<img src="images/lake.png" alt=""> ![](images/lake.png) <img src="images/lake.png" aria-hidden="true"> <img src="images/lake.png" role="presentation">',
    ],
    ['counters that nobody sees', '<img src="https://example.org/count.gif" width="1" height="1">'],
    [
      'widths in pixels and per cent',
      '<img src="images/lake.png" alt="x" width="100%"> <img src="images/lake.png" alt="x" width="40"> <img src="images/lake.png" alt="x" width="40px"> <img src="images/lake.png" alt="x" style="width: 120%">',
    ],
    ['pictures that are not here', '![x](https://example.org/huge.png) ![x](images/none.png) ![x]({{ site.logo }})'],
    ['comments and code', '<!-- <img src="images/flood.png"> --> `<img src="images/flood.png">`'],
    [
      'a box that is no paper',
      box('<img src="images/lake.png" alt="x">', 'Lakes that remember their floods')
        .replace('ICLD 2024', '')
        .replace('**Mei Lin**', 'What I work on most.') +
        box('<img src="images/lake.png" alt="x">', 'Counting birds from satellites'),
    ],
    [
      'a paper and its longer version',
      box('<img src="images/lake.png" alt="x">', 'Lakes that remember') +
        box('<img src="images/lake.png" alt="x">', 'Lakes that remember: a longer look'),
    ],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }

  it('leaves the width of a paper box to the schema of boxes', () =>
    expectMarks(box('<img src="images/lake.png" alt="x" width="150%">', 'Lakes that remember')));
});
