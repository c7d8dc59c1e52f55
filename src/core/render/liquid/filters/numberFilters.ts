import type { Filter } from '../filter';
import { filter } from '../filter';
import { calculate, roundTo, toNumber, wholeFrom } from '../numbers';
import type { Numeric, Whole } from '../values';
import { bigOf, floatOf, isInteger, isWhole, numberOf } from '../values';
import { wholeNumberOf } from '../../../syntax/yamlInteger';

/** Arithmetic: whole numbers stay whole, Floats stay Floats. */
export const numberFilters: ReadonlyMap<string, Filter> = new Map([
  ['abs', filter(0, 0, input => absolute(toNumber(input)))],
  ['at_least', filter(1, 1, (input, [other]) => larger(toNumber(input), toNumber(other)))],
  ['at_most', filter(1, 1, (input, [other]) => smaller(toNumber(input), toNumber(other)))],
  ['ceil', filter(0, 0, input => whole(toNumber(input), Math.ceil))],
  ['divided_by', filter(1, 1, (input, [by]) => calculate('divided_by', input, by))],
  ['floor', filter(0, 0, input => whole(toNumber(input), Math.floor))],
  ['minus', filter(1, 1, (input, [by]) => calculate('minus', input, by))],
  ['modulo', filter(1, 1, (input, [by]) => calculate('modulo', input, by))],
  ['plus', filter(1, 1, (input, [by]) => calculate('plus', input, by))],
  [
    'round',
    filter(0, 1, (input, [decimals = 0]) => roundTo(toNumber(input), Math.trunc(numberOf(toNumber(decimals))))),
  ],
  ['times', filter(1, 1, (input, [by]) => calculate('times', input, by))],
]);

function absolute(value: Numeric): Numeric {
  if (isInteger(value)) return Math.abs(value);
  if (!isWhole(value)) return floatOf(Math.abs(numberOf(value)));
  return bigOf(value) < 0n ? wholeNumberOf(-bigOf(value)) : value;
}

function whole(value: Numeric, change: (value: number) => number): Whole {
  return isWhole(value) ? value : wholeFrom(change(numberOf(value)));
}

function larger(a: Numeric, b: Numeric): Numeric {
  return numberOf(b) > numberOf(a) ? b : a;
}

function smaller(a: Numeric, b: Numeric): Numeric {
  return numberOf(b) < numberOf(a) ? b : a;
}
