import assert from 'node:assert/strict';
import { changedRanges } from '../../../src/core/features/publishing/changedRanges';
import { mark, marked } from '../marked';

/** Before, and after with marks around what changed. */
const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  ['nothing', 'a\nb\n', 'a\nb\n'],
  ['a line', 'a\nb\nc\n', 'a\n⟦B\n⟧c\n'],
  ['a new line', 'a\nc\n', 'a\n⟦b\n⟧c\n'],
  ['a line taken out', 'a\nb\nc\n', 'a\n⟦⟧c\n'],
  ['two places', 'a\nb\nc\nd\n', '⟦A\n⟧b\nc\n⟦D\n⟧'],
  ['the last line, which has no end', 'a\nb', 'a\n⟦b!⟧'],
  ['everything', 'a\n', '⟦x\ny\n⟧'],
  ['a text that was empty', '', '⟦a\n⟧'],
];

describe('what changed in a text', () => {
  for (const [what, before, after] of cases) {
    it(what, () => {
      const { text } = marked(after);
      assert.equal(mark(text, changedRanges(before, text)), after);
    });
  }
});
