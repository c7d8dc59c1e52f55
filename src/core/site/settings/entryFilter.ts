import { baseName } from '../fileName';
import { fnmatch } from './glob';
import { stringsOf } from '../plainValue';
import type { SiteConfig } from '../siteSnapshot';

/**
 * Whether Jekyll reads the file or folder at `path` (from the root) when it looks for pages and files to publish: each
 * part of the path must be named by `include`, or be neither named by `exclude` nor hidden (`.x`, `_x`, `#x`, `~x`, `x~`).
 * The rule is Jekyll's EntryFilter: entries of both lists match as patterns and as beginnings, so that `log` also
 * excludes `logo.png`. `isFolder` is about the last part; the parts before it are folders.
 */
export function isReadByJekyll(config: SiteConfig, path: string, isFolder = false): boolean {
  const include = stringsOf(config.values.include);
  const exclude = stringsOf(config.values.exclude).filter(entry => !include.includes(entry));
  if (!isFolder && include.some(entry => withoutSlashes(entry) === path)) return true;
  const names = path.split('/');
  return names.every((name, at) => {
    const folder = isFolder || at < names.length - 1;
    if (name.endsWith('.')) return false;
    if (listed(include, name, folder)) return true;
    return !listed(exclude, names.slice(0, at + 1).join('/'), folder) && !isHidden(name);
  });
}

/** Whether `include` names the file or a folder above it. */
export function isIncluded(config: SiteConfig, path: string): boolean {
  const include = stringsOf(config.values.include);
  return listed(include, path, false) || listed(include, baseName(path), false);
}

/** `isReadByJekyll` for a file inside a collection or `_posts`, by its path from there. */
export function isReadInCollection(config: SiteConfig, folder: string, path: string): boolean {
  return isReadAs(config, path, `${folder}/${path}`) && (isIncluded(config, path) || !isInHiddenFolder(path));
}

/**
 * The same for a file in the folder of layouts. Jekyll holds `exclude` against its path from there as if that were the site's root:
 * `docs` of a site with `docs/` leaves out `_layouts/docs.html` as well.
 */
export function isReadAsLayout(config: SiteConfig, path: string): boolean {
  return isReadAs(config, path, path) && !isInHiddenFolder(path);
}

/** The filter for a file that Jekyll finds by its path from some folder, where `exclude` names it by another. */
function isReadAs(config: SiteConfig, path: string, excludedBy: string): boolean {
  if (path.endsWith('.')) return false;
  if (isIncluded(config, path)) return true;
  const include = stringsOf(config.values.include);
  const exclude = stringsOf(config.values.exclude).filter(entry => !include.includes(entry));
  return !listed(exclude, excludedBy, false) && !isHidden(path) && !isHidden(baseName(path));
}

/** Whether the file itself or a folder above it begins with a dot. */
function isInHiddenFolder(path: string): boolean {
  return /(?:^|\/)\./.test(path);
}

function listed(entries: readonly string[], path: string, isFolder: boolean): boolean {
  return entries.some(entry => {
    const pattern = entry.replace(/\/{2,}/g, '/').replace(/^\//, '');
    return fnmatch(pattern, path) || path.startsWith(pattern) || (isFolder && pattern === `${path}/`);
  });
}

function isHidden(name: string): boolean {
  return /^[._#~]/.test(name) || name.endsWith('~');
}

function withoutSlashes(entry: string): string {
  return entry.replace(/^\/+/, '').replace(/\/$/, '');
}
