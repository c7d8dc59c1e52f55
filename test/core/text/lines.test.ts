import assert from 'node:assert/strict';
import { behindLine, lineEnd, lineStart, standsAlone } from '../../../src/core/text/lines';
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

describe('the end of the line of an offset', () => {
  const cases: readonly (readonly [what: string, source: string, end: number, behind: number])[] = [
    ['amid a line', 'La‸ke\nIce\n', 4, 5],
    ['before a line break', 'Lake‸\nIce\n', 4, 5],
    ['before a line break of Windows', 'La‸ke\r\nIce\r\n', 4, 6],
    ['on a blank line', 'Lake\n‸\nIce', 5, 6],
    ['on a blank line below one of Windows', 'Lake\r\n‸\r\nIce', 6, 8],
    ['in a last line that nothing ends', 'Lake\nI‸ce', 8, 8],
    ['of an empty text', '‸', 0, 0],
  ];
  for (const [what, source, end, behind] of cases)
    it(`${what}: before the whole break ${end}, behind it ${behind}`, () => {
      const { text, offsets } = marked(source);
      const offset = offsets[0] ?? NaN;
      assert.deepEqual([lineEnd(text, offset), behindLine(text, offset)], [end, behind]);
    });
});

describe('what stands alone on its lines', () => {
  for (const [alone, source] of [
    [true, 'Ice\n  ‸Lake‸ \r\nRiver'],
    [true, '‸Lake\nIce‸'],
    [false, 'Ice ‸Lake‸\nRiver'],
    [false, 'Ice\n‸Lake‸ River'],
  ] as const)
    it(`${JSON.stringify(source)}: ${alone ? 'alone' : 'beside something'}`, () => {
      const { text, offsets } = marked(source);
      const [start = NaN, end = NaN] = offsets;
      assert.equal(standsAlone(text, { start, end }), alone);
    });
});
