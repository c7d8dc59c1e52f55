import assert from 'node:assert/strict';
import { richHtml } from '../../../../src/webview/richText/richHtml';
import type { Block, Cell, Inline, ListItem } from '../../../../src/webview/richText/richText';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const line = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', inlines });
const item = (number: number | undefined, ...blocks: readonly Block[]): ListItem => ({ number, blocks });
const cell = (words: string, change: Partial<Cell> = {}): Cell => ({
  ...{ isHeader: false, columns: 1, rows: 1, blocks: words === '' ? [] : [line(text(words))] },
  ...change,
});
const picture = (address: string | undefined, width: number): Inline => ({
  kind: 'picture',
  address,
  words: 'A "river"',
  width,
});

describe('rich text as HTML', () => {
  it('is plain elements', () => {
    assert.equal(
      richHtml([
        { kind: 'heading', level: 2, inlines: [text('News & more')] },
        line({ kind: 'mark', mark: 'em', inlines: [text('2026:\u00a0')] }, text('a <new> paper'), { kind: 'break' }),
        { kind: 'quote', blocks: [line(text('q'))] },
        { kind: 'code', text: 'a < b' },
        { kind: 'rule' },
      ]),
      [
        '<h2>News &amp; more</h2>',
        '<p><em>2026:&nbsp;</em>a &lt;new&gt; paper<br></p>',
        '<blockquote>\n<p>q</p>\n</blockquote>',
        '<pre>a &lt; b</pre>',
        '<hr>',
      ].join('\n'),
    );
  });

  it('is without a paragraph where that is all: it is put into a line', () => {
    assert.equal(richHtml([line(text('a word'))]), 'a word');
  });

  it('has no gap between a bullet and its words', () => {
    const inner: Block = { kind: 'list', items: [item(3, line(text('b')))] };
    const items = [item(undefined, line(text('a')), inner), item(undefined, { kind: 'code', text: 'c' })];
    assert.equal(
      richHtml([{ kind: 'list', items }]),
      '<ul>\n<li>a\n<ol start="3">\n<li>b</li>\n</ol></li>\n<li><pre>c</pre></li>\n</ul>',
    );
  });

  it('has the numbers of items where they are not the next ones', () => {
    const items = [1, 2, 5, 6, 3].map(number => item(number, line(text('a'))));
    assert.equal(
      richHtml([{ kind: 'list', items }]),
      '<ol>\n<li>a</li>\n<li>a</li>\n<li value="5">a</li>\n<li>a</li>\n<li value="3">a</li>\n</ol>',
    );
  });

  it('has letters where the page has them, and no bullets where it has none', () => {
    assert.equal(
      richHtml([
        { kind: 'list', items: [{ number: 3, numbering: 'a', blocks: [line(text('a'))] }] },
        { kind: 'list', items: [{ number: undefined, isBare: true, blocks: [line(text('b'))] }] },
      ]),
      '<ol type="a" start="3">\n<li>a</li>\n</ol>\n<ul style="list-style: none">\n<li>b</li>\n</ul>',
    );
  });

  it('has the lines of a table, which nothing else draws', () => {
    assert.equal(
      richHtml([{ kind: 'table', caption: [], rows: [[cell('Year', { isHeader: true }), cell('')]] }]),
      '<table border="1" cellpadding="4" style="border-collapse: collapse">\n<tr><th>Year</th><td></td></tr>\n</table>',
    );
  });

  it('has the caption of a table, and its wide and tall cells', () => {
    const rows = [[cell('Teaching', { columns: 2 }), cell('a', { rows: 2 })], [cell('b')]];
    assert.equal(
      richHtml([{ kind: 'table', caption: [line(text('Terms & rooms'))], rows }]),
      [
        '<table border="1" cellpadding="4" style="border-collapse: collapse">',
        '<caption>Terms &amp; rooms</caption>',
        '<tr><td colspan="2">Teaching</td><td rowspan="2">a</td></tr>',
        '<tr><td>b</td></tr>',
        '</table>',
      ].join('\n'),
    );
  });

  it('has pictures as wide as they are seen, if that is no wider than a mail, and else their words', () => {
    assert.equal(
      richHtml([line(picture('https://lin.example/a.png?b=1&c=2', 240.4), picture('https://lin.example/b.png', 2000))]),
      '<img src="https://lin.example/a.png?b=1&amp;c=2" alt="A &quot;river&quot;" width="240"><img src="https://lin.example/b.png" alt="A &quot;river&quot;" width="600">',
    );
    assert.equal(richHtml([line(picture(undefined, 9))]), 'A "river"');
  });
});
