import assert from 'node:assert/strict';
import { withLineEndsOf } from '../../../src/core/features/publishing/sameLineEnds';

/** As it was committed, as it is now, and what it is compared with. */
const cases: readonly (readonly [what: string, before: string, now: string, expected: string])[] = [
  ['the same ends', 'a\nb\n', 'a\nB\n', 'a\nb\n'],
  ['committed as Git for Windows does', 'a\nb\n', 'a\r\nB\r\n', 'a\r\nb\r\n'],
  ['committed with those of Windows', 'a\r\nb\r\n', 'a\nB\n', 'a\nb\n'],
  ['both now', 'a\nb\nc\nd\n', 'a\r\nb\nC\r\nd\r\n', 'a\r\nb\nc\nd\r\n'],
  ['both then and now', 'a\r\nb\n', 'a\nb\r\nc\n', 'a\nb\r\n'],
  ['a last line without an end', 'a\nb', 'a\r\nb', 'a\r\nb'],
  ['a line alone', 'a\r\n', 'a', 'a\n'],
  ['nothing any more', 'a\r\n', '', 'a\n'],
];

describe('a committed text with the line ends of now', () => {
  for (const [what, before, now, expected] of cases) {
    it(what, () => assert.equal(withLineEndsOf(now, before), expected));
  }

  it('is found where a long text has become another: it stays as it was committed', () => {
    // were every line sought among all others, this would not end before the test is given up
    const text = (word: string, end: string) =>
      Array.from({ length: 100_000 }, (_, at) => `${word} ${at}${end}`).join('');
    const before = text('then', '\n');
    assert.equal(withLineEndsOf(`a\r\n${text('now', '\n')}`, before), before);
  });
});
