import { YamlInteger } from '../../syntax/yamlInteger';
import { LiquidError } from './errors';
import { inspect, toText } from './rubyText';
import type { Hash, Numeric } from './values';
import {
  bigOf,
  className,
  dropText,
  isArray,
  isHash,
  isNil,
  isNumeric,
  isWhole,
  MethodLiteral,
  numberOf,
  RubyDate,
  RubyRange,
  valueAt,
} from './values';
import { RubyTime } from '../../time/rubyTime';

/** `a == b` of Ruby: arrays and hashes by their content, `1 == 1.0`. */
function isEqual(a: unknown, b: unknown): boolean {
  if (isNil(a) || isNil(b)) return isNil(a) && isNil(b);
  if (isNumeric(a) && isNumeric(b)) return numericOrder(a, b) === 0;
  if (isArray(a)) return isArray(b) && a.length === b.length && a.every((item, at) => isEqual(item, b[at]));
  if (a instanceof RubyRange) return b instanceof RubyRange && a.first === b.first && a.last === b.last;
  if (a instanceof RubyTime || a instanceof RubyDate) return className(a) === className(b) && compareValues(a, b) === 0;
  if (!isHash(a) || !isHash(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

/** `undefined` where one is not a number. */
function numericOrder(a: Numeric, b: Numeric): number | undefined {
  if (isWhole(a) && isWhole(b)) return bigOf(a) < bigOf(b) ? -1 : Number(bigOf(a) > bigOf(b));
  const [left, right] = [numberOf(a), numberOf(b)];
  return left === right ? 0 : left < right ? -1 : left > right ? 1 : undefined;
}

/** `a <=> b` of Ruby: negative, 0, positive, or `undefined` where the two cannot be put in order. */
export function compareValues(a: unknown, b: unknown): number | undefined {
  if (isNumeric(a) && isNumeric(b)) return numericOrder(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (a instanceof RubyTime && b instanceof RubyTime) return a.epoch - b.epoch;
  if (a instanceof RubyDate && b instanceof RubyDate) return a.year - b.year || a.month - b.month || a.day - b.day;
  // a day stands at its midnight in the count of Julian days
  if (a instanceof RubyDate && isNumeric(b)) return julianDay(a) - 0.5 - numberOf(b);
  if (isArray(a) && isArray(b)) {
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
      const order = compareValues(a[at], b[at]);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (isDocument(a) && isDocument(b)) return (compareValues(a.date, b.date) ?? 0) || compareValues(a.path, b.path);
  return isEqual(a, b) ? 0 : undefined;
}

/** Documents have an order of their own: `<=>` in https://github.com/jekyll/jekyll/blob/v3.10.0/lib/jekyll/document.rb */
function isDocument(value: unknown): value is Hash {
  return isHash(value) && dropText(value)?.neighbours !== undefined;
}

/** The number of a day in the count of Julian days. */
function julianDay({ year, month, day }: RubyDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 2_440_588;
}

/** Order of two strings by code point, as Ruby's bytes of UTF-8 have it; JavaScript's `<` puts surrogates before U+E000. */
export function compareText(a: string, b: string): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    const left = a.codePointAt(at) ?? 0;
    const right = b.codePointAt(at) ?? 0;
    return isSurrogate(left) || isSurrogate(right) ? surrogateOrder(a, b, at) : left - right;
  }
  return a.length - b.length;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function surrogateOrder(a: string, b: string, at: number): number {
  return (a.codePointAt(at - 1) ?? 0) - (b.codePointAt(at - 1) ?? 0);
}

/**
 * One of Liquid's comparison operators. `<`, `>` and their kin give `false` for what has no order (nil, booleans,
 * arrays, hashes) and throw a LiquidError for two kinds that cannot be compared, as Ruby does.
 */
export function compareBy(operator: string, left: unknown, right: unknown, activeSupport: boolean): boolean {
  switch (operator) {
    case '==':
      return isSame(left, right, activeSupport);
    case '!=':
    case '<>':
      return !isSame(left, right, activeSupport);
    case 'contains':
      return contains(left, right);
    case '<':
      return inOrder(left, right, order => order < 0);
    case '>':
      return inOrder(left, right, order => order > 0);
    case '<=':
      return inOrder(left, right, order => order <= 0);
    case '>=':
      return inOrder(left, right, order => order >= 0);
    default:
      throw new LiquidError(`Unknown operator ${operator}`);
  }
}

function isSame(left: unknown, right: unknown, activeSupport: boolean): boolean {
  // a literal asks the other side, and a literal has no answer
  if (left instanceof MethodLiteral) return !(right instanceof MethodLiteral) && asks(left, right, activeSupport);
  if (right instanceof MethodLiteral) return asks(right, left, activeSupport);
  return isEqual(left, right);
}

/** `value == blank` and `value == empty`. Ruby itself knows `empty?` only; `blank?` comes with ActiveSupport, which GitHub Pages loads. */
function asks(literal: MethodLiteral, value: unknown, activeSupport: boolean): boolean {
  if (literal.method === 'empty') return isEmpty(value);
  if (!activeSupport) return false;
  return (
    isNil(value) || value === false || isEmpty(value) || (typeof value === 'string' && /^[\s\u0085]*$/.test(value))
  );
}

/** `value.empty?` of a string, array or hash; `false` for what has no such method. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || isArray(value)) return value.length === 0;
  return isHash(value) && Object.keys(value).length === 0;
}

function contains(left: unknown, right: unknown): boolean {
  if (isNil(left) || isNil(right) || right === false) return false;
  if (typeof left === 'string') return left.includes(toText(right));
  if (isArray(left)) return left.some(item => isEqual(item, right));
  if (left instanceof RubyRange)
    return isNumeric(right) && numberOf(right) >= left.first && numberOf(right) <= left.last;
  return isHash(left) && valueAt(left, right) !== undefined;
}

function inOrder(left: unknown, right: unknown, test: (order: number) => boolean): boolean {
  if (!hasOrder(left) || !hasOrder(right)) return false;
  const order = compareValues(left, right);
  if (order === undefined) throw incomparable(left, right);
  return test(order);
}

/** Ruby's ArgumentError for two values that have no order. It names nil, booleans and numbers by value, anything else by class. */
export function incomparable(left: unknown, right: unknown): LiquidError {
  const isPlain = isNil(right) || typeof right === 'boolean' || (isNumeric(right) && !(right instanceof YamlInteger));
  return new LiquidError(`comparison of ${rubyClass(left)} with ${isPlain ? inspect(right) : className(right)} failed`);
}

const singletons: Readonly<Record<string, string>> = { nil: 'NilClass', true: 'TrueClass', false: 'FalseClass' };

/** The class as Ruby names it: `NilClass`, `TrueClass`, `Integer`. */
export function rubyClass(value: unknown): string {
  const name = className(value);
  return singletons[name] ?? name;
}

function hasOrder(value: unknown): boolean {
  return isNumeric(value) || typeof value === 'string' || value instanceof RubyTime || value instanceof RubyDate;
}
