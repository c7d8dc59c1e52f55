import { assembleSite } from './assembleSite';
import { keepFrontMatter } from '../fileFrontMatter';
import { isInSite, isTextFile } from './siteFolder';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/**
 * The site after the text of the file at `path` (from the root) has become `text`, or the file has gone (`undefined`).
 * A snapshot of one version more, which shares all that does not depend on the file; the same snapshot where nothing
 * changes: the same text, a folder outside the site such as `_site`.
 */
export function withFile(site: SiteSnapshot, path: string, text: string | undefined): SiteSnapshot {
  if (text === undefined) return isInSite(path) ? without(site, path) : site;
  // typed into, the file on the disk is still what it was
  const isNoUtf8 = site.files.get(path)?.isNoUtf8 === true && text.includes('\uFFFD');
  return withFileOf(site, isNoUtf8 ? { path, text, isNoUtf8 } : { path, text });
}

/** The same, with what is known of the bytes of the file on the disk. */
export function withFileOf(site: SiteSnapshot, file: SiteFile): SiteSnapshot {
  const { path, text } = file;
  if (!isInSite(path)) return site;
  if (!isTextFile(path, text)) return withAsset(site, path, utf8Length(text));
  const before = site.files.get(path);
  if (before?.text === text && before.isNoUtf8 === file.isNoUtf8) return site;
  if (before !== undefined) keepFrontMatter(before, file);
  const files = new Map(site.files).set(path, file);
  return assembleSite({ root: site.root, changed: path, files, assets: withoutKey(site.assets, path) }, site);
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
