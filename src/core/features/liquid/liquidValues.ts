import { ownEntry } from '../../ownEntry';
import { isHome } from '../../site/homeFirst';
import { isFrameFile } from '../../site/fileName';
import { pageMembers, plainPageMembers, siteMembers } from '../../site/references/jekyllMembers';
import { keysRead, parametersRead } from '../../site/references/keysRead';
import { isList } from '../../site/plainValue';
import { shownOn } from '../../site/shownOn';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { keysInOrder } from '../../syntax/keyOrder';
import { isMapping } from '../../syntax/plainMapping';
import { assignedBefore, type AssignedName } from './assignedBefore';
import { builtLists } from './builtPages';
import { givenParameters } from './givenParameters';
import { BuiltList, distinct, itemsOf, possibleValues, possibleValuesOf, type NamedValues } from './possibleValues';

/** A value that Liquid can name; `undefined` where only a build knows it. */
export interface LiquidMember {
  readonly name: string;
  readonly value: unknown;
}

/** What Liquid knows at a place of a file, as far as the site's files tell without rendering. */
export interface LiquidValues {
  /** The names that a path can begin with, the nearest first. */
  readonly names: readonly LiquidMember[];
  /** What `path` (`site.author`) holds. */
  members(path: string): readonly LiquidMember[];
  /** What an expression with its filters can be. */
  possible(expression: string): readonly unknown[];
}

/** What Liquid knows before `offset` of the file at `path`. */
export function liquidValues(site: SiteSnapshot, path: string, text: string, offset: number): LiquidValues {
  const assigned = assignedBefore(text, offset);
  const page = shownOn(site, path)[0] ?? site.pages.find(isHome);
  const isLayout = path.startsWith('_layouts/');
  const base: Readonly<Record<string, unknown>> = {
    site: siteValues(site),
    page: pageValues(site, path, page),
    ...(isLayout && { content: undefined, layout: undefined }),
    ...(path.startsWith('_includes/') && { include: includeMembers(site, path) }),
    ...(assigned.some(({ isItem }) => isItem) && { forloop: named(ofLoop) }),
    jekyll: { environment: 'production', version: undefined },
  };
  const known = new Map<AssignedName, readonly unknown[]>();
  /** The values of names that the tags around give, as far as those are known; the others come into `missing`. */
  const among =
    (visible: readonly AssignedName[], missing: AssignedName[]): NamedValues =>
    name => {
      const tags = visible.filter(tag => tag.name === name);
      missing.push(...tags.filter(tag => !known.has(tag)));
      return tags.length === 0 ? [ownEntry(base, name)] : distinct(tags.flatMap(tag => known.get(tag) ?? []));
    };
  // one after another, not each from within the next: thousands of tags may build upon each other
  const learn = (wanted: AssignedName): void => {
    const waiting = [wanted];
    for (let tag = waiting.at(-1); tag !== undefined; tag = waiting.at(-1)) {
      const missing: AssignedName[] = [];
      const values = tag.value === undefined ? [] : possibleValues(tag.value, among(tag.earlier(), missing));
      waiting.push(...missing);
      if (missing.length > 0) continue;
      known.set(tag, distinct(tag.isItem ? values.flatMap(itemsOf) : values));
      waiting.pop();
    }
  };
  const here: NamedValues = name => {
    for (const tag of assigned) if (tag.name === name && !known.has(tag)) learn(tag);
    return among(assigned, [])(name);
  };
  const names = new Set([...assigned.map(({ name }) => name), ...Object.keys(base)]);
  return {
    names: [...names].map(name => ({ name, value: told(here(name)[0]) })),
    members: wanted => membersOf(possibleValuesOf(wanted, here)),
    possible: expression => possibleValues(expression, here),
  };
}

/** The members that one of the values has, each with what it is in the first that says so. */
function membersOf(values: readonly unknown[]): readonly LiquidMember[] {
  const found = new Map<string, unknown>();
  for (const value of values)
    for (const { name, value: held } of ownMembers(value)) found.set(name, found.get(name) ?? told(held));
  return [...found].map(([name, value]) => ({ name, value }));
}

function ownMembers(value: unknown): readonly LiquidMember[] {
  if (isMapping(value)) return keysInOrder(value).map(name => ({ name, value: value[name] }));
  if (value instanceof BuiltList) return ['first', 'last', 'size'].map(name => ({ name, value: undefined }));
  if (!isList(value)) return [];
  return [
    { name: 'first', value: value[0] },
    { name: 'last', value: value.at(-1) },
    { name: 'size', value: value.length },
  ];
}

function told(value: unknown): unknown {
  return value instanceof BuiltList ? undefined : value;
}

/** The settings, and what Jekyll adds to them. */
function siteValues(site: SiteSnapshot): Readonly<Record<string, unknown>> {
  const { values, yaml } = site.config;
  const written = yaml?.root?.kind === 'mapping' ? yaml.root.entries.map(({ key }) => key) : [];
  const own = [...written, 'baseurl', 'url'].map(key => [key, values[key]] as const);
  return {
    ...Object.fromEntries(own),
    data: site.data,
    ...named([...siteMembers].flatMap(([name, member]) => (member === 'nothing' || name === 'data' ? [] : [name]))),
    ...builtLists(site),
  };
}

/** The front matter, what layouts read of it, and what Jekyll adds: more to posts and documents, which layouts and includes may show. */
function pageValues(site: SiteSnapshot, path: string, page: SitePage | undefined): Readonly<Record<string, unknown>> {
  const known = page === undefined ? {} : { ...page.data, url: page.url, path: page.path };
  const shown = isFrameFile(path) ? site.pages : page === undefined ? [] : [page];
  const hasDocuments = shown.some(({ collection }) => collection !== undefined);
  const given = [...pageMembers.keys()].filter(name => hasDocuments || plainPageMembers.has(name));
  return { ...known, ...without(named([...given, ...keysRead(site, 'page').keys()]), known) };
}

function without(
  values: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(others, name)));
}

/** What the include reads, and what it is given. */
function includeMembers(site: SiteSnapshot, path: string): Readonly<Record<string, unknown>> {
  const file = site.files.get(path);
  const given = givenParameters(site, path).map(({ name }) => name);
  return file === undefined ? {} : named([...parametersRead(file), ...given]);
}

const ofLoop = ['first', 'last', 'index', 'index0', 'rindex', 'rindex0', 'length'];

function named(names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map(name => [name, undefined]));
}
