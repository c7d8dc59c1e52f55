import { readsLikeButton } from '../../page/buttonWords';
import type { Work } from '../../page/drafts/listedWork';
import type { EntryStyle } from '../style/entryStyle';
import { venueForm } from '../style/venueForm';
import { venueWordsOf } from '../printed/venueWords';

/**
 * Where a DOI in plain text comes to stand in an entry that has none, in offsets of `text`: right behind its venue, or behind its links where the
 * entries of `style` have it there. `undefined` where they print none, or something else stands behind the venue, as a note does.
 */
export function placeOfDoi(text: string, work: Work, { doi, parts }: EntryStyle): number | undefined {
  const words = doi === undefined ? undefined : venueWordsOf(work);
  if (words === undefined) return undefined;
  const { end: venueEnd } = venueForm(text, words, work.markup).range;
  const end = endOfEntry(work);
  const first = startOfButtons(text, work, end);
  const hasLinks = first < end;
  // neither a note nor the end of a link around the venue
  const isOther = /[\p{L}\d]/u.test(text.slice(venueEnd, first).replace(/<br ?\/?>/gi, ''));
  if (isOther || (hasLinks && venueEnd > first)) return undefined;
  const order = parts.map(({ part }) => part);
  const isBehindLinks = order.indexOf('doi') > order.indexOf('links') && order.includes('links');
  return hasLinks && isBehindLinks ? end : venueEnd;
}

/** Behind the last word of an entry, which may be that of a link. */
export function endOfEntry({ lines, links, range }: Work): number {
  const last = lines.at(-1);
  const written = last === undefined ? range.end : last.place({ from: 0, to: last.text.length }).end;
  return links.reduce((to, { range }) => (range.start < to && to < range.end ? range.end : to), written);
}

/** Where the links begin that an entry ends with: `[Code](…) | [Slides](…)` */
function startOfButtons(text: string, { links }: Work, end: number): number {
  let start = end;
  for (const { range, text: label } of [...links].sort((a, b) => b.range.start - a.range.start)) {
    const between = text.slice(range.end, Math.max(range.end, start));
    if (range.end > start || !readsLikeButton(label) || !/^[\s|/·,;()[\]\\]*$/.test(between)) break;
    start = range.start;
  }
  return start;
}
