import assert from 'node:assert/strict';
import { contrast, readColour } from '../../../src/webview/layoutTrouble';

describe('the contrast of two colours', () => {
  for (const [a, b, expected] of [
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
    ['rgb(255, 255, 0)', 'rgb(255, 255, 255)', 1.07],
  ] as const) {
    it(`of ${a} and ${b} is ${expected}`, () => {
      const [first, second] = [readColour(a), readColour(b)];
      assert.ok(first !== undefined && second !== undefined);
      assert.equal(Math.round(contrast(first, second) * 100) / 100, expected);
      assert.equal(contrast(first, second), contrast(second, first));
    });
  }

  it('is not asked of colours in other forms', () => assert.equal(readColour('color(srgb 1 0 0)'), undefined));
});
