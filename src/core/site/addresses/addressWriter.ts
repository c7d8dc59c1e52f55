import { isErrorPage } from '../homeFirst';
import { publishedSite } from './publishedSite';
import { shownOn } from '../shownOn';
import type { SiteSnapshot } from '../siteSnapshot';

/** How an author has begun an address: with `/`, with `./`, or in no such way. */
export type AddressStart = 'root' | 'dot' | 'any';

/**
 * Writes addresses of the site as a file needs them, given a path from the site's root without its first slash: relative where
 * all pages that show the file are equally deep, from the root where they are not, where its author begins so, and on the
 * 404 page, which is shown at any address. Layouts and includes are shown at any address too; `./` in them is their author's choice.
 */
export function addressWriter(
  site: SiteSnapshot,
  path: string,
  remote: string | undefined,
  start: AddressStart,
): (target: string) => string {
  const depths = new Set(shownOn(site, path).map(page => (isErrorPage(page) ? NaN : page.url.split('/').length - 2)));
  const [depth] = depths;
  const isRelative = start !== 'root' && depths.size === 1 && depth !== undefined && !Number.isNaN(depth);
  if (start === 'dot' && (depths.size === 0 || (isRelative && depth === 0))) return target => `./${target}`;
  const before = isRelative ? '../'.repeat(depth) : `${publishedSite(site, remote).base}/`;
  return target => before + target;
}
