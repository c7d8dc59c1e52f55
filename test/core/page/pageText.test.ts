import assert from 'node:assert/strict';
import { readHtmlPieces } from '../../../src/core/page/htmlPieces';
import { parsePage } from '../../../src/core/page/parsePage';
import { plainText, readPieces, textOf } from '../../../src/core/page/pageText';

/** What a reader sees of a page, its first element and so on. */
function seen(page: string): string {
  const { masked, kramdown } = parsePage(page);
  return plainText(masked, kramdown.root);
}

describe('what a reader sees', () => {
  for (const [title, page, text] of [
    ['of Markdown', 'Tides &amp; *Waves* &#8211; &eacute;&nbsp;x', 'Tides & Waves – é x'],
    ['of HTML that is copied', '<p>Tides &amp; <b>Waves</b> &#10094; &#x2013;&nbsp;x</p>', 'Tides & Waves ❮ – x'],
    ['of a heading in HTML', '<h2 id="a">Honours &amp; Awards</h2>', 'Honours & Awards'],
    ['of what is no reference', '<p>R&D; &lake; &#12ab; & x &amp</p>', 'R&D; &lake; &#12ab; & x &amp'],
    ['of a code point that is none', '<p>a&#9999999;b</p>', `a${'\ufffd'.repeat(5)}b`],
    ['of a reference that is escaped itself', '<p>a&amp;lt;b</p>', 'a&lt;b'],
    ['of code', '`a &amp; b`', 'a &amp; b'],
    ['of a comment', '<p>Tides<!-- &amp; --> and waves</p>', 'Tides and waves'],
  ] as const)
    it(title, () => {
      assert.equal(seen(page), text);
    });

  it('has each reference where it is written', () => {
    const page = parsePage('<p>Tides &amp; Waves</p>\n');
    const places = readPieces(page.masked, page.kramdown.root).flatMap(piece =>
      piece.kind === 'text' ? [[piece.text, page.text.slice(piece.range.start, piece.range.end)]] : [],
    );
    assert.deepEqual(places, [
      ['Tides ', 'Tides '],
      ['&', '&amp;'],
      [' Waves', ' Waves'],
    ]);
  });

  it('of a range of HTML has no comment and no reference either', () => {
    const page = parsePage('<ul>\n<li>Tides<!-- once more --> &amp; Waves&#9999999;</li>\n</ul>\n');
    assert.equal(
      textOf(readHtmlPieces(page, { start: 0, end: page.text.length })),
      `Tides & Waves${'\ufffd'.repeat(5)}`,
    );
  });
});
