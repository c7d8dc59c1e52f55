import assert from 'node:assert/strict';
import { joinSentences } from '../../../src/core/text/sentences';

describe('sentences one behind the other', () => {
  for (const [sentences, joined] of [
    [[], ''],
    [['One.'], 'One.'],
    [['One.', 'Two?', 'Three.'], 'One. Two? Three.'],
    [['一。', '二！', 'DataCite 三。'], '一。二！DataCite 三。'],
    [['Same title', '如果选中，会再写一次。'], 'Same title 如果选中，会再写一次。'],
  ] as const) {
    it(`are “${joined}”`, () => assert.equal(joinSentences(sentences), joined));
  }
});
