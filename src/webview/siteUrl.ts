/** Where the links and files of a page lead, as a browser on the published site would see it. */
export type Target =
  /** A file or page of the site, path from its root with a leading slash; `hash` with its `#`, or `''`. */
  | { readonly kind: 'site'; readonly path: string; readonly hash: string }
  | { readonly kind: 'external'; readonly href: string }
  /** A scheme that must not be followed from a preview (`javascript:`, `command:`, `file:`), or no address at all. */
  | { readonly kind: 'refused' };

/** The page that an address is written on, and its site. */
export interface PagePlace {
  /** Where the page, or the stylesheet, is published, without baseurl: `/zh/`. */
  readonly url: string;
  /** `''` or `/repository`. */
  readonly baseUrl: string;
  /** What of the site is named with its host, as `protocol/preview.ts` has it; all such addresses lead elsewhere without. */
  readonly own?: ReadonlyMap<string, string> | undefined;
}

/** Stands for the author's domain: never asked, only used to resolve relative addresses. */
const siteOrigin = 'https://site.invalid';
const followed = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Resolves an address as a page has it. One on the same host but outside `baseUrl` leaves the site, as it does on the web. */
export function resolveSiteUrl(href: string, { url: pageUrl, baseUrl, own }: PagePlace): Target {
  let url: URL;
  let base: string;
  try {
    base = new URL(siteOrigin + baseUrl).pathname.replace(/\/$/, '');
    url = new URL(href, siteOrigin + baseUrl + pageUrl);
  } catch {
    return { kind: 'refused' };
  }
  // By its origin alone `blob:` would count as a file of the site.
  if (url.origin === siteOrigin && url.protocol === 'https:') {
    const inside = url.pathname === base || url.pathname.startsWith(`${base}/`);
    if (!inside) return { kind: 'refused' };
    return { kind: 'site', path: decodePath(url.pathname.slice(base.length)) || '/', hash: url.hash };
  }
  const path = own?.get(url.host + decodePath(url.pathname));
  if (path !== undefined && /^https?:$/.test(url.protocol)) return { kind: 'site', path, hash: url.hash };
  return followed.has(url.protocol) ? { kind: 'external', href: url.href } : { kind: 'refused' };
}

/** Where the webview has the files of the site. */
export interface SiteFiles {
  /** The webview address of the site's root folder, no slash at the end. */
  readonly resources: string;
  /** How often files have changed while the page was shown, by their paths from the root: the browser keeps what it had under the same address. */
  readonly renewed?: ReadonlyMap<string, number> | undefined;
}

/** The webview address of a file of the site, by its path from the root with a leading slash. */
export function resourceUrl({ resources, renewed }: SiteFiles, path: string): string {
  const times = renewed?.get(path);
  return (
    resources +
    path.split('/').map(encodeURIComponent).join('/') +
    (times === undefined ? '' : `?${renewedKey}=${times}`)
  );
}

/**
 * The file of the site under a webview address, by its path from the root with a leading slash: the way back of
 * `resourceUrl`. `undefined` for an address elsewhere.
 */
export function pathOfResource(resources: string, address: string): string | undefined {
  if (!address.startsWith(`${resources}/`)) return undefined;
  return decodePath(withoutRenewal(address.slice(resources.length)).replace(/#.*/s, ''));
}

/** The same address as it was before the file has changed. */
export function withoutRenewal(address: string): string {
  return address.replace(renewal, '');
}

const renewedKey = 'academic-homepage-renewed';
const renewal = new RegExp(`\\?${renewedKey}=\\d{1,9}(?=#|$)`);

/**
 * Whether a target's path is the page published at `url`: `/zh/`, `/zh` and `/zh/index.html` are one page. Jekyll publishes a page under an
 * address with percent signs (`/%E5%85%B3.html`), a target has none (`/关.html`).
 */
export function isSamePage(path: string, url: string): boolean {
  return plain(path) === plain(decodePath(url));
}

function plain(path: string): string {
  return path.replace(/(?:\/index)?\.html$/, '').replace(/\/$/, '');
}

/** Each name by itself: one that holds an encoded slash stays as it is, since decoded it would lead elsewhere. */
function decodePath(path: string): string {
  return path
    .split('/')
    .map(name => {
      try {
        const decoded = decodeURIComponent(name);
        return /[/\\\0]/.test(decoded) ? name : decoded;
      } catch {
        return name;
      }
    })
    .join('/');
}
