/** The part of a text that is an address: offsets in it. */
interface WrittenAddress {
  readonly start: number;
  readonly end: number;
  /** Behind Liquid that gives the site's own address: the rest is counted from the root. */
  readonly rooted: boolean;
}

/** `{{ site.baseurl }}/cn/`, `{{ base_path }}/images/a.png`: what the themes put before an address. */
const ownAddress = /^\{\{-?\s*(?:site\.(?:baseurl|url)|base_path)\s*-?\}\}/;

/** `{{ '/cn/' | relative_url }}`. */
const filtered = /^\{\{-?\s*(["'])([^"'{}|]*)\1\s*\|\s*(?:relative_url|absolute_url|prepend: ?site\.baseurl)\s*-?\}\}/;

/**
 * Finds the address in the value of an attribute or the target of a link. With Liquid in it, it is one where Liquid only
 * puts the site's own address before it, or writes its query or fragment: `{{ '/a.js' | relative_url }}?v={{ site.time }}`. Then it
 * ends before these; otherwise `undefined`.
 */
export function addressWritten(text: string): WrittenAddress | undefined {
  const literal = filtered.exec(text);
  if (literal !== null && /^(?:[?#]|$)/.test(text.slice(literal[0].length))) {
    const quote = literal[1] ?? '';
    const start = text.indexOf(quote) + 1;
    return { start, end: start + (literal[2] ?? '').length, rooted: true };
  }
  let start = 0;
  for (let prefix = ownAddress.exec(text); prefix !== null; prefix = ownAddress.exec(text.slice(start)))
    start += prefix[0].length;
  const rest = text.slice(start);
  const before = /^[^?#{]*(?=[?#])/.exec(rest)?.[0];
  const end = !/\{[{%]/.test(rest) ? text.length : before === undefined ? undefined : start + before.length;
  return end === undefined ? undefined : { start, end, rooted: start > 0 };
}
