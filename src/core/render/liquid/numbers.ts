import { LiquidError } from './errors';
import { toText } from './rubyText';
import type { Numeric } from './values';
import { floatOf, isInteger, isNumeric, numberOf } from './values';

/** `Utils.to_integer`: a whole number, or a text that is nothing else; throws a LiquidError for the rest. */
export function wholeNumber(value: unknown): number {
  if (isInteger(value)) return value;
  const text = toText(value).trim();
  if (!/^[-+]?\d+$/.test(text)) throw new LiquidError('invalid integer');
  return Number(text);
}

/** `Utils.to_number`: a number as it is, a text by what it begins with (`'12a'` is 12, `'3.5'` a Float), anything else 0. */
export function toNumber(value: unknown): Numeric {
  if (isNumeric(value)) return value;
  if (typeof value !== 'string') return 0;
  const text = value.trim();
  return /^-?\d+\.\d+$/.test(text) ? floatOf(Number(text)) : leadingInteger(text);
}

/** `String#to_i`: the whole number a text begins with, 0 where it does not. */
export function leadingInteger(text: string): number {
  return Number(/^\s*[-+]?\d+/.exec(text)?.[0] ?? 0);
}

/** `String#to_f`. */
export function leadingFloat(text: string): number {
  return Number(/^\s*[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/i.exec(text)?.[0] ?? 0);
}

type Operation = 'plus' | 'minus' | 'times' | 'divided_by' | 'modulo';

/**
 * Liquid's arithmetic: whole numbers stay whole (`5 / 2` is 2, rounded down), Floats are reckoned as decimals
 * (`0.1 + 0.2` is 0.3). Throws a LiquidError for a division by zero.
 */
export function calculate(operation: Operation, left: unknown, right: unknown): Numeric {
  const a = toNumber(left);
  const b = toNumber(right);
  if (isInteger(a) && isInteger(b)) return wholeResult(operation, a, b);
  return floatOf(decimalResult(operation, numberOf(a), numberOf(b)));
}

function wholeResult(operation: Operation, a: number, b: number): number {
  switch (operation) {
    case 'plus':
      return a + b;
    case 'minus':
      return a - b;
    case 'times':
      return a * b;
    case 'divided_by':
      return Math.floor(a / nonZero(b));
    case 'modulo':
      return a - Math.floor(a / nonZero(b)) * b;
  }
}

function decimalResult(operation: Operation, a: number, b: number): number {
  switch (operation) {
    case 'plus':
      return decimal(a, b, (x, y) => x + y, 1);
    case 'minus':
      return decimal(a, b, (x, y) => x - y, 1);
    case 'times':
      return decimal(a, b, (x, y) => x * y, 2);
    case 'divided_by':
      return a / b;
    case 'modulo':
      return decimal(a, nonZero(b), (x, y) => ((x % y) + y) % y, 1);
  }
}

function nonZero(value: number): number {
  if (value === 0) throw new LiquidError('divided by 0');
  return value;
}

/** Reckons with both numbers as whole multiples of the same power of ten; `power` is how often that power is in the result. */
function decimal(a: number, b: number, operation: (x: bigint, y: bigint) => bigint, power: 1 | 2): number {
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  if (digits > 30 || !Number.isFinite(a) || !Number.isFinite(b)) return plain(a, b, operation, power);
  const result = operation(scaled(a, digits), scaled(b, digits)).toString();
  return Number(`${result}e-${digits * power}`);
}

/** For numbers too small or too large to write out: the machine's own reckoning on the scale of a million. */
function plain(a: number, b: number, operation: (x: bigint, y: bigint) => bigint, power: 1 | 2): number {
  const x = Number.isFinite(a) ? BigInt(Math.round(a * 1e6)) : 0n;
  const y = Number.isFinite(b) ? BigInt(Math.round(b * 1e6)) : 1n;
  return Number(operation(x, y)) / 1e6 ** power;
}

function fractionDigits(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

function scaled(value: number, digits: number): bigint {
  const [whole = '0', exponent = '0'] = String(value).split('e');
  const [integer = '0', fraction = ''] = whole.split('.');
  const zeros = digits - fraction.length + Number(exponent);
  return BigInt(integer + fraction) * 10n ** BigInt(Math.max(0, zeros));
}

/** Rounds half away from zero at so many decimals, as Ruby's decimals do. */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = Number(shortest(Math.abs(value), decimals));
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-decimals}`);
}

function shortest(value: number, decimals: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return `${digits}e${Number(exponent) + decimals}`;
}
