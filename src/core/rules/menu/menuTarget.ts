import { decoded } from '../../site/addresses/encodedPath';
import { domainPath, publishedSite } from '../../site/addresses/publishedSite';
import { belowBase, plainAddress, sitePath } from '../../site/sitePath';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { missedText } from '../../site/store/unread';
import { folderLeft } from './folderLeft';
import { isHomeOfLanguage, leadsHome } from './menuHash';
import { lacksPlace, type PageAnchors } from '../../site/siteAnchors';

/** What a menu item points to. */
export type MenuTarget =
  /**
   * On one of these pages: the one of its path for `/cn/#id`, the home page where `cn` is the repository's name; for `#id` all of them, or the
   * home pages of all languages where templates write their address before it.
   */
  | { readonly kind: 'fragment'; readonly id: string; readonly pages: readonly PageAnchors[] }
  /** `/name/#id` where the site has no page `/name/`, by `repository` is not published under it, and the home page has the id. */
  | { readonly kind: 'leaves'; readonly folder: string; readonly id: string; readonly home: PageAnchors }
  /** `/#id` or `/cn/`, which the site has, but below the folder that it is published in. */
  | { readonly kind: 'root'; readonly folder: string }
  /** Without a fragment, another site, or nothing that can be told from the files. */
  | { readonly kind: 'other' };

const other: MenuTarget = { kind: 'other' };

/** Finds out what the `url` of a menu item, `address`, points to. `remote` is `owner/name` of the repository, where it is known. */
export function menuTarget(
  address: string,
  site: SiteSnapshot,
  pages: readonly PageAnchors[],
  remote: string | undefined,
): MenuTarget {
  if (/\{[{%]/.test(address)) return other;
  // browsers take the blanks at its ends away
  const url = address.trim();
  const hash = url.indexOf('#');
  const written = hash < 0 ? url : url.slice(0, hash);
  const fragment = hash < 0 ? '' : decoded(url.slice(hash + 1));
  // `#top` scrolls to the top in every browser
  const id = fragment.toLowerCase() === 'top' ? '' : fragment;
  const folder = atRoot(written, id, site, pages, remote) ? folderLeft(site, remote) : undefined;
  if (folder !== undefined) return { kind: 'root', folder };
  if (id === '') return other;
  const path = written === '' ? '' : sitePath(written, site, remote);
  if (path === undefined) return other;
  if (path === '')
    return pages.length === 0 ? other : { kind: 'fragment', id, pages: pagesOfHash(site, pages, remote) };
  const page = pageAt(path, pages);
  if (page !== undefined) return { kind: 'fragment', id, pages: [page] };
  // an address with a host means what it says
  return written.includes('//') ? other : leaving(path, id, site, pages, remote);
}

function pagesOfHash(
  site: SiteSnapshot,
  pages: readonly PageAnchors[],
  remote: string | undefined,
): readonly PageAnchors[] {
  const homes = pages.filter(isHomeOfLanguage);
  return homes.length > 0 && leadsHome(site, remote) ? homes : pages;
}

/** Whether the site has what an address names that begins at the root of the host, not below one of the site's own folders. */
function atRoot(
  address: string,
  id: string,
  site: SiteSnapshot,
  pages: readonly PageAnchors[],
  remote: string | undefined,
): boolean {
  if (!/^\/(?!\/)/.test(address) || belowBase(address, site, remote) !== undefined) return false;
  const page = pageAt(address, pages);
  if (page === undefined) return namesFile(address, site);
  return id === '' || !lacksPlace(page, id);
}

/** Whether an address without fragment is that of a file: `/files/cv.pdf`. */
function namesFile(address: string, { assets, files }: SiteSnapshot): boolean {
  const path = address.replace(/^\//, '').replace(/[?#].*/s, '');
  return path !== '' && !path.startsWith('_') && (assets.has(path) || files.has(path));
}

function leaving(
  path: string,
  id: string,
  site: SiteSnapshot,
  pages: readonly PageAnchors[],
  remote: string | undefined,
): MenuTarget {
  const folder = /^\/([^/]+)\/?$/.exec(path)?.[1];
  const home = pages.find(({ url }) => url === '/' || url === '/index.html');
  const { repository } = publishedSite(site, remote);
  if (missedText(site) !== undefined) return other;
  if (folder === undefined || home === undefined || repository === undefined || !home.ids.has(id)) return other;
  // below the domain of its owner's main site, whose CNAME it may have as a copy
  if (repository.name === folder && site.files.has(domainPath))
    return folder.toLowerCase().endsWith('.github.io') ? other : { kind: 'fragment', id, pages: [home] };
  // a folder of files, a collection or a redirect may well be there
  const prefix = `${folder}/`;
  if (
    [...site.files.keys(), ...site.assets.keys()].some(file => file.startsWith(prefix) || file.startsWith(`_${prefix}`))
  )
    return other;
  if (site.pages.some(({ data }) => JSON.stringify(data.redirect_from ?? '').includes(`/${folder}`))) return other;
  return { kind: 'leaves', folder, id, home };
}

function pageAt(path: string, pages: readonly PageAnchors[]): PageAnchors | undefined {
  const wanted = plainAddress(path);
  return pages.find(({ url }) => plainAddress(url) === wanted);
}
