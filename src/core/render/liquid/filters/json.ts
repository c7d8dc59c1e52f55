import { printFloat, YamlFloat } from '../../../syntax/yamlFloat';
import { toText } from '../rubyText';
import { isArray, isHash, isNil, isNumeric, numberOf, pairsOf } from '../values';

/** JSON as Ruby generates it: no spaces, Floats with their point, dates as texts. */
export function jsonOf(value: unknown): string {
  if (isNil(value)) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (isNumeric(value))
    return value instanceof YamlFloat || !Number.isInteger(value) ? printFloat(numberOf(value)) : String(value);
  if (isArray(value)) return `[${value.map(jsonOf).join(',')}]`;
  if (isHash(value))
    return `{${pairsOf(value)
      .map(([key, item]) => `${jsonText(toText(key))}:${jsonOf(item)}`)
      .join(',')}}`;
  return jsonText(toText(value));
}

function jsonText(text: string): string {
  return JSON.stringify(text);
}
