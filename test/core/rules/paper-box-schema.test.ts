import assert from 'node:assert/strict';
import { marked } from './sampleSite';

const PAGE = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('paper-box-schema', PAGE, page(body)), page(body));
}

const box = (picture: string, text = 'Lakes'): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICLD 2024</div>${picture}</div></div>\n<div class='paper-box-text' markdown="1">\n\n${text}\n</div>\n</div>`;
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

  for (const [why, body] of [
    [
      'the box of the template',
      box(`<img src='images/500x300.png' alt="sym" width="100%">`, count("data='AbCdEfGhIjKL:u5HHmVD_uO8C'")),
    ],
    ['a box without a badge', box("<img src='a.png'>").replace('<div class="badge">ICLD 2024</div>', '')],
    ['a badge without a year', box("<img src='a.png'>").replace('ICLD 2024', 'ICLD')],
    ['other widths', box('<img src=\'a.png\' width="300"><img src=\'b.png\' width="99.5%">')],
    ['pictures that are loaded late', box('<img data-src="a.png">')],
    ['what Liquid writes', box('<img src="{{ site.a }}" width="{{ site.w }}">', count('data="{{ site.id }}"'))],
    ['a box in a comment', `<!-- ${box('<img>')} -->`],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
