import { keysInOrder, orderedObject, otherKeys } from '../syntax/keyOrder';
import { isMapping, type PlainMapping } from '../syntax/plainMapping';
import { printFloat, YamlFloat } from '../syntax/yamlFloat';
import { YamlInteger } from '../syntax/yamlInteger';
import { YamlTimestamp } from '../syntax/yamlTimestamp';

/** Whether a plain value of YAML is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The strings of a list; none for anything that is no list. */
export function stringsOf(value: unknown): readonly string[] {
  return isList(value) ? value.filter(item => typeof item === 'string') : [];
}

/** The value when it is a string with something in it, else the one given. */
export function stringOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

/** Ruby's truth, by which Jekyll asks for its flags: everything but no value and `false`, so `"false"` and 0 as well. */
export function countsAsTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

/**
 * What Ruby prints of a value of YAML, as far as it is asked for: `2024` of a number, `2024-01-05` of a day, nothing of a mapping or
 * of no value; of a list what is in it.
 */
export function printed(value: unknown): string {
  if (isList(value)) return value.map(printed).join(' ');
  if (value instanceof YamlTimestamp) return value.toISOString().slice(0, value.precision === 'day' ? 10 : undefined);
  if (typeof value === 'number' && !Number.isInteger(value)) return printFloat(value);
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isText || value instanceof YamlFloat || value instanceof YamlInteger ? String(value) : '';
}

/**
 * Jekyll's `Utils.deep_merge_hashes`: the values of `over` on top of those of `base`; mappings are merged, lists and the
 * rest replaced, and a null in `over` leaves what `base` has.
 */
export function deepMerge(base: PlainMapping, over: PlainMapping): PlainMapping {
  const merged = new Map<string, unknown>(keysInOrder(base).map(key => [key, base[key]]));
  for (const key of keysInOrder(over)) {
    const before = merged.get(key);
    const value = over[key];
    if (value === null && merged.has(key)) continue;
    merged.set(key, isMapping(before) && isMapping(value) ? deepMerge(before, value) : value);
  }
  return orderedObject(merged, new Map([...(otherKeys(base) ?? []), ...(otherKeys(over) ?? [])]));
}
