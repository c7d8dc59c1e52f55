import assert from 'node:assert/strict';
import { sorted } from '../../../../src/core/render/liquid/sorting';

/** Dates by their first number; one without counts against none, and then the place in the list decides. */
const byDate = (a: string, b: string): number => {
  const [one, other] = [Number(a.slice(1)), Number(b.slice(1))];
  return (Number.isNaN(one) || Number.isNaN(other) ? 0 : one - other) || a.charCodeAt(0) - b.charCodeAt(0);
};

describe('sorting as Ruby does', () => {
  it('gives the order that there is', () => {
    assert.deepEqual(sorted(['c3', 'a1', 'b2', 'd0'], byDate), ['d0', 'a1', 'b2', 'c3']);
    assert.deepEqual(sorted([], byDate), []);
    assert.deepEqual(sorted(['a1'], byDate), ['a1']);
  });

  it('keeps what is equal as it was', () => {
    assert.deepEqual(
      sorted([3, 1, 2, 4, 5], (a, b) => (a % 2) - (b % 2)),
      [2, 4, 3, 1, 5],
    );
  });

  // by Ruby 3.3 on Linux: %w[a1 b- …].sort with the same comparison
  for (const [given, expected] of [
    ['a1 b- c4 d5 e0 f-', 'e0 a1 b- c4 d5 f-'],
    ['a5 b- c- d4 e5 f-', 'd4 a5 b- c- e5 f-'],
    ['a- b- c1 d- e4 f0', 'a- b- c1 d- f0 e4'],
  ] as const)
    it(`has ${expected} of ${given}, an order that contradicts itself`, () => {
      assert.equal(sorted(given.split(' '), byDate).join(' '), expected);
    });
});
