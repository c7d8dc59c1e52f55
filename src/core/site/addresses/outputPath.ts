import { decoded } from './encodedPath';
import { joinedPath } from '../fileName';
import { outputExtensionOf } from './permalink';
import type { SiteConfig, SitePage, SiteSnapshot } from '../siteSnapshot';

/** The file that Jekyll writes a page or document to, from the root of the published site: `/zh/` is `zh/index.html`, `/news` is `news.html`. */
export function outputPath({ config }: SiteSnapshot, page: SitePage): string {
  const before = known.get(page);
  if (before?.config === config) return before.path;
  const path = pathOf(config, page);
  known.set(page, { config, path });
  return path;
}

const known = new WeakMap<SitePage, { readonly config: SiteConfig; readonly path: string }>();

function pathOf(config: SiteConfig, { path, url, data, collection }: SitePage): string {
  // `Document#destination` knows no other index than `index.html`, `Page#destination` those of other endings
  if (collection !== undefined && url.endsWith('/')) return `${plainPath(url)}index.html`;
  return writtenPath(url, outputExtensionOf(config.values, path, data.permalink));
}

/** The file of an address that leads to a page. Its ending is that of the address, else `.html`. */
export function redirectPath(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  // `.well-known` and `..` have none
  const hasEnding = /[^.]/.test(name.slice(0, Math.max(0, dot))) && dot < name.length - 1;
  return writtenPath(address, hasEnding ? name.slice(dot) : '.html');
}

/** An address as a path from the root: decoded, without `..`, as Jekyll's `sanitized_path` has it. */
export function plainPath(url: string): string {
  const path = joinedPath('', decoded(url));
  return path + (url.endsWith('/') && path !== '' ? '/' : '');
}

function writtenPath(url: string, ending: string): string {
  const path = plainPath(url) + (url.endsWith('/') ? 'index' : '');
  return path.endsWith(ending) ? path : path + ending;
}
