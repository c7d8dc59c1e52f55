import assert from 'node:assert/strict';
import { fixed, marked } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('paper-box-schema', pagePath, page(body)), page(body));
}

const box = (picture: string, text = 'Lakes'): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICLD 2024</div>${picture}</div></div>\n<div class='paper-box-text' markdown="1">\n\n${text}\n</div>\n</div>`;
const authors = (names: string): string =>
  box("<img src='a.png'>", `**Lakes that remember floods**\n\n${names}\n\n*Journal of Lakes*, 2024`);
const badge = (words: string): string =>
  box("<img src='a.png'>", '**Lakes that remember floods**\n\nMei Lin, Ann Reed').replace('ICLD 2024', words);
const count = (data: string): string => `**Lakes** <span class='show_paper_citations' ${data}></span>`;

describe('paper-box-schema', () => {
  it('finds a picture without an address', async () => {
    await expectMarks(box('⟦<img alt="a">⟧'));
    await expectMarks(box(`<img src='⟦⟧' alt="a">`));
  });

  it('finds a width that no browser reads as it was meant', async () => {
    await expectMarks(box(`<img src='a.png' width="⟦110%⟧">`));
    await expectMarks(box(`<img src='a.png' width="⟦23pt⟧">`));
  });

  it('finds two commas side by side among the authors', async () => {
    await expectMarks(authors('Mei Lin⟦, ,⟧ Ann Reed, Bo Chen'));
    await expectMarks(authors('**Mei Lin**⟦,,⟧ Ann Reed and Bo Chen'));
    await expectMarks(authors('林梅⟦，，⟧李雷、韩梅'));
    const before = page(authors('Mei Lin, , Ann Reed'));
    assert.equal(
      await fixed('paper-box-schema', 'drop-comma', pagePath, before),
      before.replace('Mei Lin, , Ann', 'Mei Lin, Ann'),
    );
  });

  it('finds a year in the badge that no paper can have', async () => {
    await expectMarks(badge('ICLD ⟦20224⟧'));
    await expectMarks(badge('ICLD ⟦2052⟧'));
    await expectMarks(badge('Journal of Lakes, ⟦2042⟧'));
  });

  for (const text of [
    ...[
      'ICLD',
      '2024',
      'ICLD 2024',
      'ICLD’24',
      'AAAI-26',
      'ICLD2024 Oral',
      'ISPRS-JPRS-2024',
      '2025.10',
      'SPIE Proc.13215.2024',
    ],
    ...[
      'Lakes, IF=20.5',
      'IF=2050',
      'ICLD 2052 / ICLD 2024',
      'Under Review',
      'Top 20000',
      'arXiv 2204',
      '{{ page.year }}',
      'ICLD <b>2024</b>',
      '',
      '1000+ stars',
    ],
  ]) {
    it(`leaves the badge ${JSON.stringify(text)} alone`, () => expectMarks(badge(text)));
  }

  for (const text of [
    ...[
      'Mei Lin, Ann Reed, and Bo Chen',
      'Mei Lin, Ann Reed, et al.',
      'Mei Lin<sup>1,</sup>, Ann Reed<sup>2,3</sup>',
      'Mei Lin*, Ann Reed†',
    ],
    ...['Mei Lin, <!-- , --> Ann Reed', 'Mei Lin, {{ site.friend }}, Ann Reed', 'Mei Lin; Ann Reed', '林梅，李雷'],
  ]) {
    it(`leaves the authors ${JSON.stringify(text)} alone`, () => expectMarks(authors(text)));
  }

  for (const [why, body] of [
    [
      'the box of the template',
      box(`<img src='images/500x300.png' alt="sym" width="100%">`, count("data='AbCdEfGhIjKL:u5HHmVD_uO8C'")),
    ],
    ['a box without a badge', box("<img src='a.png'>").replace('<div class="badge">ICLD 2024</div>', '')],
    ['a badge without a year', box("<img src='a.png'>").replace('ICLD 2024', 'ICLD')],
    ['other widths', box('<img src=\'a.png\' width="300"><img src=\'b.png\' width="99.5%">')],
    ['pictures that are loaded late', box('<img data-src="a.png">')],
    ['a video that names its file in its source', box('<video><source src="a.mp4" type="video/mp4"></video>')],
    ['what Liquid writes', box('<img src="{{ site.a }}" width="{{ site.w }}">', count('data="{{ site.id }}"'))],
    ['a box in a comment', `<!-- ${box('<img>')} -->`],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
