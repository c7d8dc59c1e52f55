import type { OffsetRange } from '../../text/range';

/** An id behind a tag that writes the address of a page: `{% link _pages/cn.md %}#news`, `{% post_url 2024-01-02-a %}#b`. */
interface TaggedId {
  readonly tag: 'link' | 'post_url';
  /** What the tag names. */
  readonly name: string;
  readonly id: string;
  /** Of `id`. */
  readonly range: OffsetRange;
}

/** Jekyll 3 wants `{{ site.baseurl }}` before the tag. */
const tagged =
  /^\s{0,9}(?:\{\{-?\s{0,9}(?:site\.(?:base)?url|base_path)\s{0,9}-?\}\}\s{0,9}){0,2}\{%-?\s{0,9}(link|post_url)\s{1,9}([^\s%{}][^%{}]*?)\s{0,9}-?%\}#([^\s#{}]+)\s{0,9}$/;

/** Reads an address that a tag writes all of but its fragment; `undefined` for any other. */
export function taggedId(address: string): TaggedId | undefined {
  const [, tag, name = '', id = ''] = tagged.exec(address) ?? [];
  if (tag !== 'link' && tag !== 'post_url') return undefined;
  const start = address.lastIndexOf('#') + 1;
  return { tag, name, id, range: { start, end: start + id.length } };
}
