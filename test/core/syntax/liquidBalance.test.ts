import assert from 'node:assert/strict';
import { readLiquid } from '../../../src/core/syntax/liquid';
import { isLiquidBalanced } from '../../../src/core/syntax/liquidBalance';

/** What stands between the two `‸` is asked of. */
const cases: readonly (readonly [text: string, isBalanced: boolean])[] = [
  ['{% if a %}‸Lakes {{ b }}‸{% endif %}', true],
  ['‸{% if a %}Lakes{% else %}Rivers{% endif %}‸', true],
  ['‸{% for a in b %}{% unless a %}Lakes{% endunless %}{% endfor %}‸', true],
  ['‸{% if a %}Lakes‸{% endif %}', false],
  ['{% if a %}‸Lakes{% endif %}‸', false],
  ['‸{% endif %}{% if a %}‸', false],
  ['‸Lakes {{ ‸ b }}', false],
  ['‸Lakes {{ b‸', true],
];

describe('what is cut out of a text with Liquid', () => {
  for (const [marked, isBalanced] of cases)
    it(`${isBalanced ? 'holds whole blocks' : 'leaves half of something'}: ${marked}`, () => {
      const [before = '', within = '', behind = ''] = marked.split('‸');
      const range = { start: before.length, end: before.length + within.length };
      assert.equal(isLiquidBalanced(readLiquid(before + within + behind), range), isBalanced);
    });
});
