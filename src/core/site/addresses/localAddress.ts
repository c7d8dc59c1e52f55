import { readReferences } from '../../page/characterReferences';
import type { OffsetRange } from '../../text/range';
import { hasScheme } from '../../text/scheme';
import { asciiPath, decoded } from './encodedPath';
import { joinedPath, folderOf } from '../fileName';
import type { SiteSnapshot } from '../siteSnapshot';
import { namesWithSigns, type NameWithSigns } from './signsInNames';
import { addressWritten } from './writtenAddress';

/** An address that means a file or page of the site. */
export interface LocalAddress {
  /** Percent signs and character references read, `\` as `/`, without query and fragment: `images/a b.png`, `/cn/`, `../x.pdf`. */
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
  /** Paths of files that may be meant whose names have signs of addresses in them; where each ends in the address as written. */
  readonly named?: readonly NameWithSigns[];
}

/** An address of the site, which may be written as a whole one: `https://mei.github.io/x`, its path counted from the root of the site. */
export type OwnAddress = LocalAddress | (Omit<LocalAddress, 'from'> & { readonly from: 'web' });

/**
 * Reads an address as it is written in a page (`src`, `href`, the target of a Markdown link). `undefined` for other sites, fragments
 * alone, and what Liquid or backslashes of Markdown make of it unless that is plain.
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
  const { range, text } = pathPart(address.start, written.slice(address.start, address.end));
  const raw = written.slice(range.start, range.end);
  if (raw === '' || /\{[{%]/.test(raw) || /[\r\n]/.test(text)) return undefined;
  // `{{ site.url }}:8080/a.png`
  if (behind === 'url' && !text.startsWith('/')) return undefined;
  if (behind === undefined && (/^[/\\]{2}/.test(text) || hasScheme(text))) return undefined;
  if (markdown && /\\[^\w]/.test(raw)) return undefined;
  const path = decoded(text.replaceAll('\\', '/'));
  const from = behind ?? (path.startsWith('/') ? 'host' : 'page');
  const named = namesWithSigns(written.slice(range.start, address.end), address.filtered).map(name => ({
    ...name,
    end: range.start + name.end,
  }));
  return { path, from, range, hasBackslash: raw.includes('\\'), ...(named.length > 0 && { named }) };
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

/**
 * What stands before query and fragment, and its text as a browser reads it: `#` of `o&#39;b.png` is part of a character reference and begins no
 * fragment, as that of `&#35;` does (https://html.spec.whatwg.org/#attribute-value-(double-quoted)-state).
 */
function pathPart(start: number, address: string): { readonly range: OffsetRange; readonly text: string } {
  let text = '';
  for (const part of readReferences(address)) {
    const length = part.text.search(/[?#]/);
    if (length >= 0)
      return { range: { start, end: start + part.start + length }, text: text + part.text.slice(0, length) };
    text += part.text;
  }
  return { range: { start, end: start + address.length }, text };
}

function namesOf(path: string): string[] {
  return path.split('/').filter(name => name !== '');
}
