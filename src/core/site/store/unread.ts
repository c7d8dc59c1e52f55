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

/** The first file or folder that could not be read and of which pages may be made; a picture or a font is not missed. */
export function missedText({ unread, files, assets }: SiteSnapshot): string | undefined {
  for (const path of unread?.keys() ?? [])
    if (!files.has(path) && (!assets.has(path) || kindByName(path) === 'text')) return path;
  return undefined;
}

/** Refuses a site of which anything could not be read, or not anew: where it says what nothing names. */
export function requireWhole({ unread }: SiteSnapshot): void {
  for (const [path, reason] of unread ?? []) throw new SiteNotRead(path, reason);
}

/** The site after a file or folder could not be read, for a reason, or after it has been read (`undefined`). */
export function withUnread(site: SiteSnapshot, path: string, reason: unknown): SiteSnapshot {
  if (site.unread?.get(path) === reason) return site;
  const paths = new Map(site.unread);
  if (reason === undefined) paths.delete(path);
  else paths.set(path, reason);
  return assembleSite({ ...site, unread: paths }, site);
}
