import { printFloat } from '../../../syntax/yamlFloat';
import { rubyError } from '../errors';
import { toText } from '../rubyText';
import { isArray, isHash, isNil, isNumeric, isWhole, numberOf, pairsOf } from '../values';

/** JSON as Ruby generates it: no spaces, Floats with their point, dates as texts. */
export function jsonOf(value: unknown): string {
  if (isNil(value)) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (isWhole(value)) return String(value);
  if (isNumeric(value)) return floatText(numberOf(value));
  if (isArray(value)) return `[${value.map(jsonOf).join(',')}]`;
  if (isHash(value))
    return `{${pairsOf(value)
      .map(([key, item]) => `${jsonText(toText(key))}:${jsonOf(item)}`)
      .join(',')}}`;
  return jsonText(toText(value));
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) throw rubyError(`${value} not allowed in JSON`);
  return printFloat(value);
}

function jsonText(text: string): string {
  return JSON.stringify(text);
}
