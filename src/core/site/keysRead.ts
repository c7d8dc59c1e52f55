import { readLiquid } from '../syntax/liquid';
import { slice } from '../text/range';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/** What Liquid reads of these objects: `site.KEY`, `page.KEY`, `include.KEY`; `author.KEY` of whatever holds the author. */
export type ReadObject = 'site' | 'page' | 'author' | 'include';

/**
 * The keys that a site's files read of an object, each with the file that does so first. Layouts and includes come before pages.
 */
export function keysRead(site: SiteSnapshot, object: ReadObject): ReadonlyMap<string, string> {
  const known = ofSite.get(site)?.get(object);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const isFrame of [true, false]) {
    for (const file of site.files.values()) {
      if (/^_(?:includes|layouts)\//.test(file.path) !== isFrame || !/\.(?:html?|md|markdown|xml)$/.test(file.path))
        continue;
      for (const key of keysReadIn(file)[object]) if (!found.has(key)) found.set(key, file.path);
    }
  }
  const cache = ofSite.get(site) ?? new Map<ReadObject, ReadonlyMap<string, string>>();
  ofSite.set(site, cache.set(object, found));
  return found;
}

/** The keys that one file reads, in the order of its text. */
export function keysReadIn(file: SiteFile): Readonly<Record<ReadObject, readonly string[]>> {
  const known = ofFile.get(file);
  if (known !== undefined) return known;
  const read = {
    site: new Set<string>(),
    page: new Set<string>(),
    author: new Set<string>(),
    include: new Set<string>(),
  };
  for (const region of readLiquid(file.text)) {
    const inside = region.kind === 'output' ? region.expression : region.kind === 'tag' ? region.markup : undefined;
    if (inside === undefined) continue;
    for (const [, object = '', key = ''] of slice(file.text, inside).matchAll(MEMBER))
      if (object in read) read[object as ReadObject].add(key);
  }
  const keys = {
    site: [...read.site],
    page: [...read.page],
    author: [...read.author],
    include: [...read.include],
  };
  ofFile.set(file, keys);
  return keys;
}

/** `author.github`, also in `site.author.github`. */
const MEMBER = /\b(site|page|author|include)\.(?=([A-Za-z_][\w-]*))/g;

const ofFile = new WeakMap<SiteFile, Readonly<Record<ReadObject, readonly string[]>>>();
const ofSite = new WeakMap<SiteSnapshot, Map<ReadObject, ReadonlyMap<string, string>>>();
