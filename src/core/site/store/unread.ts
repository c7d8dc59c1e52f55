import { baseName, extensionOf } from '../fileName';
import { isAboutTheRepository } from '../pages';
import { isReadByJekyll } from '../settings/entryFilter';
import type { SiteSnapshot } from '../siteSnapshot';
import { assembleSite } from './assembleSite';
import { kindByName } from './siteFolder';

/** A site of which something could not be read, so that nothing right can be said of it; it is asked for again. */
export class SiteNotRead extends Error {
  /** What could not be read: a path from the root of the site, or the name of its folder. */
  readonly path: string;

  constructor(path: string, reason: unknown) {
    super(`“${path}” could not be read: ${String(reason)}`);
    this.path = path;
  }
}

/** Folders that hold pictures and fonts: no page is made of what lies there. */
const holdsPictures = /^(?:images?|imgs?|pics?|pictures?|photos?|figures?|figs?|icons?|fonts?)$/i;

/**
 * The first file or folder that could not be read and of which pages may be made. Not a picture or a font, nor what Jekyll leaves alone: a
 * `README.md` beside a home page, what `exclude` names, `.github`.
 */
export function missedText(site: SiteSnapshot): string | undefined {
  for (const path of site.unread?.keys() ?? []) if (!site.files.has(path) && isMissed(site, path)) return path;
  return undefined;
}

function isMissed(site: SiteSnapshot, path: string): boolean {
  const isFile = site.assets.has(path) || extensionOf(path) !== '';
  if (isFile && kindByName(path) !== 'text') return false;
  // `_includes/icons`, `_data`, and collections wherever they lie
  if (/(?:^|\/)_/.test(path)) return true;
  if (!isFile && holdsPictures.test(baseName(path))) return false;
  if (!isReadByJekyll(site.config, path, !isFile)) return false;
  return !isAboutTheRepository(site.config, path) || (path === baseName(path) && !hasFirstPage(site));
}

/** Where it has none, GitHub Pages takes `README.md` for it. */
function hasFirstPage({ pages, files }: SiteSnapshot): boolean {
  return files.has('index.html') || pages.some(({ url }) => url === '/');
}

/** Whether what is asked for at a path, as `images/lake.png`, may lie in a folder that could not be read, or is such a file. */
export function mayLieUnread({ unread }: SiteSnapshot, path: string): boolean {
  if (unread === undefined) return false;
  const wanted = path.toLowerCase();
  return [...unread.keys()].some(one => wanted === one.toLowerCase() || wanted.startsWith(`${one.toLowerCase()}/`));
}

/** Refuses a site of which anything could not be read, or not anew. */
export function requireWhole({ unread }: SiteSnapshot): void {
  for (const [path, reason] of unread ?? []) throw new SiteNotRead(path, reason);
}

/** Refuses a site of which something could not be read, or not anew, that may name a picture: where it says what nothing names. */
export function requireMentions({ unread }: SiteSnapshot): void {
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
