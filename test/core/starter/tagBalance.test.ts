import assert from 'node:assert/strict';
import { unbalancedTag } from './tagBalance';

const cases: readonly (readonly [string, string | undefined])[] = [
  [`<div class="a > b"><img src='x.png' alt="y"></div>`, undefined],
  ['<svg><path d="M0 0"/></svg>', undefined],
  ['<!-- <div> -->', undefined],
  ['<div><span></div>', '</div> closes <span>'],
  ['<div>', '<div> is not closed'],
  ['</div>', '</div> closes nothing'],
];

describe('balance of tags, as these tests judge it', () => {
  for (const [html, expected] of cases) {
    it(`${html} → ${expected ?? 'balanced'}`, () => {
      assert.equal(unbalancedTag(html), expected);
    });
  }
});
