import { remembered } from '../remembered';
import { decoded } from './addresses/encodedPath';
import { hasScheme } from '../text/scheme';
import { configuredBase, publishedSite } from './addresses/publishedSite';
import type { SitePage, SiteSnapshot } from './siteSnapshot';

/**
 * The path below the site's root that an address means, `undefined` for other sites: `/cn/` of `/cn/`, of `cn/`, and of
 * `https://owner.github.io/cn/` on the site of `owner`. `remote` is `owner/name` of the repository, where it is known.
 */
export function sitePath(address: string, site: SiteSnapshot, remote: string | undefined): string | undefined {
  const match = /^(?:https?:)?\/\/([^/]+)(\/.*)?$/i.exec(address);
  if (match !== null) return ownPath((match[1] ?? '').toLowerCase(), match[2] ?? '/', site, remote);
  if (hasScheme(address)) return undefined;
  const rooted = address.startsWith('/') ? address : `/${address.replace(/^\.\//, '')}`;
  return belowBase(rooted, site, remote) ?? rooted;
}

/** What is left of a path from the root of the host below the folder of the site; `undefined` where it lies in none that may be its own. */
export function belowBase(path: string, site: SiteSnapshot, remote: string | undefined): string | undefined {
  for (const base of publishedSite(site, remote).bases) {
    const below = base === '' ? undefined : pathBelow(path, base);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** The path of an address with a host: `owner.github.io` with the repository's name, the configured host, or the one of CNAME. */
function ownPath(host: string, path: string, site: SiteSnapshot, remote: string | undefined): string | undefined {
  const { repository, hosts } = publishedSite(site, remote);
  if (host === repository?.host) return pathBelow(path, repository.base);
  return hosts.includes(host) ? pathBelow(path, configuredBase(site)) : undefined;
}

/** What is left of a path below a folder; `undefined` where it does not lie there. */
export function pathBelow(path: string, base: string): string | undefined {
  if (base === '' || path.toLowerCase() === base.toLowerCase()) return base === '' ? path : '/';
  return path.toLowerCase().startsWith(`${base.toLowerCase()}/`) ? path.slice(base.length) : undefined;
}

/** One form for all addresses of a page: `/cn/`, `/cn`, `/cn/index.html` and `/cn.html` lead to one page on GitHub Pages, or to two of which one is it. */
export function plainAddress(path: string): string {
  return decoded(path)
    .replace(/(^|\/)index\.html?$/, '$1')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '');
}

/** The address of a page in that form. */
export const plainUrl = remembered(({ url }: SitePage) => plainAddress(url));
