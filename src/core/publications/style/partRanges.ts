import type { OffsetRange } from '../../text/range';
import { startOfLinks, type DissectedEntry } from './dissectEntry';
import type { EntryPart, LinkLabel } from './entryStyle';
import { roleOf } from './linkStyle';

/** A part of an entry, and where it stands in the page. */
interface PlacedPart {
  readonly part: EntryPart['part'];
  readonly range: OffsetRange;
}

/**
 * Where the parts of an entry stand, in the order of the text; its links are one part, from the first to the last.
 * @param cellEnd what ends a cell, where the entry is a row of a table: its links are those of one cell then
 */
export function partRanges(text: string, entry: DissectedEntry, cellEnd?: RegExp): readonly PlacedPart[] {
  const [first] = entry.links;
  const isBeside = ({ start }: OffsetRange): boolean =>
    first === undefined || cellEnd === undefined || !cellEnd.test(text.slice(first.range.end, start));
  const last = entry.links.filter(({ range }) => isBeside(range)).at(-1);
  const parts: PlacedPart[] = [
    { part: 'title', range: entry.title.range },
    { part: 'authors', range: entry.authors },
    ...(entry.year === undefined ? [] : [{ part: 'year' as const, range: entry.year }]),
    ...(entry.venue === undefined ? [] : [{ part: 'venue' as const, range: entry.venue }]),
    ...(entry.doi === undefined ? [] : [{ part: 'doi' as const, range: entry.doi }]),
  ];
  if (first !== undefined && last !== undefined) {
    const start = startOfLinks(text, first, entry.linksOuter);
    parts.push({ part: 'links', range: { start, end: last.range.end + entry.linksOuter.close.length } });
  }
  return parts.sort((a, b) => a.range.start - b.range.start);
}

/** What an address that stands beside the parts of an entry opens, as its title or its links tell. */
export function roleOfAddress(text: string, { title, links }: DissectedEntry, address: string): LinkLabel['role'] {
  const written = text.slice(title.range.start, title.range.end);
  if (written.includes(`"${address}"`) || written.includes(`'${address}'`)) return 'page';
  const same = links.find(({ href }) => href === address);
  return same === undefined ? 'other' : roleOf(same.text, address);
}
