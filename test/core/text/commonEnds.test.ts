import assert from 'node:assert/strict';
import { commonEnds } from '../../../src/core/text/commonEnds';

describe('commonEnds: what one edit has left alone', () => {
  it('finds the beginning and the end that two texts share', () => {
    assert.deepEqual(commonEnds('one two three', 'one 2 three'), { prefix: 4, suffix: 6 });
  });

  it('counts no character of the shorter text twice', () => {
    assert.deepEqual(commonEnds('aaa', 'aaaa'), { prefix: 3, suffix: 0 });
    assert.deepEqual(commonEnds('abab', 'ab'), { prefix: 2, suffix: 0 });
  });

  it('of equal texts says that all is the beginning', () => {
    assert.deepEqual(commonEnds('same', 'same'), { prefix: 4, suffix: 0 });
    assert.deepEqual(commonEnds('', 'new'), { prefix: 0, suffix: 0 });
  });

  it('is exact in texts longer than what is compared at once', () => {
    const [before, behind] = ['x'.repeat(10_000), 'y'.repeat(9_000)];
    assert.deepEqual(commonEnds(`${before}old${behind}`, `${before}new${behind}`), { prefix: 10_000, suffix: 9_000 });
  });
});
