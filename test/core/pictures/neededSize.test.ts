import assert from 'node:assert/strict';
import { isTooLarge, neededSize } from '../../../src/core/pictures/neededSize';

describe('what a picture needs', () => {
  it('is twice as much as the widest place shows', () => {
    const shown = [
      { as: 'box', width: 400 },
      { as: 'page', width: 120.4 },
    ] as const;
    assert.deepEqual(neededSize(shown), { width: 800, height: 0 });
    assert.deepEqual(neededSize([{ as: 'page', width: 120.4 }]), { width: 241, height: 0 });
    assert.deepEqual(neededSize([{ as: 'page', height: 50 }]), { width: 0, height: 100 });
  });

  it('is a column of text at most, and a screen where a link opens it', () => {
    assert.deepEqual(neededSize([{ as: 'page', width: 5000 }]), { width: 1600, height: 0 });
    assert.deepEqual(neededSize([{ as: 'page', width: 100 }, { as: 'whole' }]), { width: 2560, height: 0 });
    assert.deepEqual(neededSize([]), { width: 1600, height: 0 });
  });
});

describe('a picture that is too large', () => {
  const needed = { width: 800, height: 0 };

  it('has more pixels than are shown', () => {
    assert.equal(isTooLarge({ width: 4000, height: 3000 }, 3_000_000, needed), true);
    assert.equal(isTooLarge({ width: 800, height: 600 }, 180_000, needed), false);
  });

  it('may have no more, and be heavy all the same', () => {
    assert.equal(isTooLarge({ width: 800, height: 600 }, 900_000, needed), true);
  });

  it('is not one that nobody waits for', () => {
    assert.equal(isTooLarge({ width: 2000, height: 1500 }, 90_000, needed), false);
  });

  it('may be turned by its camera', () => {
    // 600 × 4000 as stored, 4000 × 600 as shown
    assert.equal(isTooLarge({ width: 600, height: 4000 }, 300_000, needed), true);
  });
});
