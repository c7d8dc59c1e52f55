import { keysInOrder, orderedObject, otherKeys } from '../../syntax/keyOrder';
import { YamlTimestamp } from '../../syntax/yamlTimestamp';
import type { Hash } from './values';
import { isArray, isHash, RubyDate } from './values';
import { RubyTime } from '../../time/rubyTime';

const converted = new WeakMap<object, unknown>();

/**
 * A value of YAML as Liquid sees it: dates become Ruby's Date, or Time as SafeYAML 1.0.5 makes it, at the offset that was
 * written. Data without dates is given back as it is; the rest is converted once for each object.
 */
export function toRuby(value: unknown): unknown {
  if (value instanceof Date) return momentOf(value);
  if (!isArray(value) && !isHash(value)) return value;
  const known = converted.get(value);
  if (known !== undefined) return known;
  // set before the children are visited: an alias may lead back here
  converted.set(value, value);
  const result = isArray(value) ? convertArray(value) : convertHash(value);
  converted.set(value, result);
  return result;
}

function convertArray(items: readonly unknown[]): readonly unknown[] {
  const result = items.map(toRuby);
  return result.every((item, at) => item === items[at]) ? items : result;
}

function convertHash(hash: Hash): Hash {
  const keys = keysInOrder(hash);
  const result = keys.map(key => [key, toRuby(hash[key])] as const);
  const others = otherKeys(hash);
  const converted = others === undefined ? undefined : new Map([...others].map(([key, value]) => [key, toRuby(value)]));
  const hasDates = converted !== undefined && [...converted].some(([key, value]) => value !== others?.get(key));
  if (!hasDates && result.every(([key, item]) => item === hash[key])) return hash;
  return orderedObject(new Map(result), converted);
}

function momentOf(date: Date): RubyDate | RubyTime {
  if (date instanceof YamlTimestamp && date.precision === 'day') {
    return new RubyDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  // `DateTime.parse(value).to_time`: neither `Z` nor no zone at all makes more of it than an offset of 0 without a name
  const offset = date instanceof YamlTimestamp ? date.offset : 0;
  return new RubyTime(date.getTime(), offset * 60, '');
}
