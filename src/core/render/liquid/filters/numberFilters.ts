import { LiquidError } from '../errors';
import type { Filter } from '../filter';
import { filter } from '../filter';
import { calculate, roundTo, toNumber, wholeNumber } from '../numbers';
import type { Numeric } from '../values';
import { floatOf, isInteger, isNil, numberOf } from '../values';

/** Arithmetic: whole numbers stay whole, Floats stay Floats. */
export const numberFilters: ReadonlyMap<string, Filter> = new Map([
  ['abs', filter(0, 0, input => map(toNumber(input), Math.abs))],
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
    filter(0, 1, (input, [decimals = 0]) => round(toNumber(input), isNil(decimals) ? 0 : wholeNumber(decimals))),
  ],
  ['times', filter(1, 1, (input, [by]) => calculate('times', input, by))],
]);

function map(value: Numeric, change: (value: number) => number): Numeric {
  return isInteger(value) ? change(value) : floatOf(change(numberOf(value)));
}

function whole(value: Numeric, change: (value: number) => number): number {
  if (!Number.isFinite(numberOf(value))) throw new LiquidError(String(numberOf(value)));
  return change(numberOf(value));
}

function larger(a: Numeric, b: Numeric): Numeric {
  return numberOf(b) > numberOf(a) ? b : a;
}

function smaller(a: Numeric, b: Numeric): Numeric {
  return numberOf(b) < numberOf(a) ? b : a;
}

function round(value: Numeric, decimals: number): Numeric {
  if (decimals === 0) return whole(value, number => roundTo(number, 0));
  const rounded = roundTo(numberOf(value), decimals);
  return isInteger(value) ? rounded : floatOf(rounded);
}
