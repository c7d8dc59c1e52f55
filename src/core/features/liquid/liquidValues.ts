import { isHome } from '../../site/homeFirst';
import { pageMembers, siteMembers } from '../../site/references/jekyllMembers';
import { keysRead, parametersRead } from '../../site/references/keysRead';
import { isList } from '../../site/plainValue';
import { shownOn } from '../../site/references/shownOn';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { keysInOrder } from '../../syntax/keyOrder';
import { isMapping } from '../../syntax/plainMapping';
import { assignedBefore } from './assignedBefore';

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
}

/** Longer chains of `assign` lead in a circle. */
const longestChain = 8;

/** What Liquid knows before `offset` of the file at `path`. */
export function liquidValues(site: SiteSnapshot, path: string, text: string, offset: number): LiquidValues {
  const assigned = assignedBefore(text, offset);
  const page = shownOn(site, path)[0] ?? site.pages.find(isHome);
  const isLayout = path.startsWith('_layouts/');
  const base: Readonly<Record<string, unknown>> = {
    site: siteValues(site),
    page: pageValues(site, page),
    ...(isLayout && { content: undefined, layout: undefined }),
    ...(path.startsWith('_includes/') && { include: includeMembers(site, path) }),
    ...(assigned.some(({ isItem }) => isItem) && { forloop: named(ofLoop) }),
    jekyll: { environment: 'production', version: undefined },
  };
  const resolve = (wanted: string, chain = 0): unknown => {
    const [first = '', ...rest] = wanted.split('.');
    return rest.reduce(memberOf, valueOf(first, chain));
  };
  const valueOf = (name: string, chain: number): unknown => {
    const found = assigned.find(candidate => candidate.name === name);
    if (found === undefined) return base[name];
    if (found.path === undefined || chain > longestChain || found.path.split('.')[0] === name) return undefined;
    const value = resolve(found.path, chain + 1);
    return found.isItem ? firstItem(value) : value;
  };
  const names = [...assigned.map(({ name }) => name), ...Object.keys(base)];
  return {
    names: names.map(name => ({ name, value: valueOf(name, 0) })),
    members: wanted => membersOf(resolve(wanted)),
  };
}

function membersOf(value: unknown): readonly LiquidMember[] {
  if (isMapping(value)) return keysInOrder(value).map(name => ({ name, value: value[name] }));
  if (!isList(value)) return [];
  return [
    { name: 'first', value: value[0] },
    { name: 'last', value: value.at(-1) },
    { name: 'size', value: value.length },
  ];
}

function memberOf(value: unknown, name: string): unknown {
  if (isMapping(value)) return Object.hasOwn(value, name) ? value[name] : undefined;
  return membersOf(value).find(member => member.name === name)?.value;
}

function firstItem(value: unknown): unknown {
  if (isList(value)) return value[0];
  // a mapping is walked as pairs of key and value
  return undefined;
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
  };
}

/** The front matter, what layouts read of it, and what Jekyll adds. */
function pageValues(site: SiteSnapshot, page: SitePage | undefined): Readonly<Record<string, unknown>> {
  const known = page === undefined ? {} : { ...page.data, url: page.url, path: page.path };
  return {
    ...named([...keysRead(site, 'page').keys(), ...pageMembers.keys()]),
    ...known,
  };
}

function includeMembers(site: SiteSnapshot, path: string): Readonly<Record<string, unknown>> {
  const file = site.files.get(path);
  return file === undefined ? {} : named(parametersRead(file));
}

const ofLoop = ['first', 'last', 'index', 'index0', 'rindex', 'rindex0', 'length'];

function named(names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map(name => [name, undefined]));
}
