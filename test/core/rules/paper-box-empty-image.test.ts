import assert from 'node:assert/strict';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('paper-box-empty-image', pagePath, page(body)), page(body));
}

async function expectFixed(before: string, after: string): Promise<void> {
  assert.equal(await fixed('paper-box-empty-image', 'unwrap-box', pagePath, page(before)), page(after));
}

/** A box with this in its picture column. */
const box = (picture: string): string =>
  `<div class='paper-box'><div class='paper-box-image'>${picture}</div>\n<div class='paper-box-text' markdown="1">\n\n- Mei Lin. "Lakes." 2024.\n</div>\n</div>`;
const markedBox = (picture: string): string =>
  box(picture).replace("<div class='paper-box-image'>", "⟦<div class='paper-box-image'>⟧");

describe('paper-box-empty-image', () => {
  it('finds a picture column that is empty or holds comments only', async () => {
    await expectMarks(markedBox('<div></div>'));
    await expectMarks(markedBox(''));
    await expectMarks(
      markedBox(
        '<div>\n<!-- <div class="badge">ICLD 2024</div> -->\n<!-- <img src=\'images/a.png\' alt="sym" width="110%">-->\n</div>',
      ),
    );
  });

  it('finds one with a badge over nothing, but would not lose the badge', async () => {
    await expectMarks(markedBox('<div><div class="badge">ICLD 2024</div></div>'));
    const [problem] = await problemsOf(
      pagePath,
      { [pagePath]: page(box('<div><div class="badge">ICLD 2024</div></div>')) },
      'paper-box-empty-image',
    );
    assert.deepEqual(problem?.fixes, []);
  });

  it('makes a list item of the text column as it is', async () => {
    await expectFixed(`# Papers\n\n${box('<div></div>')}\n\nMore.`, '# Papers\n\n- Mei Lin. "Lakes." 2024.\n\nMore.');
  });

  it('makes a list item of the spread form, tabs and trailing blanks included', async () => {
    const before = `### Papers\n<!-- --- -->\n<div class='paper-box'>\n<div class='paper-box-image'>\n<div>\n<!-- x -->\n</div>\n</div> \n<div class='paper-box-text' markdown="1">\n\n-\t\`Mei Lin\`, Ann. "Lakes." [[PDF]](https://example.org)  \n</div>\n</div>\n\n\n\nEnd.`;
    await expectFixed(
      before,
      '### Papers\n<!-- --- -->\n\n-\t`Mei Lin`, Ann. "Lakes." [[PDF]](https://example.org)  \n\n\n\nEnd.',
    );
  });

  it('indents what follows the first line under it', async () => {
    const before = `<div class='paper-box'><div class='paper-box-image'><div></div></div>\n<div class='paper-box-text' markdown="1">\n\n[Lakes](https://example.org)\n\n**Mei Lin**, Ann\n- Oral\n</div>\n</div>`;
    await expectFixed(before, '- [Lakes](https://example.org)\n\n  **Mei Lin**, Ann\n  - Oral');
  });

  it('escapes bars that make a table only where the box does not go on below them', async () => {
    const before = (links: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div></div></div>\n<div class='paper-box-text' markdown="1">\n\n[Lakes](/l/)\n\n${links}\n</div>\n</div>`;
    await expectFixed(before('[PDF](/p/) | [Code](/c/)'), '- [Lakes](/l/)\n\n  [PDF](/p/) \\| [Code](/c/)');
    await expectFixed(
      before('| PDF | Code |\n|---|---|\n| a | b |\n'),
      '- [Lakes](/l/)\n\n  | PDF | Code |\n  |---|---|\n  | a | b |',
    );
  });

  it('keeps the line breaks of the file', async () => {
    const text = page(box('<div></div>')).replaceAll('\n', '\r\n');
    assert.equal(
      await fixed('paper-box-empty-image', 'unwrap-box', pagePath, text),
      page('- Mei Lin. "Lakes." 2024.').replaceAll('\n', '\r\n'),
    );
  });

  it('offers no list item where the text column holds HTML blocks', async () => {
    const text = page(box('').replace('- Mei Lin. "Lakes." 2024.', '<p>Lakes</p>'));
    assert.equal(await fixed('paper-box-empty-image', 'unwrap-box', pagePath, text), text);
  });

  for (const [why, picture] of [
    ['a picture', "<div><img src='images/a.png'></div>"],
    [
      'a badge over a picture',
      '<div><div class=\'badge\'>ICLD 2024</div><img src=\'images/a.png\' alt="sym" width="100%"></div>',
    ],
    ['a video', '<div><video src="a.mp4"></video></div>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a drawing', '<svg><path d="M0 0"/></svg>'],
    ['a background', '<div style="background-image: url(a.png)"></div>'],
    ['words or an emoji in the place of a picture', '<div>🌊</div>'],
    ['what Liquid puts there', '<div>{% include picture.html %}</div>'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(box(picture)));
  }

  it('leaves a box without a picture column alone', () =>
    expectMarks("<div class='paper-box'>\n<div class='paper-box-text' markdown=\"1\">\n\nLakes\n</div>\n</div>"));

  it('leaves boxes in comments alone', () => expectMarks(`<!--\n${box('<div></div>')}\n-->`));
});
