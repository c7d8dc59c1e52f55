import assert from 'node:assert/strict';
import { foldingRanges } from '../../../../src/core/features/outline/foldingRanges';
import { parsePage } from '../../../../src/core/page/parsePage';
import { mark, marked } from '../../marked';

describe('folding', () => {
  it('has paper boxes and comments of several lines', () => {
    const document =
      "---\n---\n\n# Papers\n\n⟦<div class='paper-box'>\n<div class='paper-box-text' markdown='1'>\n⟦<!-- old\nlines -->⟧\n[A paper](a)\n</div>\n</div>⟧\n\n<!-- one line -->\n\n⟦<!--\nmore\n-->⟧\n\n```\n<!--\ncode\n-->\n```\n";
    const { text } = marked(document);
    const found = foldingRanges(parsePage(text));
    assert.equal(
      mark(
        text,
        found.map(({ range }) => range),
      ),
      document,
    );
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['box', 'comment', 'comment'],
    );
  });
});
