import { commonEnds } from './commonEnds';
import { rangeFrom, shifted, slice, type OffsetRange } from './range';

/**
 * Where `range` of the text `before` stands in `after`, which an author has made of it: moved along with what was written or removed ahead
 * of it, grown or shrunk with what was changed within, and found by its words where more than that has changed. Of equal words it is the one
 * that stands as far from the first of them. `undefined` where nothing of it is left.
 */
export function movedRange(before: string, after: string, range: OffsetRange): OffsetRange | undefined {
  const { prefix, suffix } = commonEnds(before, after);
  const end = before.length - suffix;
  const shift = after.length - before.length;
  const moved = shifted(range, shift);
  if (range.end <= prefix) return range;
  if (range.start >= end) return moved;
  const words = slice(before, range);
  // a place between two letters is where these were changed
  if (words === '') return { start: prefix, end: prefix };
  // some of what is alike at the ends may be of the words: `[a]() [b]()` made `[b]()` begins with `[` as before
  const within = (text: string): string =>
    text.slice(Math.max(0, prefix - words.length + 1), text.length - Math.max(0, suffix - words.length + 1));
  const from = Math.max(0, prefix - words.length + 1);
  const places = placesOf(words, within(after));
  const number = placesOf(words, within(before)).indexOf(range.start - from);
  const start = places[Math.min(Math.max(number, 0), places.length - 1)];
  if (start !== undefined) return rangeFrom(from + start, words.length);
  const isWhole = range.start <= prefix && range.end >= end && moved.end > range.start;
  return isWhole ? { start: range.start, end: moved.end } : undefined;
}

/** Where `words` stand in a text, each behind the end of the one before. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
