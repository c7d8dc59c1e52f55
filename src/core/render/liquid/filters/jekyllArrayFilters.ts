import { groupedBy } from '../../../grouped';
import { compareText, compareValues, incomparable } from '../comparison';
import type { Condition } from '../condition';
import { holds, parseStrictCondition } from '../condition';
import type { RenderContext } from '../rendering';
import { expressionError, LiquidError } from '../errors';
import { noConversion, noMethod } from '../rubyErrors';
import { sorted } from '../sorting';
import type { Filter } from '../filter';
import { filter } from '../filter';
import { sizeOf } from '../expression';
import { indexed, itemProperty } from '../itemProperty';
import { wholeNumber } from '../numbers';
import { joinArray, toOutput, toText } from '../rubyText';
import type { Semantics } from '../semantics';
import { elementsOf, isArray, isHash, isNil, isTruthy, MethodLiteral, pairsOf } from '../values';
import { evaluateVariable, parseVariable } from '../variable';

/** Jekyll's own filters over lists (https://jekyllrb.com/docs/liquid/filters/). */
export const jekyllArrayFilters: ReadonlyMap<string, Filter> = new Map([
  ['array_to_sentence_string', filter(0, 1, (input, [connector = 'and']) => sentence(input, toText(connector)))],
  ['find', filter(2, 2, (input, [property, value]) => find(input, property, value))],
  ['find_exp', filter(2, 2, (input, [name, expression], context) => findBy(input, name, expression, context))],
  [
    'group_by',
    filter(1, 1, (input, [property], { host }) =>
      groupBy(input, item => toText(itemProperty(item, property, host.semantics))),
    ),
  ],
  ['group_by_exp', filter(2, 2, groupByExpression)],
  [
    'pop',
    filter(0, 1, (input, [count = 1]) =>
      isArray(input) ? input.slice(0, Math.max(0, input.length - sizeFrom(count))) : input,
    ),
  ],
  ['push', filter(1, 1, (input, [item], context) => (isArray(input) ? [...input, counted(item, context)] : input))],
  ['sample', filter(0, 1, (input, [count]) => sample(input, count))],
  ['shift', filter(0, 1, (input, [count = 1]) => (isArray(input) ? input.slice(sizeFrom(count)) : input))],
  ['sort', filter(0, 2, sort)],
  ['unshift', filter(1, 1, (input, [item], context) => (isArray(input) ? [counted(item, context), ...input] : input))],
  ['where', filter(2, 2, where)],
  ['where_exp', filter(2, 2, whereExpression)],
]);

/** What `where` and its kin walk over: an array, a range, the values of a hash; `undefined` leaves the input as it is. */
function itemsOf(input: unknown): readonly unknown[] | undefined {
  return isHash(input) ? pairsOf(input).map(([, value]) => value) : elementsOf(input);
}

function where(input: unknown, [property, value]: readonly unknown[], { host }: RenderContext): unknown {
  const items = itemsOf(input);
  if (items === undefined) return input;
  if (host.semantics === 'github-pages')
    return isNil(property) || isNil(value) ? input : withText(items, property, value);
  if (!isTruthy(property) || isArray(value) || isHash(value)) return input;
  return items.filter(item => matches(itemProperty(item, property, host.semantics), value));
}

/** To Jekyll 3 all are texts, `empty` and `blank` that without a letter, and an item that lacks the property has none. */
function withText(items: readonly unknown[], property: unknown, value: unknown): readonly unknown[] {
  const text = toText(value);
  return items.filter(item => asList(itemProperty(item, property, 'github-pages')).some(part => toText(part) === text));
}

/** Jekyll 4 alone has it. */
function find(input: unknown, property: unknown, value: unknown): unknown {
  const items = itemsOf(input);
  if (items === undefined || !isTruthy(property) || isArray(value) || isHash(value)) return input;
  return items.find(item => matches(itemProperty(item, property, 'jekyll-4'), value)) ?? null;
}

/** Whether a property is the target as texts, or a list that holds it. */
function matches(property: unknown, target: unknown): boolean {
  if (isNil(target)) return isNil(property);
  if (target instanceof MethodLiteral) return property === '' || joinArray(asList(property), '') === '';
  const text = toText(target);
  return typeof property === 'string' ? property === text : asList(property).some(item => toText(item) === text);
}

/** `Array(value)` of Ruby. */
function asList(value: unknown): readonly unknown[] {
  return isNil(value) ? [] : (elementsOf(value) ?? [value]);
}

function whereExpression(input: unknown, [name, expression]: readonly unknown[], context: RenderContext): unknown {
  const items = itemsOf(input);
  if (items === undefined) return input;
  const condition = conditionOf(expression, context.host.semantics);
  return eachIn(name, context, test => items.filter(item => test(item, condition)));
}

