import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import type { PageModel } from '../../../../src/core/page/pageModel';
import { partsEnded, type PartsEnded } from '../../../../src/core/page/halfTyped/partsEnded';
import { applyEdits } from '../../../../src/core/text/edit';
import { slice } from '../../../../src/core/text/range';

const box = `<div class='paper-box'><div class='paper-box-image'><img src='images/a.png' alt='A'></div>
<div class='paper-box-text' markdown="1">

[Deep Lakes](https://example.com/)

</div>
</div>
`;

const above = '---\npermalink: /\n---\n\n# About\n\nI study lakes.\n\n';
const below = `\n\n${box}\n# News\n\n- A lake.\n\n# Papers\n\n${box}`;

/** The page with what is written in the midst of others, its author at `‸`; what they write is between ⟦ and ⟧, and its ends are where they are put. */
function writtenIn(marked: string): string | undefined {
  const written = above + marked + below;
  const offset = written.indexOf('‸');
  const page = parsePage(written.replace('‸', ''));
  const ended = partsEnded(page, offset);
  if (ended === undefined) return undefined;
  const text = applyEdits(page.text, ended.edits);
  assert.ok(text.startsWith(above) && text.endsWith(below), 'all else stays');
  return text.slice(above.length, -below.length);
}

describe('a part without its end in which its author writes', () => {
  const cases: readonly (readonly [what: string, written: string, ended: string | undefined])[] = [
    ['a tag', '<div class="note">‸', '<div class="note">\n</div>'],
    ['a text in it', '<div>\nA lake‸', '<div>\nA lake\n</div>'],
    ['with Markdown in it', '<div markdown="1">\n\n- A lake‸', '<div markdown="1">\n\n- A lake\n</div>'],
    [
      'a box whose picture is being written',
      "<div class='paper-box'><div class='paper-box-image'>‸",
      "<div class='paper-box'><div class='paper-box-image'>\n</div>\n</div>",
    ],
    [
      'a box whose text is being written',
      "<div class='paper-box'><div class='paper-box-image'></div>\n<div class='paper-box-text' markdown=\"1\">\n\nA lake‸",
      "<div class='paper-box'><div class='paper-box-image'></div>\n<div class='paper-box-text' markdown=\"1\">\n\nA lake\n</div>\n</div>",
    ],
    [
      'a box that lacks its last end',
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nA lake\n\n</div>‸`,
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\nA lake\n\n</div>\n</div>`,
    ],
    [
      'a box to whose first line its author has gone back',
      `<div class='paper-box‸'>\n<div class='paper-box-text' markdown="1">\nA lake`,
      `<div class='paper-box'>\n<div class='paper-box-text' markdown="1">\nA lake\n</div>\n</div>`,
    ],
    [
      'an element that takes the end of the one around it',
      "<div class='a'>\n<div class='b'>\nA lake.‸\n\nA river.\n</div>",
      "<div class='a'>\n<div class='b'>\nA lake.\n\nA river.\n</div>\n</div>",
    ],
    ['another one that is opened right above', `<div>‸\n${box}`, `<div>\n</div>\n${box}`],
    ['what folds', '<details>\n<summary>More‸', '<details>\n<summary>More\n</summary>\n</details>'],
    ['a table', '<table>\n<tr><td>A</td><td>B‸', '<table>\n<tr><td>A</td><td>B\n</td>\n</tr>\n</table>'],
    ['a heading', '<h2 align="center">\nLakes‸', '<h2 align="center">\nLakes\n</h2>'],
    [
      'an element in a paragraph, which lacks its end as well',
      '<p align="center">\n<b>A‸',
      '<p align="center">\n<b>A\n</b>\n</p>',
    ],
    ['an element in a cell alone', '<td><b>A‸', '<td><b>A\n</b>\n</td>'],
    ['half a name, which is passed over', '<di‸>', '    '],
    ['half the name of its end', '<div>A lake.</di‸>', '<div>A lake.     \n</div>'],
    ['a condition', '{% if page.wide %}\nA lake‸', '{% if page.wide %}\nA lake\n{% endif %}'],
    [
      'an element in a loop',
      '{% for one in site.data.lakes %}\n<div>{{ one }}‸',
      '{% for one in site.data.lakes %}\n<div>{{ one }}\n</div>\n{% endfor %}',
    ],
    [
      'a loop in a condition that has its end',
      '{% if page.wide %}\n{% for one in page.lakes %}‸\n{% endif %}',
      '{% if page.wide %}\n{% for one in page.lakes %}\n{% endfor %}\n{% endif %}',
    ],
    ['raw text', '{% raw %}\nA {% if %} lake‸', '{% raw %}\nA {% if %} lake\n{% endraw %}'],
    ['a comment', '<!-- A lake‸', '<!-- A lake -->'],
    ['a comment before another', '<!-- A lake‸\n\n<!-- A river -->', '<!-- A lake -->\n\n<!-- A river -->'],
    ['a comment in a box', '<div>\n<!-- A lake‸', '<div>\n<!-- A lake -->\n</div>'],
    ['code', '```python\nlakes = []‸', '```python\nlakes = []\n```'],
    [
      'code before other code',
      '~~~\nlakes = []‸\n\n~~~\nrivers = []\n~~~',
      '~~~\nlakes = []\n~~~\n\n~~~\nrivers = []\n~~~',
    ],
    [
      'code before code in a language',
      '```python\nlakes = []‸\n\n```js\nrivers = []\n```',
      '```python\nlakes = []\n```\n\n```js\nrivers = []\n```',
    ],
    ['code with the beginning of a comment', '```html\n<!-- A lake‸', '```html\n<!-- A lake\n```'],
    ['a comment below one in code', '```\n<!--\n```\n\n<!-- A lake‸', '```\n<!--\n```\n\n<!-- A lake -->'],
    ['nothing of a comment that code shows', '```html\n<!-- begin\n<div>\n```\n\nA <b>lake</b>‸', undefined],
    ['nothing of one that it shows to its last key', '~~~ html\n<div>\n<!-- begin\n~~~‸', undefined],
    ['nothing of one in indented code', '    <!-- begin\n\nA <b>lake</b>‸', undefined],
    ['nothing of one in a line of code', '`a <!-- b` and <b>lakes</b>‸', undefined],
    ['nothing of one in a script', '<script>var s = "<!--";</script>\n\nA <b>lake</b>‸', undefined],
    ['nothing of one that was left so in another section', '<!-- A lake\n\n# Rivers\n\nA <b>river</b>‸', undefined],
    ['nothing of code below code with a fence in it', '````\n```\nx\n````\n\n```\nx = 1‸\n```', undefined],
    ['nothing of a text between these', '````\n```\nx\n````\n\nA <b>lake</b>‸\n\n```\nx = 1\n```\n\nA sea', undefined],
    ['nothing of a text below these', '~~~\n```\nx\n~~~\n\n```\nx = 1\n```\n\nSea <b>x</b>‸', undefined],
    ['nothing of a text below a fence in <pre>', '<pre>\n```\n</pre>\n\n```\nx = 1\n```\n\nSea <b>x</b>‸', undefined],
    ['nothing of a text below a fence in <div>', '<div>\n```\n</div>\n\n```\nx = 1\n```\n\nSea <b>x</b>‸', undefined],
    [
      'nothing below a fence in raw text',
      '{% raw %}\n```\n{% endraw %}\n\n```\nx = 1\n```\n\nSea <b>x</b>‸',
      undefined,
    ],
    ['nothing below code in an item', '- ```js\n  x = 1\n  ```\n\nSea <b>x</b>‸', undefined],
    ['nothing below code with a shorter end', '````\nx = 1\n```\n\nSea <b>x</b>‸', undefined],
    ['nothing where all has its end', '<div>A lake‸</div>', undefined],
    ['nothing of a comment that has another in it and its end', '<!-- A ‸lake <!-- A river --> A sea -->', undefined],
    ['nothing of code that has its end', '```\nlakes = []‸\n```', undefined],
    ['nothing of code in a line', 'A ```lake``` and‸', undefined],
    ['nothing of a tag that was left so in another section', '<div>\n\n# Rivers\n\nA river‸', undefined],
    [
      'nothing of a heading that was left so above',
      '<h2>Lakes <temp>[</temp><temp></h2>\n\n<div class="lakes">\n<b>A</b> lake‸\n</div>',
      undefined,
    ],
    ['nothing of a tag below', 'A lake‸\n\n<div>', undefined],
    ['nothing of an element that ends with its paragraph', 'A <b>lake‸', undefined],
  ];
  for (const [what, written, ended] of cases)
    it(`is ended there: ${what}`, () => assert.equal(writtenIn(written), ended));

  it('reaches from its beginning over the empty lines below it, and says what it begins with', () => {
    const text = 'A lake.\n\n<div>\n\n<p>A river\n\n# News\n';
    const ended = partsEnded(parsePage(text), text.indexOf('ver'));
    assert.deepEqual(ended && [slice(text, ended.start), slice(text, ended.range)], ['<div>', '<div>\n\n<p>A river\n']);
  });

  describe('is looked for in what has been read of the page', () => {
    const endedIn = (written: string): readonly [PageModel, PartsEnded] => {
      const page = parsePage(written.replace('‸', ''));
      const ended = partsEnded(page, written.indexOf('‸'));
      assert.ok(ended, 'a part is ended');
      return [page, ended];
    };

    for (const [what, written] of [
      ['a block of Liquid', '{% if page.wide %}\nA lake‸\n\n# News\n'],
      ['two in one another', '{% for a in b %}{% if a %}\nA lake‸\n\n# News\n'],
      ['raw text', '{% raw %}\nA {{ lake‸\n\n# News\n'],
    ] as const)
      it(`and in no text with its end: ${what}`, () => {
        const [page, ended] = endedIn(written);
        assert.equal(ended.read, page);
      });

    for (const [what, written] of [
      ['elements, whose ends may mend nothing', '{% if page.wide %}\n<div>\nA lake‸\n\n# News\n'],
      ['a comment, behind whose end others may be open', '<!-- A lake‸\n\n# News\n'],
    ] as const)
      it(`and in the text with its ends: ${what}`, () => {
        const [page, ended] = endedIn(written);
        assert.equal(ended.read.text, applyEdits(page.text, ended.edits));
      });
  });
});
