import { compareValues, isEmpty } from '../comparison';
import type { RenderContext } from '../rendering';
import { LiquidError } from '../errors';
import { firstOf, sizeOf } from '../expression';
import type { Filter } from '../filter';
import { filter } from '../filter';
import { isIndexable, propertyOfItem } from '../itemProperty';
import { sorted } from '../sorting';
import { inspect, joinArray, toText } from '../rubyText';
import { strftime } from '../strftime';
import { elementsOf, isArray, isHash, isNil, isTruthy, MethodLiteral, RubyRange } from '../values';
import { RubyTime } from '../../../time/rubyTime';

/** Filters over lists, as Liquid's StandardFilters have them; what Jekyll does its own way is in jekyllArrayFilters.ts. */
export const arrayFilters: ReadonlyMap<string, Filter> = new Map([
  ['compact', filter(0, 1, compact)],
  ['concat', filter(1, 1, concat)],
  ['default', filter(0, 2, (input, [fallback = '', options]) => (needsDefault(input, options) ? fallback : input))],
  ['first', filter(0, 0, input => firstOf(input) ?? null)],
  ['join', filter(0, 1, (input, [glue = ' '], context) => joinArray(itemsOf(input, context), toText(glue)))],
  ['last', filter(0, 0, input => (isArray(input) ? input.at(-1) : input instanceof RubyRange ? input.last : null))],
  ['map', filter(1, 1, (input, [property], context) => itemsOf(input, context).map(item => mapped(item, property)))],
  ['reverse', filter(0, 0, (input, _, context) => [...itemsOf(input, context)].reverse())],
  ['size', filter(0, 0, input => sizeOf(input) ?? 0)],
  ['sort_natural', filter(0, 1, sortNatural)],
  ['uniq', filter(0, 1, uniq)],
]);

/** What a filter walks over: an array with the arrays in it opened, a range, a hash as one item, anything else as one item, nil as none. */
function itemsOf(input: unknown, context: RenderContext): readonly unknown[] {
  if (isArray(input)) return flattened(input, context);
  if (input instanceof RubyRange) {
    context.charge(input.size);
    return elementsOf(input) ?? [];
  }
  if (input instanceof RubyTime) return timeParts(input);
  if (input instanceof MethodLiteral) return [''];
  return isNil(input) ? [] : [input];
}

/** Ruby makes a list of a Time: second, minute, hour, day, month, year, day of the week and of the year, summer time, zone. */
function timeParts(time: RubyTime): readonly unknown[] {
  const numbers = strftime(time, '%-S %-M %-H %-d %-m %Y %w %-j').split(' ').map(Number);
  return [...numbers, false, time.zone];
}

function flattened(items: readonly unknown[], context: RenderContext): readonly unknown[] {
  context.charge(items.length >> 3);
  return items.some(isArray) ? items.flatMap(item => (isArray(item) ? flattened(item, context) : [item])) : items;
}

function concat(input: unknown, [other]: readonly unknown[], context: RenderContext): readonly unknown[] {
  if (!isArray(other)) throw new LiquidError('concat filter requires an array argument');
  return [...itemsOf(input, context), ...other];
}

function needsDefault(input: unknown, options: unknown): boolean {
  const allowsFalse = isHash(options) && isTruthy(options.allow_false);
  return allowsFalse ? isNil(input) || isEmpty(input) : !isTruthy(input) || isEmpty(input);
}

function mapped(item: unknown, property: unknown): unknown {
  return isIndexable(item) ? propertyOfItem(item, property) : null;
}

function compact(input: unknown, [property]: readonly unknown[], context: RenderContext): unknown {
  const items = itemsOf(input, context);
  if (isNil(property)) return items.filter(item => !isNil(item));
  return propertiesOf(items, property)?.flatMap((value, at) => (isNil(value) ? [] : [items[at]])) ?? null;
}

function uniq(input: unknown, [property]: readonly unknown[], context: RenderContext): unknown {
  const items = itemsOf(input, context);
  if (isNil(property)) return uniqueBy(items, item => item);
  if (items.length < 2) return items;
  const keys = propertiesOf(items, property);
  return keys === undefined
    ? null
    : uniqueBy(
        items.map((item, at) => ({ item, key: keys[at] })),
        ({ key }) => key,
      ).map(({ item }) => item);
}

/** A property of each; `undefined` where an element has no properties at all. Throws a LiquidError at one that has none of this kind. */
function propertiesOf(items: readonly unknown[], property: unknown): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const item of items) {
    if (!isIndexable(item)) return undefined;
    values.push(propertyOfItem(item, property));
  }
  return values;
}

function sortNatural(input: unknown, [property]: readonly unknown[], context: RenderContext): unknown {
  const items = itemsOf(input, context);
  if (isNil(property)) return sorted(items, naturalOrder);
  if (!items.every(isIndexable)) return null;
  return sorted(items, (left, right) => naturalOrder(propertyOfItem(left, property), propertyOfItem(right, property)));
}

function naturalOrder(left: unknown, right: unknown): number {
  // two that are missing change places
  if (isNil(left)) return 1;
  if (isNil(right)) return -1;
  return compareValues(foldCase(toText(left)), foldCase(toText(right))) ?? 0;
}

/** `casecmp` folds the letters of ASCII only. */
function foldCase(text: string): string {
  return text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): readonly T[] {
  const seen = new Set<string>();
  return items.filter(item => {
    const text = inspect(key(item));
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
