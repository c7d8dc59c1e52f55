import { LiquidError } from './errors';
import { split } from './filters/textFilters';
import { leadingFloat, leadingWhole } from './numbers';
import { noConversion, noMethod } from './rubyErrors';
import { toText } from './rubyText';
import type { Semantics } from './semantics';
import { bigOf, floatOf, isArray, isHash, isNil, isNumeric, isWhole, numberOf, RubyRange, valueAt } from './values';

/**
 * `item[key]` of Ruby: a hash by key, a list or a text by whole numbers, a text by a part of it, a whole number by its
 * bits. Throws a LiquidError in Ruby's words for what has no such access, or not with such a key.
 */
export function indexed(item: unknown, key: unknown): unknown {
  if (isHash(item)) return valueAt(item, key) ?? null;
  if (!isIndexable(item)) throw noMethod('[]', item);
  if (typeof item === 'string' && typeof key === 'string') return item.includes(key) ? key : null;
  if (key instanceof RubyRange && !isWhole(item)) return stretchOf(item, key);
  if (!isNumeric(key)) throw noConversion(key, 'Integer');
  const at = Math.trunc(numberOf(key));
  if (isArray(item)) return item.at(at) ?? null;
  if (typeof item === 'string') return Array.from(item).at(at) ?? null;
  return isWhole(item) ? Number((bigOf(item) >> BigInt(Math.min(Math.max(0, at), 1_000_000))) & 1n) : null;
}

/** `item[first..last]`: of a list or a text, from the end where a number is negative; nothing where it begins behind the end. */
function stretchOf(item: unknown, { first, last }: RubyRange): unknown {
  const parts: readonly unknown[] = isArray(item) ? item : Array.from(toText(item));
  const start = first < 0 ? first + parts.length : first;
  if (start < 0 || start > parts.length) return null;
  const found = parts.slice(start, Math.max(start, (last < 0 ? last + parts.length : last) + 1));
  return isArray(item) ? found : found.join('');
}

/** Whether a value can be asked for `[…]` at all. */
export function isIndexable(item: unknown): boolean {
  return isHash(item) || isArray(item) || typeof item === 'string' || isWhole(item);
}

/** `item[property]` as Liquid's own filters ask: with an error of Liquid's where the property is of the wrong kind. */
export function propertyOfItem(item: unknown, property: unknown): unknown {
  try {
    return indexed(item, property);
  } catch (error) {
    if (!(error instanceof LiquidError) || !isIndexable(item)) throw error;
    throw new LiquidError(`cannot select the property '${toText(property)}'`);
  }
}

/**
 * A property as the `where`, `sort` and `group_by` of Jekyll read it: `a.b` goes inward. To Jekyll 4 what looks like a number is
 * one (`'2020'` is 2020), and what lacks on the way inward is `false`; Jekyll 3 takes values as they are, and stops
 * where there is nothing to go into. Source: `item_property` in lib/jekyll/filters.rb of 3.10 and 4.3.
 */
export function itemProperty(item: unknown, property: unknown, semantics: Semantics): unknown {
  const name = toText(property);
  if (semantics === 'github-pages') return split(name, '.').reduce(indexed, item);
  if (!name.includes('.')) return asNumber(indexed(item, name));
  return asNumber(
    name.split('.').reduce<unknown>((value, key) => (isIndexable(value) ? indexed(value, key) : false), item),
  );
}

function asNumber(value: unknown): unknown {
  if (isNil(value) || isNumeric(value) || isArray(value)) return value;
  const text = toText(value);
  if (/^\s*-?\d+\s*$/.test(text)) return leadingWhole(text);
  return /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(text) ? floatOf(leadingFloat(text)) : value;
}
