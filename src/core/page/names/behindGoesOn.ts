import type { TextLine } from '../boxText';
import { isNamedJournal } from '../namedJournals';
import { endsInSubject, namesVenue } from '../venueWords';
import { isFull } from './doubtfulNames';
import { isGoesOn } from './goesOn';
import { nameKind } from './nameKind';
import type { NamePart } from './nameParts';

/** `Cover Article`, `Highly Cited` */
const praise = /\b(?:articles?|briefs?|cited|covers?|factor|featured|front|impact|stor(?:y|ies)|venue)\b/i;

/**
 * Whether a list goes on behind its `et al.`, the part `at`, with the owner of the page, as who stands in the middle of many shortens it: `Ann Reed, et al.,
 * **Mei Lin**, Bo Day`. A name in bold is behind it, and behind that another name or slanted words. Of `Ann Reed, et al., **Lake Letters**, 2029` it is the venue.
 */
export function goesOnWithOwner(line: TextLine, parts: readonly NamePart[], at: number): boolean {
  const [goesOn, next, ...more] = parts.slice(at, at + 4);
  if (goesOn === undefined || next === undefined || !isGoesOn(goesOn.text.trim())) return false;
  const bold = line.strong.find(({ from, to }) => Math.abs(from - next.from) < 2 && to > from);
  if (bold === undefined) return false;
  const words = line.text.slice(bold.from, bold.to).trim();
  if (
    nameKind(words) !== 'full' ||
    praise.test(words) ||
    namesVenue(words) ||
    endsInSubject(words) ||
    isNamedJournal(words)
  )
    return false;
  const [blank = ''] = /^[*∗†‡§¶#✉\d\s.,，]{1,8}/u.exec(line.text.slice(bold.to)) ?? [];
  const slanted = line.slanted.find(({ from }) => from === bold.to + blank.length);
  const isBeforeVenue = slanted !== undefined && /^\p{L}{2}/u.test(line.text.slice(slanted.from, slanted.to));
  // `, and Ann Reed` has an empty part ahead of the name
  const behind = more.find(({ text }) => nameKind(text) !== 'skip');
  return isBeforeVenue || isFull(line, behind, false);
}
