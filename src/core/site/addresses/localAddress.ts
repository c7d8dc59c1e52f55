import type { OffsetRange } from '../../text/range';
import { hasScheme } from '../../text/scheme';
import { asciiPath, decoded } from './encodedPath';
import { joinedPath, folderOf } from '../fileName';
import type { SiteSnapshot } from '../siteSnapshot';
import { addressWritten } from './writtenAddress';

/** An address that means a file or page of the site. */
export interface LocalAddress {
  /** Percent signs and entities read, `\` as `/`, without query and fragment: `images/a b.png`, `/cn/`, `../x.pdf`. */
  readonly path: string;
  /**
   * - `page`: from the address of the page
   * - `host`: `/x`
   * - `site`: `{{ '/x' | relative_url }}` or `{{ site.baseurl }}/x`
   * - `url`: `{{ site.url }}/x`, from the host, and from the site as well, whose folder some write into `url`
   */
  readonly from: 'page' | 'host' | 'site' | 'url';
  /** Where the path stands in the address as written. */
  readonly range: OffsetRange;
  /** Browsers read `\` as `/` (https://url.spec.whatwg.org/#path-state), nothing else does. */
  readonly hasBackslash: boolean;
}

/** An address of the site, which may be written as a whole one: `https://mei.github.io/x`, its path counted from the root of the site. */
export type OwnAddress = LocalAddress | (Omit<LocalAddress, 'from'> & { readonly from: 'web' });

/**
 * Reads an address as it is written in a page (`src`, `href`, the target of a Markdown link). `undefined` for other sites, fragments
 * alone, and what Liquid, entities or backslashes of Markdown make of it unless that is plain.
 * @param markdown whether it is the target in Markdown
 * @param site as for `addressWritten`
 */
export function localAddress(
  written: string,
  { markdown = false, site }: { readonly markdown?: boolean; readonly site?: SiteSnapshot | undefined } = {},
): LocalAddress | undefined {
  const address = addressWritten(written, site);
  if (address === undefined) return undefined;
  const { behind } = address;
  const range = pathPart(address.start, written.slice(address.start, address.end));
  const raw = written.slice(range.start, range.end);
  if (raw === '' || /\{[{%]/.test(raw) || /[\r\n]/.test(raw)) return undefined;
  // `{{ site.url }}:8080/a.png`
  if (behind === 'url' && !raw.startsWith('/')) return undefined;
  if (behind === undefined && (/^(?:[/\\]{2}|[#?])/.test(raw) || hasScheme(raw))) return undefined;
  if (markdown && /\\[^\w]/.test(raw)) return undefined;
  const plain = raw.replaceAll('&amp;', '&');
  if (/&(?:#|\w+;)/.test(plain)) return undefined;
  const path = decoded(plain.replaceAll('\\', '/'));
  const from = behind ?? (path.startsWith('/') ? 'host' : 'page');
  return { path, from, range, hasBackslash: raw.includes('\\') };
}

/**
 * The path below the site's root that an address means on the page at `url` of a site published under `base`, without a slash
 * before it; `undefined` where it leaves the site. `url` is that of Jekyll: it begins with a slash and has no `base`.
 */
export function pathInSite({ path, from }: OwnAddress, url: string, base: string): string | undefined {
  const names = namesOf(joinedPath(from === 'page' ? base + folderOf(decoded(url)) : '', path));
  const folder = from === 'site' || from === 'web' ? [] : namesOf(base);
  const isBelow = folder.every((name, at) => names[at] === name);
  if (!isBelow && from !== 'url') return undefined;
  const inside = names.slice(isBelow ? folder.length : 0).join('/');
  return /(?:^|\/)\.{0,2}$/.test(path) && inside !== '' ? `${inside}/` : inside;
}

/** The address of a file (its path from the root) as it is to be written on pages at these urls. */
export function addressOf(file: string, urls: readonly string[], quote: '"' | "'"): string {
  const depths = new Set(urls.map(url => namesOf(url.slice(0, url.lastIndexOf('/'))).length));
  const [depth = 0] = depths;
  const path = asciiPath(file);
  if (depths.size > 1) return `{{ ${quote}/${path}${quote} | relative_url }}`;
  return '../'.repeat(depth) + path;
}

/** Without query and fragment. */
function pathPart(start: number, path: string): OffsetRange {
  const end = path.search(/[?#]/);
  return { start, end: start + (end < 0 ? path.length : end) };
}

function namesOf(path: string): string[] {
  return path.split('/').filter(name => name !== '');
}
