import assert from 'node:assert/strict';
import { lineStart } from '../../../src/core/text/lineStart';
import { marked } from '../marked';

describe('the beginning of the line of an offset', () => {
  const cases: readonly (readonly [what: string, source: string, expected: number])[] = [
    ['amid the first line', 'La‸ke\nIce\n', 0],
    ['behind a line break', 'Lake\n‸Ice\n', 5],
    ['before a line break', 'Lake\nIce‸\n', 5],
    ['at the end of the text', 'Lake\nIce\n‸', 9],
    ['at the beginning of a text', '‸Lake\n', 0],
    ['at the beginning of a text that begins with a line break', '‸\nLake\n', 0],
    ['behind that line break', '\n‸Lake\n', 1],
    ['of an empty text', '‸', 0],
  ];
  for (const [what, source, expected] of cases)
    it(`${what}: ${expected}`, () => {
      const { text, offsets } = marked(source);
      assert.equal(lineStart(text, offsets[0] ?? NaN), expected);
    });
});
