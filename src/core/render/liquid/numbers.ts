import { LiquidError } from './errors';
import { toText } from './rubyText';
import { YamlInteger, wholeNumberOf } from '../../syntax/yamlInteger';
import type { Numeric, Whole } from './values';
import { bigOf, floatOf, isInteger, isNumeric, isWhole, numberOf } from './values';

/** `Utils.to_integer`: a whole number, or a text that is nothing else; throws a LiquidError for the rest. */
export function wholeNumber(value: unknown): number {
  if (isWhole(value)) return numberOf(value);
  const [, sign, digits] =
    /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|\d+(?:_\d+)*)\s*$/.exec(toText(value)) ?? [];
  if (digits === undefined || /^0[89]/.test(digits)) throw new LiquidError('invalid integer');
  const octal = /^0[oO]?([0-7]+)$/.exec(digits)?.[1];
  const size = octal === undefined ? Number(digits.replaceAll('_', '')) : Number.parseInt(octal, 8);
  return sign === '-' ? -size : size;
}

/** `Utils.to_number`: a number as it is, a text by what it begins with (`'12a'` is 12, `'3.5'` a Float), anything else 0. */
export function toNumber(value: unknown): Numeric {
  if (isNumeric(value)) return value;
  if (typeof value !== 'string') return 0;
  const text = value.trim();
  return /^-?\d+\.\d+$/.test(text) ? floatOf(Number(text)) : leadingWhole(text);
}

/** `String#to_i`: the whole number a text begins with, 0 where it does not. */
export function leadingWhole(text: string): Whole {
  const digits = /^\s*[-+]?\d+(?:_\d+)*/.exec(text)?.[0].trim().replace(/[_+]/g, '');
  return digits === undefined ? 0 : wholeNumberOf(BigInt(digits));
}

/** `String#to_f`. */
export function leadingFloat(text: string): number {
  return Number(/^\s*[-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:e[-+]?\d+)?/i.exec(text)?.[0].replaceAll('_', '') ?? 0);
}

type Operation = 'plus' | 'minus' | 'times' | 'divided_by' | 'modulo';

/**
 * Liquid's arithmetic: whole numbers stay whole (`5 / 2` is 2, rounded down) and exact whatever their size, Floats are
 * reckoned as decimals (`0.1 + 0.2` is 0.3). Throws a LiquidError for a division by zero.
 */
export function calculate(operation: Operation, left: unknown, right: unknown): Numeric {
  const a = toNumber(left);
  const b = toNumber(right);
  if (isWhole(a) && isWhole(b)) return wholeResult(operation, a, b);
  return floatOf(decimalResult(operation, numberOf(a), numberOf(b)));
}

function wholeResult(operation: Operation, a: Whole, b: Whole): Whole {
  if (isInteger(a) && isInteger(b)) {
    const small = operate(operation, a, b);
    if (Number.isSafeInteger(small)) return small + 0;
  }
  const result = operateExactly(operation, bigOf(a), bigOf(b));
  if (result > largest || result < -largest) throw new LiquidError('A number grows past 60,000 digits', 'limit');
  return wholeNumberOf(result);
}

const largest = 1n << 200_000n;

function operate(operation: Operation, a: number, b: number): number {
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
      return ((a % nonZero(b)) + b) % b;
  }
}

function operateExactly(operation: Operation, a: bigint, b: bigint): bigint {
  switch (operation) {
    case 'plus':
      return a + b;
    case 'minus':
      return a - b;
    case 'times':
      return a * b;
    case 'divided_by':
      return (a - modulo(a, b)) / b;
    case 'modulo':
      return modulo(a, b);
  }
}

/** With the sign of the divisor, as Ruby has it. */
function modulo(a: bigint, b: bigint): bigint {
  nonZero(Number(b));
  return ((a % b) + b) % b;
}

function decimalResult(operation: Operation, a: number, b: number): number {
  switch (operation) {
    case 'plus':
      return decimal(a, b, (x, y) => x + y, a + b, 1);
    case 'minus':
      return decimal(a, b, (x, y) => x - y, a - b, 1);
    case 'times':
      return decimal(a, b, (x, y) => x * y, a * b, 2);
    case 'divided_by':
      return decimalQuotient(a, b);
    case 'modulo':
      return decimal(a, nonZero(b), modulo, ((a % b) + b) % b, 1);
  }
}

function nonZero(value: number): number {
  if (value === 0) throw new LiquidError('divided by 0');
  return value;
}

/**
 * Reckons with both numbers as whole multiples of the same power of ten; `power` is how often that power is in the result.
 * `rough` is the machine's own result: for numbers too small or too large to write out, and for the sign of a product that is zero.
 */
function decimal(
  a: number,
  b: number,
  operation: (x: bigint, y: bigint) => bigint,
  rough: number,
  power: 1 | 2,
): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return rough;
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  if (digits > 30) return rough;
  const result = operation(scaled(a, digits), scaled(b, digits));
  return result === 0n
    ? power === 2 && Object.is(rough, -0)
      ? -0
      : 0
    : Number(`${result.toString()}e-${digits * power}`);
}

/** As many digits as Ruby's decimals have, and more than a Float holds. */
const quotientDigits = 40;

function decimalQuotient(a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b) || a === 0 || b === 0) return a / b;
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  if (digits > 30) return a / b;
  const quotient = (scaled(a, digits) * 10n ** BigInt(quotientDigits)) / scaled(b, digits);
  return Number(`${quotient.toString()}e-${quotientDigits}`);
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

/** Rounds half away from zero at so many decimals, as Ruby's decimals do; before the point when `decimals` is negative. */
export function roundTo(value: Numeric, decimals: number): Numeric {
  if (value instanceof YamlInteger || (isInteger(value) && decimals < 0)) {
    const unit = 10n ** BigInt(Math.min(Math.max(0, -decimals), 1000));
    const size = bigOf(value) < 0n ? -bigOf(value) : bigOf(value);
    const rounded = ((size + unit / 2n) / unit) * unit;
    return wholeNumberOf(bigOf(value) < 0n ? -rounded : rounded);
  }
  if (isInteger(value)) return value;
  const number = numberOf(value);
  if (!Number.isFinite(number)) {
    if (decimals > 0) return value;
    throw notFinite(number);
  }
  const shifted = Number(shortest(Math.abs(number), decimals));
  const rounded = Math.sign(number) * Number(`${Math.round(shifted)}e${-decimals}`);
  return decimals > 0 ? floatOf(rounded) : wholeFrom(rounded);
}

/** A Float without a fraction as the whole number it is. */
export function wholeFrom(value: number): Whole {
  if (!Number.isFinite(value)) throw notFinite(value);
  return wholeNumberOf(BigInt(value));
}

function notFinite(value: number): LiquidError {
  return new LiquidError(`Computation results in '${value}'${Number.isNaN(value) ? ' (Not a Number)' : ''}`);
}

function shortest(value: number, decimals: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return `${digits}e${Number(exponent) + decimals}`;
}
