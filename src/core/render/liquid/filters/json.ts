import { printFloat } from '../../../syntax/yamlFloat';
import { rubyError } from '../errors';
import { toText } from '../rubyText';
import type { Hash } from '../values';
import { dropText, isArray, isHash, isNil, isNumeric, isWhole, numberOf, pairsOf } from '../values';

/** JSON as Ruby generates it: no spaces, Floats with their point, dates as texts. */
export function jsonOf(value: unknown): string {
  if (isNil(value)) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (isWhole(value)) return String(value);
  if (isNumeric(value)) return floatText(numberOf(value));
  if (isArray(value)) return `[${value.map(jsonOf).join(',')}]`;
  if (isHash(value)) return hashText(value);
  return jsonText(toText(value));
}

/** Liquid's own objects have no JSON, only a name. */
function hashText(value: Hash): string {
  const name = dropText(value)?.text();
  if (name?.startsWith('Liquid::') === true) return jsonText(name);
  return `{${pairsOf(value)
    .map(([key, item]) => `${jsonText(toText(key))}:${jsonOf(item)}`)
    .join(',')}}`;
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) throw rubyError(`${value} not allowed in JSON`);
  return printFloat(value);
}

function jsonText(text: string): string {
  return JSON.stringify(text);
}
