import { baseName, comparePaths, extensionOf, folderOf } from '../fileName';
import { isAboutTheRepository } from '../pages';
import { remembered } from '../../remembered';
import { isReadByJekyll } from '../settings/entryFilter';
import type { Bound, SiteSnapshot } from '../siteSnapshot';
import { assembleSite } from './assembleSite';
import { turnOf } from './readingOrder';
import { kindByName } from './siteFolder';
import { SiteNotRead, SiteTooLarge } from './siteNotRead';

/** Folders that hold pictures and fonts: no page is made of what lies there. */
const holdsPictures = /^(?:images?|imgs?|pics?|pictures?|photos?|figures?|figs?|icons?|fonts?)$/i;

/**
 * The first file or folder of which pages may be made and that was not read: it could not be, or a bound was met. Rules say of such a site
 * nothing that the missing text may change.
 */
export function missedText(site: SiteSnapshot): string | undefined {
  const awaited = awaitedText(site);
  if (awaited !== undefined || site.beyond === undefined) return awaited;
  return [...leftUnread(site).keys()].find(path => site.assets.has(path) || !holdsPictures.test(baseName(path)));
}

/**
 * The files and folders that make the site or are published with it, and were left unread since a bound was met, with that bound, in the
 * order of their paths. `''` is the top folder.
 */
export const leftUnread = remembered(
  (site: SiteSnapshot): ReadonlyMap<string, Bound> =>
    new Map([...(site.beyond ?? [])].filter(([path]) => isLeft(site, path)).sort(([a], [b]) => comparePaths(a, b))),
);

function isLeft(site: SiteSnapshot, path: string): boolean {
  const isFile = site.assets.has(path);
  const turn = turnOf(site.config, isFile ? folderOf(path) : path);
  if (path === '' || (turn === 0 && folderOf(path) !== '')) return true;
  return isFile ? isPublished(site, path) : turn === 0 || isReadByJekyll(site.config, path, true);
}

/**
 * The first file or folder that could not be read and of which pages may be made, so that it is waited for. Not a picture or a font, nor what Jekyll leaves alone: a
 * `README.md` beside a home page, what `exclude` names, `.github`.
 */
export function awaitedText(site: SiteSnapshot): string | undefined {
  for (const path of site.unread?.keys() ?? []) if (!site.files.has(path) && isMissed(site, path)) return path;
  return undefined;
}

function isMissed(site: SiteSnapshot, path: string): boolean {
  const isFile = site.assets.has(path) || extensionOf(path) !== '';
  if (isFile && kindByName(path) !== 'text') return false;
  // `_includes/icons`, `_data`, and collections wherever they lie
  if (/(?:^|\/)_/.test(path)) return true;
  if (!isFile && holdsPictures.test(baseName(path))) return false;
  return isFile ? isPublished(site, path) : isReadByJekyll(site.config, path, true);
}

/** Whether something is published of a file that has not been read. */
function isPublished(site: SiteSnapshot, path: string): boolean {
  if (!isReadByJekyll(site.config, path)) return false;
  return !isAboutTheRepository(site.config, path) || (path === baseName(path) && !hasFirstPage(site));
}

/** Where it has none, GitHub Pages takes `README.md` for it. */
function hasFirstPage({ pages, files }: SiteSnapshot): boolean {
  return files.has('index.html') || pages.some(({ url }) => url === '/');
}

/** Whether what is asked for at a path, as `images/lake.png`, may lie in a folder that could not be read, or is such a file. */
export function mayLieUnread({ unread, beyond }: SiteSnapshot, path: string): boolean {
  const wanted = path.toLowerCase();
  if (beyond !== undefined && folderIn(foldersBeyond(beyond), wanted) !== undefined) return true;
  if (unread === undefined) return false;
  return [...unread.keys()].some(one => wanted === one.toLowerCase() || wanted.startsWith(`${one.toLowerCase()}/`));
}

/** The folder of which not all was looked at and in which a path lies; `undefined` where there is none. */
export function folderBeyond({ beyond }: SiteSnapshot, path: string): string | undefined {
  return beyond && folderIn(foldersBeyond(beyond), path.toLowerCase());
}

/** Those of which not all was looked at, by their names in lower case. */
const foldersBeyond = remembered(
  (beyond: NonNullable<SiteSnapshot['beyond']>): ReadonlyMap<string, string> =>
    new Map([...beyond].flatMap(([path, bound]) => (bound === 'number' ? [[path.toLowerCase(), path]] : []))),
);

/** Of these folders the outermost in which a path lies, or which it is. */
function folderIn(folders: ReadonlyMap<string, string>, path: string): string | undefined {
  const names = path.split('/');
  const above = names.map((_, at) => names.slice(0, at + 1).join('/'));
  const found = ['', ...above].find(folder => folders.has(folder));
  return found === undefined ? undefined : folders.get(found);
}

/** Refuses a site of which anything could not be read, or not anew. */
export function requireWhole({ unread }: SiteSnapshot): void {
  for (const [path, reason] of unread ?? []) throw new SiteNotRead(path, reason);
}

/** Refuses a site of which something could not be read, or not anew, or was left, that may name a picture: where it says what nothing names. */
export function requireMentions({ unread, beyond }: SiteSnapshot): void {
  for (const path of beyond?.keys() ?? []) if (mayNamePictures(path)) throw new SiteTooLarge(path === '' ? '.' : path);
  for (const [path, reason] of unread ?? []) if (mayNamePictures(path)) throw new SiteNotRead(path, reason);
}

/** Whether pictures may be named in a file, or in one of a folder, by what it is called: not in a licence, a photo, `Gemfile.lock` or `.gitignore`. */
export function mayNamePictures(path: string): boolean {
  const name = baseName(path);
  if (kindByName(path) === 'binary' || /\.lock$/i.test(name)) return false;
  return !/^(?:(?:un)?licen[sc]e|copying|notice|authors)(?:\.(?:md|txt))?$|^(?:gemfile|cname|\.git\w*|\.ds_store)$/i.test(
    name,
  );
}

/** The site after a file or folder could not be read, for a reason, or after it has been read (`undefined`). */
export function withUnread(site: SiteSnapshot, path: string, reason: unknown): SiteSnapshot {
  if (site.unread?.get(path) === reason) return site;
  const paths = new Map(site.unread);
  if (reason === undefined) paths.delete(path);
  else paths.set(path, reason);
  return assembleSite({ ...site, unread: paths }, site);
}
