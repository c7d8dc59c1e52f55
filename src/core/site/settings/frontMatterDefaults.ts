import { isMapping, type PlainMapping } from '../../syntax/plainMapping';
import { globFindsAbove } from './glob';
import { deepMerge, isList, stringOr } from '../plainValue';

/**
 * The front matter a page gets from the config's `defaults`, as Jekyll's FrontmatterDefaults gathers it: every set whose
 * scope matches, later and more exact ones (a longer path, then one with a type) over the others.
 * `path` from the root; `type` is `pages`, `posts` or the name of a collection, `''` of a file that is copied.
 */
export function defaultsFor(config: PlainMapping, path: string, type: string): PlainMapping {
  let values: PlainMapping = {};
  for (const { set, isOver } of applying(config, path, type))
    values = isOver ? deepMerge(values, set.values) : deepMerge(set.values, values);
  return values;
}

/**
 * The keys that the defaults of a page switch off with `null`: Jekyll itself then finds nothing under them (no layout, as
 * its FrontmatterDefaults#find has it), though Liquid still sees what less exact sets say.
 */
export function nullDefaultsFor(config: PlainMapping, path: string, type: string): PlainMapping {
  const found = new Map<string, { readonly scope: PlainMapping; readonly value: unknown }>();
  for (const { set } of applying(config, path, type)) {
    for (const [key, value] of Object.entries(set.values)) {
      const before = found.get(key);
      if (before === undefined || hasPrecedence(before.scope, set.scope)) found.set(key, { scope: set.scope, value });
    }
  }
  return Object.fromEntries([...found].flatMap(([key, { value }]) => (value === null ? [[key, null]] : [])));
}

/** The numbers of the sets in `defaults` that a page gets its front matter from, those whose values win last. */
export function defaultSetsFor(config: PlainMapping, path: string, type: string): readonly number[] {
  const numbers: number[] = [];
  for (const { set, isOver } of applying(config, path, type)) {
    if (isOver) numbers.push(set.number);
    else numbers.unshift(set.number);
  }
  return numbers;
}

interface DefaultSet {
  /** In the list `defaults`. */
  readonly number: number;
  readonly scope: PlainMapping;
  readonly values: PlainMapping;
}

/** The sets whose scope matches, in their order, and whether each goes over those before it. */
function applying(
  config: PlainMapping,
  path: string,
  type: string,
): readonly { readonly set: DefaultSet; readonly isOver: boolean }[] {
  let last: PlainMapping | undefined;
  const folder = stringOr(config.collections_dir, '');
  return setsOf(config)
    .filter(({ scope }) => applies(scope, path, type, folder))
    .map(set => {
      const isOver = last === undefined || hasPrecedence(last, set.scope);
      if (isOver) last = set.scope;
      return { set, isOver };
    });
}

function setsOf(config: PlainMapping): readonly DefaultSet[] {
  const sets = config.defaults;
  if (!isList(sets)) return [];
  return sets.flatMap((set, number) => {
    if (!isMapping(set) || !isMapping(set.values)) return [];
    const { scope, values } = set;
    return [{ number, scope: isMapping(scope) ? scope : {}, values }];
  });
}

const oldTypes = new Map<unknown, string>([
  ['page', 'pages'],
  ['post', 'posts'],
  ['draft', 'drafts'],
]);

function applies(scope: PlainMapping, path: string, type: string, collectionsDir: string): boolean {
  const wanted = oldTypes.get(scope.type) ?? scope.type;
  if ('type' in scope && wanted !== type) return false;
  const folder = scope.path;
  if (typeof folder !== 'string' || folder === '') return true;
  if (folder.includes('*')) return globFindsAbove(folder, path);
  const prefix = collectionsDir === '' ? '' : `${collectionsDir}/`;
  // what lies in a collection has no such folder before its path, a page has
  const known = type === 'pages' || type === '' ? path : withoutStart(path, prefix);
  return known.startsWith(withoutStart(folder, prefix));
}

function withoutStart(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

function hasPrecedence(before: PlainMapping, scope: PlainMapping): boolean {
  const difference = pathLength(scope) - pathLength(before);
  if (difference !== 0) return difference > 0;
  return 'type' in scope || !('type' in before);
}

function pathLength(scope: PlainMapping): number {
  const path = scope.path;
  return typeof path === 'string' ? path.replace(/^\//, '').length : 0;
}
