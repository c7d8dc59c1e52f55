import { assembleSite } from './assembleSite';
import { keepFrontMatter } from '../fileFrontMatter';
import { keepFilePaths } from '../filePaths';
import { htmlExtensions } from '../addresses/permalink';
import { extensionOf } from '../fileName';
import { startsWithDashes } from '../pages';
import { isPageByItsText } from './readingOrder';
import { isInSite, isTextFile, kindByName, mostTextLength } from './siteFolder';
import type { Bound, SiteFile, SiteSnapshot } from '../siteSnapshot';

/**
 * The site after the text of the file at `path` (from the root) has become `text`, or the file has gone (`undefined`).
 * A snapshot of one version more, which shares all that does not depend on the file; the same snapshot where nothing
 * changes: the same text, a folder outside the site such as `_site`.
 */
export function withFile(site: SiteSnapshot, path: string, text: string | undefined): SiteSnapshot {
  if (text === undefined) return isInSite(path) ? withBeyond(without(site, path), path, undefined) : site;
  // typed into, the file on the disk is still what it was
  const isNoUtf8 = site.files.get(path)?.isNoUtf8 === true && text.includes('\uFFFD');
  return withFileOf(site, isNoUtf8 ? { path, text, isNoUtf8 } : { path, text });
}

/** The same, with what is known of the bytes of the file on the disk. */
export function withFileOf(site: SiteSnapshot, file: SiteFile): SiteSnapshot {
  const { path, text } = file;
  if (!isInSite(path)) return site;
  if (!isTextFile(path, text)) {
    const isMissed = text.length > mostTextLength && isPage(site, file);
    return withBeyond(withAsset(site, path, utf8Length(text)), path, isMissed ? 'length' : undefined);
  }
  const before = site.files.get(path);
  if (before?.text === text && before.isNoUtf8 === file.isNoUtf8) return site;
  const files = new Map(site.files).set(path, file);
  if (before !== undefined) {
    keepFrontMatter(before, file);
    keepFilePaths(site.files, files);
  }
  const beyond = site.beyond && withoutKey(site.beyond, path);
  const parts = { root: site.root, changed: path, files, assets: withoutKey(site.assets, path) };
  return assembleSite(beyond === undefined ? parts : { ...parts, beyond }, site);
}

/** Whether pages are made of a text, however long it is. */
function isPage({ config }: SiteSnapshot, { path, text }: SiteFile): boolean {
  if (isPageByItsText(config, path))
    return htmlExtensions.includes(extensionOf(path).toLowerCase()) && startsWithDashes(text);
  return kindByName(path) === 'text';
}

/** The site after a file or folder was left unread since a bound was met, or is no longer (`undefined`): then what lies in it is not, either. */
export function withBeyond(site: SiteSnapshot, path: string, bound: Bound | undefined): SiteSnapshot {
  const before = site.beyond ?? new Map<string, Bound>();
  if (bound !== undefined && before.get(path) === bound) return site;
  const isOver = (one: string): boolean => one === path || one.startsWith(`${path}/`);
  if (bound === undefined && ![...before.keys()].some(isOver)) return site;
  const kept = [...before].filter(([one]) => !isOver(one));
  return assembleSite({ ...site, beyond: new Map(bound === undefined ? kept : [...kept, [path, bound]]) }, site);
}

/**
 * The site after the file at `path`, which is no text, has come or changed its size (in bytes), or has gone
 * (`undefined`). Files the site reads as text are for `withFile`: their size says nothing, and the site stays as it is.
 */
export function withAsset(site: SiteSnapshot, path: string, size: number | undefined): SiteSnapshot {
  if (!isInSite(path)) return site;
  if (size === undefined) return without(site, path);
  if (site.assets.get(path)?.size === size) return site;
  const assets = new Map(site.assets).set(path, { path, size });
  return assembleSite({ root: site.root, files: withoutKey(site.files, path), assets }, site);
}

/** The site after all these files have gone at once: one by one each would cost as much as all have. */
export function withoutFiles(site: SiteSnapshot, paths: ReadonlySet<string>): SiteSnapshot {
  const isGone = (path: string): boolean => paths.has(path) && isInSite(path);
  const kept = <Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    [...map.keys()].some(isGone) ? new Map([...map].filter(([path]) => !isGone(path))) : map;
  const [files, assets, beyond] = [kept(site.files), kept(site.assets), site.beyond && kept(site.beyond)];
  if (files === site.files && assets === site.assets && beyond === site.beyond) return site;
  const parts = { root: site.root, files, assets };
  return assembleSite(beyond === undefined ? parts : { ...parts, beyond }, site);
}

function without(site: SiteSnapshot, path: string): SiteSnapshot {
  if (!site.files.has(path) && !site.assets.has(path)) return site;
  const files = withoutKey(site.files, path);
  return assembleSite({ root: site.root, files, assets: withoutKey(site.assets, path) }, site);
}

function withoutKey<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
