import { rangeFrom, slice, type OffsetRange } from '../text/range';
import type { Problem } from './rule';

/**
 * Where the author of a file may be about to mend a problem by going on with what they write: what its rule says that it lacks; else the word that
 * its place begins with, and the one that it ends with, be they an address (`images/a.p‸`), a name or a date, or all of a tag (`<img al‸>`).
 * `text` is that of the file.
 */
export function unfinishedPlaces(
  { range, unfinished }: Pick<Problem, 'range' | 'unfinished'>,
  text: string,
): readonly OffsetRange[] {
  if (unfinished !== undefined) return [unfinished];
  const place = slice(text, range);
  if (oneTag.test(place)) return [range];
  const [[first], [last]] = [firstWord.exec(place) ?? [''], lastWord.exec(place) ?? ['']];
  return [rangeFrom(range.start, first.length), { start: range.end - last.length, end: range.end }];
}

/** `<a href="` up to its `>`, `{% include a.html` up to its `%}`; either may lack. */
const oneTag = /^(?:<[^<>]*>?|\{[{%][^{}]*\}?\}?)$/;

const firstWord = /^\S*/;
const lastWord = /(?<!\S)\S*$/;
