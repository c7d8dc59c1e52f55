import { equal, ok } from 'node:assert/strict';
import { firstNumber, firstWhere } from '../../../src/core/text/firstWhere';

describe('halving', () => {
  it('finds the first item that passes in lists of every length', () => {
    for (let length = 0; length < 9; length++) {
      const items = Array.from({ length }, (_, at) => at);
      for (let first = 0; first <= length; first++) {
        equal(
          firstWhere(items, item => item >= first),
          first,
        );
      }
    }
  });

  it('gives the length of a list of which none passes', () => {
    equal(
      firstWhere(['a', 'b'], () => false),
      2,
    );
  });

  it('asks of a thousand numbers ten', () => {
    const asked: number[] = [];
    equal(
      firstNumber(0, 1000, number => asked.push(number) > 0 && number >= 700),
      700,
    );
    ok(asked.length <= 10);
  });

  it('stays at its beginning where an end lies before it', () => {
    equal(
      firstNumber(5, 3, () => true),
      5,
    );
  });
});
