import assert from 'node:assert/strict';
import { rangeFrom, rangeOf, shifted, slice } from '../../../src/core/text/range';

const text = 'See *On the Tides*, 2029.';

describe('ranges', () => {
  it('begin somewhere and are so many characters long', () => {
    assert.equal(slice(text, rangeFrom(5, 'On the Tides'.length)), 'On the Tides');
    assert.deepEqual(rangeFrom(3, 0), { start: 3, end: 3 });
  });

  it('are what an expression has found, in the text or in the one that this is a part of', () => {
    const part = rangeFrom(4, 14);
    const match = /Tides/.exec(slice(text, part));
    assert.ok(match !== null);
    assert.equal(slice(slice(text, part), rangeOf(match)), 'Tides');
    assert.equal(slice(text, rangeOf(match, part.start)), 'Tides');
  });

  it('are moved between a part and the whole', () => {
    const part = { start: 8, end: 12 };
    const whole = shifted(part, 5);
    assert.deepEqual(whole, { start: 13, end: 17 });
    assert.deepEqual(shifted(whole, -5), part);
  });
});