function expressionText(expression: unknown): string {
  if (typeof expression !== 'string') throw noConversion(expression, 'String');
  return expression;
}

function sizeFrom(count: unknown): number {
  const size = wholeNumber(count);
  if (size < 0) throw new LiquidError('negative array size');
  return size;
}

function conditionOf(expression: unknown, semantics: Semantics): Condition {
  try {
    return parseStrictCondition(expressionText(expression), semantics === 'github-pages');
  } catch (error) {
    throw error instanceof LiquidError && error.title !== null ? expressionError(error.message) : error;
  }
}

/** Jekyll 4 alone has it. */
function findBy(input: unknown, name: unknown, expression: unknown, context: RenderContext): unknown {
  const items = itemsOf(input);
  if (items === undefined) return input;
  const condition = conditionOf(expression, 'jekyll-4');
  return eachIn(name, context, test => items.find(item => test(item, condition)) ?? null);
}

function eachIn<T>(
  name: unknown,
  context: RenderContext,
  walk: (test: (item: unknown, condition: Condition) => boolean) => T,
): T {
  return context.inScope({}, () =>
    walk((item, condition) => {
      context.charge(1);
      context.set(toText(name), item);
      return holds(condition, context);
    }),
  );
}

function groupBy(input: unknown, key: (item: unknown) => unknown): unknown {
  const items = elementsOf(input);
  if (items === undefined) return input;
  return Array.from(groupedBy(items, key), ([name, members]) => ({ name, items: members, size: members.length }));
}

function groupByExpression(input: unknown, [name, expression]: readonly unknown[], context: RenderContext): unknown {
  if (elementsOf(input) === undefined) return input;
  const variable = parseVariable(expressionText(expression));
  return context.inScope({}, () =>
    groupBy(input, item => {
      context.charge(1);
      context.set(toText(name), item);
      const value = evaluateVariable(variable, context);
      // lists and hashes are told apart by their content
      return isArray(value) || isHash(value) ? toOutput(value) : value;
    }),
  );
}

function sort(
  input: unknown,
  [property, place = 'first']: readonly unknown[],
  { host: { semantics } }: RenderContext,
): unknown {
  if (isNil(input)) throw new LiquidError('Cannot sort a null object.');
  const items = elementsOf(input);
  if (isNil(property)) {
    if (items === undefined) throw noMethod('sort', input);
    return sorted(items, ordered);
  }
  if (place !== 'first' && place !== 'last')
    throw new LiquidError(
      `Invalid nils order: '${toText(place)}' is not a valid nils order. It must be 'first' or 'last'.`,
    );
  if (items === undefined) throw noMethod('map', input);
  const keyed = items.map(item => ({ item, key: itemProperty(item, property, semantics) }));
  const nils = place === 'first' ? -1 : 1;
  return sorted(keyed, (left, right) => keyOrder(left.key, right.key, nils, semantics)).map(({ item }) => item);
}

function ordered(left: unknown, right: unknown): number {
  const order = compareValues(left, right);
  if (order === undefined) throw incomparable(left, right);
  return order;
}

/** What has no order, as a number beside a text, has that of its text in Jekyll 4; Jekyll 3 stops, and names the pairs of key and item it sorts. */
function keyOrder(left: unknown, right: unknown, nils: 1 | -1, semantics: Semantics): number {
  if (isNil(left) || isNil(right)) return isNil(left) ? (isNil(right) ? 0 : nils) : -nils;
  const order = compareValues(left, right);
  if (order !== undefined) return order;
  if (semantics === 'github-pages') throw incomparable([left], [right]);
  return compareText(toText(left), toText(right));
}

/** A list put into a list may double at every turn of a loop: each thing in it counts. */
function counted(item: unknown, context: RenderContext): unknown {
  context.charge(1);
  if (isArray(item)) for (const inner of item) counted(inner, context);
  return item;
}

/** Ruby picks at random; a preview that changed by itself would be worse than one that takes the first. */
function sample(input: unknown, count: unknown): unknown {
  if (!isArray(input)) return input;
  const wanted = isNil(count) ? 1 : wholeNumber(count);
  return wanted === 1 ? (input[0] ?? null) : input.slice(0, wanted);
}

/** Of a text its characters count, of a hash the values at 0 and 1, since Ruby asks both as it asks a list. */
function sentence(input: unknown, connector: string): string {
  const size = typeof input === 'string' || isArray(input) || isHash(input) ? (sizeOf(input) ?? 0) : undefined;
  if (size === undefined) throw noMethod('length', input);
  const word = (at: number): string => toText(indexed(input, at));
  if (size < 2) return size === 0 ? '' : word(0);
  if (size === 2) return `${word(0)} ${connector} ${word(1)}`;
  if (!isArray(input)) throw noMethod('join', isHash(input) ? null : input);
  return `${joinArray(input.slice(0, -1), ', ')}, ${connector} ${word(-1)}`;
}
