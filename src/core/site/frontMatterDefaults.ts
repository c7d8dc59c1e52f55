import { globFindsAbove } from './glob';
import { deepMerge, isList, isMapping, stringOr } from './plainValue';
import type { PlainMapping } from './plainValue';

/**
 * The front matter a page gets from the config's `defaults`, as Jekyll's FrontmatterDefaults gathers it: every set whose
 * scope matches, later and more exact ones (a longer path, then one with a type) over the others.
 * `path` from the root; `type` is `pages`, `posts` or the name of a collection.
 */
export function defaultsFor(config: PlainMapping, path: string, type: string): PlainMapping {
  let values: PlainMapping = {};
  let last: PlainMapping | undefined;
  for (const set of setsOf(config)) {
    if (!applies(set.scope, path, type, stringOr(config.collections_dir, ''))) continue;
    if (last === undefined || hasPrecedence(last, set.scope)) {
      values = deepMerge(values, set.values);
      last = set.scope;
    } else {
      values = deepMerge(set.values, values);
    }
  }
  return values;
}

interface DefaultSet {
  readonly scope: PlainMapping;
  readonly values: PlainMapping;
}

function setsOf(config: PlainMapping): readonly DefaultSet[] {
  const sets = config.defaults;
  if (!isList(sets)) return [];
  return sets.filter(isMapping).flatMap(set => {
    const { scope, values } = set;
    return isMapping(values) ? [{ scope: isMapping(scope) ? scope : {}, values }] : [];
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
  return path.startsWith(prefix !== '' && folder.startsWith(prefix) ? folder.slice(prefix.length) : folder);
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
