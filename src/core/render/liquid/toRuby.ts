import { keysInOrder, orderedObject, otherKeys } from '../../syntax/keyOrder';
import { YamlTimestamp } from '../../syntax/yamlTimestamp';
import { timeIn } from '../../time/timeZone';
import type { Hash } from './values';
import { isArray, isHash, RubyDate } from './values';
import { RubyTime } from '../../time/rubyTime';

const converted = new Map<string, WeakMap<object, unknown>>();

/**
 * A value of YAML as Liquid sees it: dates become Ruby's Date, or Time in the site's zone. Data without dates is given
 * back as it is; the rest is converted once for each object.
 */
export function toRuby(value: unknown, timeZone: string): unknown {
  if (value instanceof Date) return momentOf(value, timeZone);
  if (!isArray(value) && !isHash(value)) return value;
  const cache = converted.get(timeZone) ?? new WeakMap<object, unknown>();
  converted.set(timeZone, cache);
  const known = cache.get(value);
  if (known !== undefined) return known;
  // set before the children are visited: an alias may lead back here
  cache.set(value, value);
  const result = isArray(value) ? convertArray(value, timeZone) : convertHash(value, timeZone);
  cache.set(value, result);
  return result;
}

function convertArray(items: readonly unknown[], timeZone: string): readonly unknown[] {
  const result = items.map(item => toRuby(item, timeZone));
  return result.every((item, at) => item === items[at]) ? items : result;
}

function convertHash(hash: Hash, timeZone: string): Hash {
  const keys = keysInOrder(hash);
  const result = keys.map(key => [key, toRuby(hash[key], timeZone)] as const);
  const others = otherKeys(hash);
  const converted =
    others === undefined ? undefined : new Map([...others].map(([key, value]) => [key, toRuby(value, timeZone)]));
  const hasDates = converted !== undefined && [...converted].some(([key, value]) => value !== others?.get(key));
  if (!hasDates && result.every(([key, item]) => item === hash[key])) return hash;
  return orderedObject(new Map(result), converted);
}

function momentOf(date: Date, timeZone: string): RubyDate | RubyTime {
  if (date instanceof YamlTimestamp && date.precision === 'day') {
    return new RubyDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  if (date instanceof YamlTimestamp && date.offset !== undefined) {
    const isUtc = date.offset === 'Z';
    return new RubyTime(date.getTime(), isUtc ? 0 : date.offset * 60, isUtc ? 'UTC' : '', isUtc);
  }
  return timeIn(timeZone, date.getTime());
}
