import { YamlFloat, plainFloat } from './yamlFloat';
import { readTimestamp } from './yamlTimestamp';
import type { YamlTimestamp } from './yamlTimestamp';
import type { YamlInteger } from './yamlInteger';
import { wholeNumberOf } from './yamlInteger';

export type PlainScalar = string | number | boolean | null | YamlFloat | YamlInteger | YamlTimestamp;

const words = new Map<string, boolean | null>([
  ['', null],
  ['~', null],
  ['null', null],
  ['yes', true],
  ['on', true],
  ['true', true],
  ['no', false],
  ['off', false],
  ['false', false],
]);

const infinities = new Map([
  ['.inf', Infinity],
  ['.Inf', Infinity],
  ['.INF', Infinity],
  ['-.inf', -Infinity],
  ['-.Inf', -Infinity],
  ['-.INF', -Infinity],
  ['.nan', NaN],
  ['.NaN', NaN],
  ['.NAN', NaN],
]);

/**
 * The value of a plain (unquoted) scalar as SafeYAML 1.0.5, Jekyll's YAML reader on GitHub Pages, guesses it: YAML 1.1
 * without `y` and `n`, words in any case, `0123` octal, commas and underscores in integers ignored, `12:30` a float in
 * base 60 (750.0). Integers beyond 2^53 are a `YamlInteger`.
 */
export function readPlainScalar(source: string): PlainScalar {
  const word = source.length <= 5 ? words.get(source.toLowerCase()) : undefined;
  if (word !== undefined) return word;
  return readInteger(source.replace(/[_,]/g, '')) ?? readFloat(source) ?? readTimestamp(source) ?? source;
}

function readInteger(digits: string): PlainScalar | undefined {
  if (/^[-+]?(?:0|[1-9]\d*)$/.test(digits)) return wholeNumberOf(BigInt(digits.replace('+', '')));
  if (/^0[0-7]+$/.test(digits)) return wholeNumberOf(BigInt(`0o${digits.slice(1)}`));
  if (/^0b[01]+$/.test(digits)) return wholeNumberOf(BigInt(digits));
  const hexadecimal = /^([-+]?)(0x[0-9a-f]+)$/i.exec(digits);
  if (hexadecimal) return wholeNumberOf(BigInt(hexadecimal[2] ?? '') * (hexadecimal[1] === '-' ? -1n : 1n));
  if (/^[-+]?\d+(?::[0-5]?\d)+$/.test(digits)) return new YamlFloat(base60(digits));
  return undefined;
}

function readFloat(source: string): PlainScalar | undefined {
  const special = infinities.get(source);
  if (special !== undefined) return special;
  if (/^[-+]?(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][-+]\d+)?$/.test(source))
    return plainFloat(Number(source.replace(/_/g, '')));
  const sixties = /^([-+]?\d[\d_]*(?::[0-5]?\d)+)\.([\d_]*)$/.exec(source);
  if (!sixties) return undefined;
  const fraction = Number(`0.${(sixties[2] ?? '').replace(/_/g, '')}0`);
  return plainFloat(base60((sixties[1] ?? '').replace(/_/g, ''), fraction));
}

/** SafeYAML takes the sign for that of the first part alone, and turns the sum around in the end: `-12:30` is 690. */
function base60(source: string, fraction = 0): number {
  const size = source.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + fraction;
  return source.startsWith('-') ? -size : size;
}
