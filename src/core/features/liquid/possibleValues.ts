import { remembered } from '../../remembered';
import { parseExpression, type Expression } from '../../render/liquid/expression';
import { parseVariable, type Variable } from '../../render/liquid/variable';
import { isList } from '../../site/plainValue';
import { keysInOrder } from '../../syntax/keyOrder';
import { isMapping } from '../../syntax/plainMapping';

/** A list that a build makes: how long it is nobody knows before, but what an item can be. */
export class BuiltList {
  constructor(readonly items: readonly unknown[]) {}
}

/**
 * Each value once. Where each of many conditions adds to a name (`{% if … %}{% assign links = links | concat: … %}{% endif %}`), it would have twice as
 * many with each.
 */
export function distinct(values: readonly unknown[]): readonly unknown[] {
  return [...new Set(values)];
}

/** What a name can stand for where an expression begins with it; the likeliest first, none where nothing is known. */
export type NamedValues = (name: string) => readonly unknown[];

/**
 * What an expression can be, without a build: `site.data.authors[page.author] | default: site.author` is each of the authors and
 * `site.author`. Filters that make something else leave nothing known.
 */
export function possibleValues(written: string, named: NamedValues): readonly unknown[] {
  const variable = parsed(written, text => parseVariable(text));
  return variable === undefined ? [] : variable.filters.reduce(filtered(named), valuesOf(variable.value, named));
}

/** What a path can be: `site.data.pubs[0]`. */
export function possibleValuesOf(path: string, named: NamedValues): readonly unknown[] {
  const expression = parsed(path, parseExpression);
  return expression === undefined ? [] : valuesOf(expression, named);
}

/** What a loop over one of these values walks through; a mapping gives pairs of key and value. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (value instanceof BuiltList) return value.items;
  if (isList(value)) return value;
  return isMapping(value) ? keysInOrder(value).map(key => [key, value[key]]) : [];
}

/** `undefined` for what is no Liquid. */
function parsed<T>(text: string, parse: (text: string) => T): T | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function valuesOf(expression: Expression, named: NamedValues): readonly unknown[] {
  if (expression.kind === 'literal') return [expression.value];
  if (expression.kind === 'range') return [];
  const { name, path } = expression;
  const first = name.kind === 'literal' && typeof name.value === 'string' ? named(name.value) : [];
  return path.reduce<readonly unknown[]>(
    (values, { key, command }) => values.flatMap(value => membersAt(value, key, command, named)),
    first,
  );
}

/** `a.b`, `a[0]`; of `a[b]` each member that `a` has, the one that `b` names now before the others. */
function membersAt(value: unknown, key: Expression, command: boolean, named: NamedValues): readonly unknown[] {
  if (key.kind === 'literal') return memberAt(value, key.value, command);
  const likely = valuesOf(key, named).flatMap(known => memberAt(value, known, false));
  const all = isMapping(value) ? keysInOrder(value).map(name => value[name]) : itemsOf(value);
  return distinct([...likely, ...all]);
}

function memberAt(value: unknown, key: unknown, command: boolean): readonly unknown[] {
  const place = typeof key === 'number' ? key : command ? ends.get(key) : undefined;
  if (isMapping(value)) {
    if (typeof key === 'string' && Object.hasOwn(value, key)) return [value[key]];
    return command && key === 'first' ? itemsOf(value).slice(0, 1) : [];
  }
  if (place === undefined) return command && key === 'size' && isList(value) ? [value.length] : [];
  if (!isList(value)) return itemsOf(value);
  return value.length === 0 ? [] : [value.at(place)];
}

const ends: ReadonlyMap<unknown, number> = new Map([
  ['first', 0],
  ['last', -1],
]);

type Filtered = (values: readonly unknown[], filter: Variable['filters'][number]) => readonly unknown[];

function filtered(named: NamedValues): Filtered {
  return (values, { name, args }) => {
    const [argument] = args;
    const given = argument === undefined ? [] : valuesOf(argument, named);
    switch (name) {
      case 'default':
        return [...values, ...given];
      case 'concat':
        return [new BuiltList(distinct([...values, ...given].flatMap(itemsOf)))];
      case 'first':
      case 'last':
      case 'find':
      case 'find_exp':
        return values.flatMap(elementsOf);
      case 'map':
        return [
          new BuiltList(
            distinct(
              distinct(values.flatMap(elementsOf)).flatMap(item => given.flatMap(key => memberAt(item, key, false))),
            ),
          ),
        ];
      case 'group_by':
      case 'group_by_exp':
        return [
          new BuiltList([
            { name: undefined, items: new BuiltList(distinct(values.flatMap(elementsOf))), size: undefined },
          ]),
        ];
      default:
        return keepsItems.has(name) ? values.filter(isWalked).map(builtOf) : [];
    }
  };
}

/** Filters behind which a list has the same sort of items. */
const keepsItems = new Set(
  'sort sort_natural reverse where where_exp uniq compact slice push unshift pop shift reject'.split(' '),
);

/** Of one list always the same. */
const listOf = remembered((list: object) => new BuiltList(elementsOf(list)));

function builtOf(list: object): BuiltList {
  return list instanceof BuiltList ? list : listOf(list);
}

function isWalked(value: unknown): value is object {
  return value instanceof BuiltList || isList(value) || isMapping(value);
}

/** What filters see in a list, and of a mapping its values (`Jekyll::Filters#where`). */
function elementsOf(value: unknown): readonly unknown[] {
  return isMapping(value) ? keysInOrder(value).map(key => value[key]) : itemsOf(value);
}
