import { decoded } from './encodedPath';
import type { SiteSnapshot } from './siteSnapshot';

/**
 * The path below the site's root that an address means, `undefined` for other sites: `/cn/` of `/cn/`, of `cn/`, and of
 * `https://owner.github.io/cn/` on the site of `owner`. `remote` is `owner/name` of the repository, where it is known.
 */
export function sitePath(address: string, site: SiteSnapshot, remote: string | undefined): string | undefined {
  const match = /^(?:https?:)?\/\/([^/]+)(\/.*)?$/i.exec(address);
  if (match !== null) return ownPath(match[1] ?? '', match[2] ?? '/', site, remote);
  if (/^[a-z][a-z+.-]*:/i.test(address)) return undefined;
  const rooted = address.startsWith('/') ? address : `/${address.replace(/^\.\//, '')}`;
  for (const base of bases(site, remote)) {
    const below = pathBelow(rooted, base);
    if (below !== undefined) return below;
  }
  return rooted;
}

/** The same of an address with a host: `owner.github.io` with the repository's name, the configured host, or the one of CNAME. */
function ownPath(host: string, path: string, site: SiteSnapshot, remote: string | undefined): string | undefined {
  const [owner = '', name = ''] = (remote ?? repositoryOf(site))?.split('/') ?? [];
  if (host.toLowerCase() === `${owner.toLowerCase()}.github.io`) {
    return isUserSite(owner, name) ? path : pathBelow(path, `/${name}`);
  }
  return isOwnHost(host, site) ? pathBelow(path, baseOf(site)) : undefined;
}

/** What is left of a path below a folder; `undefined` where it does not lie there. */
export function pathBelow(path: string, base: string): string | undefined {
  if (base === '' || path.toLowerCase() === base.toLowerCase()) return base === '' ? path : '/';
  return path.toLowerCase().startsWith(`${base.toLowerCase()}/`) ? path.slice(base.length) : undefined;
}

function baseOf({ config }: SiteSnapshot): string {
  const { baseurl } = config.values;
  const parts = typeof baseurl === 'string' ? baseurl.split('/').filter(Boolean) : [];
  return parts.map(part => `/${part}`).join('');
}

/** Prefixes under which the site may be published: `baseurl`, and the repository's name unless it is `owner.github.io`. */
export function bases(site: SiteSnapshot, remote: string | undefined): readonly string[] {
  const { url } = site.config.values;
  const names = [repositoryOf(site), remote].flatMap(repository => {
    const [owner, name] = repository?.split('/') ?? [];
    return owner === undefined || name === undefined || isUserSite(owner, name) ? [] : [`/${name}`];
  });
  const ofUrl = typeof url === 'string' ? /^https?:\/\/[^/]+(\/[^/]+)\/?$/.exec(url)?.[1] : undefined;
  return [baseOf(site), ...(ofUrl === undefined ? [] : [ofUrl]), ...names].filter(base => base !== '');
}

function isOwnHost(host: string, site: SiteSnapshot): boolean {
  const { url } = site.config.values;
  const configured = typeof url === 'string' ? /^https?:\/\/([^/]+)/.exec(url)?.[1] : undefined;
  const custom = site.files.get('CNAME')?.text.trim();
  return [configured, custom].some(own => own?.toLowerCase() === host.toLowerCase());
}

/** One form for all addresses of a page: `/cn/`, `/cn`, `/cn/index.html` and `/cn.html` lead to one page on GitHub Pages, or to two of which one is it. */
export function plainAddress(path: string): string {
  return decoded(path)
    .replace(/(^|\/)index\.html?$/, '$1')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '');
}

/** `owner/name` as the configuration has it. */
export function repositoryOf(site: SiteSnapshot): string | undefined {
  const { repository } = site.config.values;
  return typeof repository === 'string' && /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined;
}

function isUserSite(owner: string, name: string): boolean {
  return name.toLowerCase() === `${owner.toLowerCase()}.github.io`;
}
