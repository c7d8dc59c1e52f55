import assert from 'node:assert/strict';
import { isPraise } from '../../../src/core/page/presentation';

describe('what praises a paper', () => {
  for (const [words, is] of [
    ['Highlighted in Lake News', true],
    ['Selected as a cover article', true],
    ['Highlighted in bold are papers that I led.', false],
    ['Chosen for their impact on lakes: papers of 2029', false],
  ] as const)
    it(`${is ? 'is' : 'is not'} “${words}”`, () => assert.equal(isPraise(words), is));
});
