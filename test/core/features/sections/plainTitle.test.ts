import assert from 'node:assert/strict';
import { plainTitle } from '../../../../src/core/features/sections/sectionBlocks';

describe('the title of a section', () => {
  it('has no icon and no lone sign before it', () => {
    for (const title of [
      '🔥 News',
      '🔥News',
      '🧑‍🎓 News',
      '👩🏽‍🏫🏽 News',
      '☀️ News',
      '🇨🇳 News',
      '● News',
      '\ue8b1 News',
      '+ News',
      '- News',
      '— News',
    ])
      assert.equal(plainTitle(title), 'News', title);
    assert.equal(plainTitle('📝 + (Co-)organised workshops'), '(Co-)organised workshops');
  });

  it('has the brackets, quotes and signs that its words begin with', () => {
    for (const title of [
      '(Selected) Publications',
      '“Best” papers',
      '"Best" papers',
      "'90s papers",
      '《湖泊》编委',
      '【论文】列表',
      '（部分）论文',
      '[Open] positions',
      '$\\alpha$ Lab',
      '~30 papers',
      '.NET tools',
      '¿Quién soy?',
    ])
      assert.equal(plainTitle(title), title);
  });

  it('is never empty', () => {
    assert.deepEqual(['🔥', '+', '…', '', ' '].map(plainTitle), ['🔥', '+', '…', '…', '…']);
  });
});
