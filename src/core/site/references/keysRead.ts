import { isFrameFile, isMarkdownName } from '../fileName';
import { liquidMembers } from './liquidMembers';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** What Liquid reads of these objects: `site.KEY`, `page.KEY`, `layout.KEY`, `include.KEY`; `author.KEY` of whatever holds the author. */
export type ReadObject = 'site' | 'page' | 'layout' | 'author' | 'include';

/**
 * The keys that a site's files read of an object, each with the file that does so first. Layouts and includes come before pages.
 * What the site calls a profile (`{% assign me = site.author %}`) is read as `author` in all its files.
 */
export function keysRead(site: SiteSnapshot, object: ReadObject): ReadonlyMap<string, string> {
  const known = ofSite.get(site)?.get(object);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  const names = object === 'author' ? profileNames(site) : [object];
  const files = [...site.files.values()].filter(({ path }) => isRead(path));
  for (const file of [true, false].flatMap(isFrame => files.filter(({ path }) => isFrameFile(path) === isFrame))) {
    const { byName } = liquidMembers(file);
    const keys = names.flatMap(name => [...(byName.get(name) ?? [])]);
    for (const key of keys) if (!found.has(key)) found.set(key, file.path);
  }
  const cache = ofSite.get(site) ?? new Map<ReadObject, ReadonlyMap<string, string>>();
  ofSite.set(site, cache.set(object, found));
  return found;
}

/** The keys of a profile that one file reads, whatever it calls it. */
export function profileKeysIn(site: SiteSnapshot, path: string): ReadonlySet<string> {
  const file = site.files.get(path);
  const byName = file && liquidMembers(file).byName;
  return new Set(profileNames(site).flatMap(name => [...(byName?.get(name) ?? [])]));
}

function isRead(path: string): boolean {
  return isMarkdownName(path) || /\.(?:html?|xml)$/.test(path);
}

/** The parameters that an include reads, in the order of its text. */
export function parametersRead(file: SiteFile): readonly string[] {
  return [...(liquidMembers(file).byName.get('include') ?? [])];
}

/** `author`, and what the site's files call a profile besides. */
export function profileNames(site: SiteSnapshot): readonly string[] {
  const names = new Set(['author']);
  for (const file of site.files.values()) for (const name of liquidMembers(file).profiles) names.add(name);
  return [...names];
}

const ofSite = new WeakMap<SiteSnapshot, Map<ReadObject, ReadonlyMap<string, string>>>();
