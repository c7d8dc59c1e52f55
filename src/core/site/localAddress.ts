import type { OffsetRange } from '../text/range';
import { asciiPath, decoded } from './encodedPath';
import { joinedPath, folderOf } from './fileName';

/** An address that means a file or page of the site. */
export interface LocalAddress {
  /** Percent signs and entities read, `\` as `/`, without query and fragment: `images/a b.png`, `/cn/`, `../x.pdf`. */
  readonly path: string;
  /**
   * - `page`: from the address of the page
   * - `host`: `/x`
   * - `site`: `{{ '/x' | relative_url }}` or `{{ site.baseurl }}/x`
   */
  readonly from: 'page' | 'host' | 'site';
  /** Where the path stands in the address as written. */
  readonly range: OffsetRange;
  /** Browsers read `\` as `/` (https://url.spec.whatwg.org/#path-state), nothing else does. */
  readonly hasBackslash: boolean;
}

/**
 * Reads an address as it is written in a page (`src`, `href`, the target of a Markdown link). `undefined` for other sites, fragments
 * alone, and what Liquid, entities or backslashes of Markdown make of it unless that is plain.
 */
export function localAddress(written: string, markdown: boolean): LocalAddress | undefined {
  const site = siteForm(written);
  const range = site ?? trimmed(written);
  const raw = written.slice(range.start, range.end);
  if (raw === '' || /\{[{%]/.test(raw) || /[\r\n]/.test(raw)) return undefined;
  if (site === undefined && (/^(?:[/\\]{2}|[#?])/.test(raw) || /^[a-z][a-z\d+.-]*:/i.test(raw))) return undefined;
  if (markdown && /\\[^\w]/.test(raw)) return undefined;
  const plain = raw.replaceAll('&amp;', '&');
  if (/&(?:#|\w+;)/.test(plain)) return undefined;
  const path = decoded(plain.replaceAll('\\', '/'));
  const from = site !== undefined ? 'site' : path.startsWith('/') ? 'host' : 'page';
  return { path, from, range, hasBackslash: raw.includes('\\') };
}

/**
 * The path below the site's root that an address means on the page at `url` of a site published under `base`, without a slash
 * before it; `undefined` where it leaves the site. `url` is that of Jekyll: it begins with a slash and has no `base`.
 */
export function pathInSite({ path, from }: LocalAddress, url: string, base: string): string | undefined {
  const names = namesOf(joinedPath(from === 'page' ? base + folderOf(decoded(url)) : '', path));
  const folder = namesOf(base);
  if (from === 'site') folder.length = 0;
  if (folder.some((name, at) => names[at] !== name)) return undefined;
  const inside = names.slice(folder.length).join('/');
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

/** The path in `{{ '/x' | relative_url }}` or behind `{{ site.baseurl }}`. */
function siteForm(written: string): OffsetRange | undefined {
  const filtered = /^\s*\{\{-?\s*(["'])([^"'{}]*)\1\s*\|\s*(?:relative_url|absolute_url)\s*-?\}\}/.exec(written);
  const [whole, , path] = filtered ?? [];
  if (whole !== undefined && path !== undefined) {
    // what stands behind is `?v=1` or the like, or makes another path
    if (!/^(?:[?#]|\s*$)/.test(written.slice(whole.length))) return undefined;
    return pathPart(whole.indexOf(path, whole.search(/["']/)), path);
  }
  const prefix = /^\s*(?:\{\{-?\s*site\.url\s*-?\}\}\s*)?\{\{-?\s*site\.baseurl\s*-?\}\}/.exec(written)?.[0];
  return prefix === undefined ? undefined : pathPart(prefix.length, written.slice(prefix.length).trimEnd());
}

function trimmed(written: string): OffsetRange {
  const start = written.length - written.trimStart().length;
  return pathPart(start, written.trim());
}

/** Without query and fragment. */
function pathPart(start: number, path: string): OffsetRange {
  const end = path.search(/[?#]/);
  return { start, end: start + (end < 0 ? path.length : end) };
}

function namesOf(path: string): string[] {
  return path.split('/').filter(name => name !== '');
}
