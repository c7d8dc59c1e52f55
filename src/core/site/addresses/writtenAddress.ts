import { isBasePathOwn } from './basePath';
import type { SiteSnapshot } from '../siteSnapshot';

/** The part of a text that is an address: offsets in it, without blanks around it. */
interface WrittenAddress {
  readonly start: number;
  readonly end: number;
  /**
   * What Liquid writes before it: the address of the `site` itself, from which the rest is counted then, or `url` of the configuration
   * alone, which is that of its host, and of the site where the author has written its folder there.
   */
  readonly behind: 'site' | 'url' | undefined;
  /** It goes through a filter that encodes what is no sign of an address. */
  readonly filtered?: boolean;
}

/** `{{ site.baseurl }}/cn/`, `{{ base_path }}/images/a.png`: what the themes put before an address. */
const ownAddress = /^\{\{-?\s*(?:site\.(baseurl|url)|base_path)\s*-?\}\}\s*/;

/** `{{ '/cn/' | relative_url }}`, `{{ '/cn/' | prepend: site.baseurl | prepend: site.url }}`. */
const filtered =
  /^\{\{-?\s*(["'])([^"'{}]*)\1\s*\|\s*(?:(relative_url|absolute_url)|prepend:\s*site\.baseurl(?:\s*\|\s*prepend:\s*site\.url)?)\s*-?\}\}/;

/**
 * Finds the address in the value of an attribute or the target of a link. With Liquid in it, it is one where Liquid only
 * puts the site's own address before it, or writes its query or fragment: `{{ '/a.js' | relative_url }}?v={{ site.time }}`. Then it
 * ends before these; otherwise `undefined`.
 *
 * @param site tells whether `{{ base_path }}` is its own address; without it that is taken for granted
 */
export function addressWritten(text: string, site?: SiteSnapshot): WrittenAddress | undefined {
  const written = text.trimEnd();
  let start = written.length - written.trimStart().length;
  const literal = filtered.exec(written.slice(start));
  if (literal !== null && /^(?:[?#]|$)/.test(written.slice(start + literal[0].length))) {
    const [, quote = '', path = '', filter] = literal;
    const begin = written.indexOf(quote, start) + 1;
    return { start: begin, end: begin + path.length, behind: 'site', filtered: filter !== undefined };
  }
  let behind: WrittenAddress['behind'];
  for (
    let prefix = ownAddress.exec(written.slice(start));
    prefix !== null;
    prefix = ownAddress.exec(written.slice(start))
  ) {
    if (site !== undefined && prefix[0].includes('base_path') && !isBasePathOwn(site)) return undefined;
    start += prefix[0].length;
    behind = prefix[1] === 'url' ? (behind ?? 'url') : 'site';
  }
  const rest = written.slice(start);
  // the `#` of `o&#39;b.png` is no sign of its own
  const before = /^(?:[^?#{&]|&(?:#x?[\da-f]{1,10};)?)*(?=[?#])/i.exec(rest)?.[0];
  if (!/\{[{%]/.test(rest)) return { start, end: written.length, behind };
  return before === undefined ? undefined : { start, end: start + before.length, behind };
}
