import { LiquidError } from './errors';
import { toText } from './rubyText';
import { leadingFloat, leadingInteger } from './numbers';
import { className, isArray, isHash, isInteger, isNil, isTruthy, floatOf, isNumeric } from './values';

/** `item[key]` of Ruby, for filters: a hash by key, a string by a part of it; throws a LiquidError for what has no such access. */
export function indexed(item: unknown, key: unknown): unknown {
  if (isHash(item)) return typeof key === 'string' && Object.hasOwn(item, key) ? (item[key] ?? null) : null;
  if (typeof item === 'string') return typeof key === 'string' && item.includes(key) ? key : null;
  if (isArray(item) && isInteger(key)) return item.at(key) ?? null;
  throw new LiquidError(`cannot select the property '${toText(key)}' of ${className(item)}`);
}

/**
 * A property as Jekyll's `where`, `sort` and `group_by` read it: `a.b` goes inward, and what looks like a number is one
 * (`'2020'` is 2020).
 */
export function itemProperty(item: unknown, property: unknown): unknown {
  const name = toText(property);
  if (!name.includes('.')) return asNumber(indexed(item, name));
  return asNumber(
    name.split('.').reduce<unknown>((value, key) => (isTruthy(value) ? indexed(value, key) : value), item),
  );
}

function asNumber(value: unknown): unknown {
  if (isNil(value) || isNumeric(value) || isArray(value)) return value;
  const text = toText(value);
  if (/^\s*-?\d+\s*$/.test(text)) return leadingInteger(text);
  return /^\s*-?(?:\d+\.?\d*|\.\d+)\s*$/.test(text) ? floatOf(leadingFloat(text)) : value;
}
