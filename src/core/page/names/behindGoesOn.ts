import { wordCount } from '../../text/wordCount';
import type { Span, TextLine } from '../boxText';
import { isNamedJournal } from '../venues/namedJournals';
import { isTownLike } from '../venues/placeNames';
import { startsWithRank } from '../venues/venueRankings';
import { endsInSubject, namesKindOrPublisher, namesVenue, namesYear } from '../venues/venueWords';
import { isFull } from './doubtfulNames';
import { endsInFamilyWord } from './familyLikeWord';
import { goesOnAt, isGoesOn } from './goesOn';
import { bareName } from './nameEnd';
import { nameKind, standing } from './nameKind';
import type { NamePart } from './nameParts';

/** `Cover Article`, `Highly Cited` */
const praise = /\b(?:articles?|briefs?|cited|covers?|factor|featured|front|impact|stor(?:y|ies)|venue)\b/i;

/** Where the list that an `et al.` interrupts begins in its line, and whether its names have bare initials behind: `Reed A, et al., **Lin M**`. */
interface Interrupted {
  readonly from: number;
  readonly isBare: boolean;
}

/**
 * Whether a list goes on behind its `et al.`, the part `at`, with the owner of the page, as who stands in the middle of many shortens it: `Ann Reed, et al.,
 * **Mei Lin**, Bo Day`. A name in bold or underlined is behind it, and behind that another name, an `et al.` again, the venue, or the title where names lead; or
 * with who stands last, before a slanted venue: `et al., Ann Reed. *Lakes*`. Of
 * `Ann Reed, et al., **Lake Letters**, 2029` it is the venue.
 */
export function goesOnWithOwner(
  line: TextLine,
  parts: readonly NamePart[],
  at: number,
  { from, isBare }: Interrupted,
): boolean {
  const [goesOn, next, ...more] = parts.slice(at, at + 4);
  if (goesOn === undefined || next === undefined || !isGoesOn(goesOn.text.trim())) return false;
  const owner = markedAt(line, next.from);
  // the title stands in bold behind the names of many pages: `Ann Reed, et al. **Deep Lakes**. *Lakes*`
  const isBehindTitle = wordCount(line.text.slice(0, from)) > 2;
  const isComma = /[,，;；]/.test(line.text.slice(goesOn.from, next.from));
  if (owner === undefined)
    return isLastBehindOwner(line, parts, at) || (isComma && isBehindTitle && isLast(line, next, 'slanted'));
  const words = line.text.slice(owner.from, owner.to).trim();
  if (!isOwnName(words)) return false;
  // `, and Ann Reed` has an empty part ahead of the name
  const behind = more.find(({ text }) => nameKind(text) !== 'skip' || isGoesOn(text));
  if (isAnother(line, behind, isBare, words) || goesOnAt(line.text, owner.to) !== undefined) return true;
  return (
    ((isComma || isBehindTitle) && isBeforeVenue(line, owner.to)) ||
    (isComma && !isBehindTitle && isBeforeTitle(line.text.slice(owner.to)))
  );
}

/** `et al. **Mei Lin**` is two parts of a list: the comma behind a stop is often left out. */
export function apartBehindGoesOn(line: TextLine, part: NamePart): readonly NamePart[] {
  const end = goesOnAt(part.text, 0);
  const [blank] = end === undefined ? [] : (/^[.。]?\s+/.exec(part.text.slice(end)) ?? []);
  if (end === undefined || blank === undefined) return [part];
  const at = part.from + end + blank.length;
  if (markedAt(line, at) === undefined) return [part];
  const goesOn = part.text.slice(0, end + blank.length).trimEnd();
  return [
    { text: goesOn, from: part.from, to: part.from + goesOn.length },
    { text: line.text.slice(at, part.to), from: at, to: part.to },
  ];
}

/** `et al., **Mei Lin**, et al., Bo Day. *Lakes*`: who stands last is named as well. */
function isLastBehindOwner(line: TextLine, parts: readonly NamePart[], at: number): boolean {
  const [before, owner] = parts
    .slice(0, at)
    .filter(({ text }) => text !== '')
    .slice(-2);
  const next = parts[at + 1];
  if (before === undefined || owner === undefined || next === undefined) return false;
  if (!isGoesOn(before.text.trim()) || markedAt(line, owner.from) === undefined) return false;
  return isLast(line, next, 'any');
}

/** Whether a part is a name and right behind it stands the venue. */
function isLast(line: TextLine, part: NamePart, venue: 'slanted' | 'any'): boolean {
  const [name = ''] = /^[^.。,，]{3,40}/u.exec(part.text) ?? [];
  return isOwnName(name) && !isTownLike(name) && isBeforeVenue(line, part.from + name.length, venue);
}

/** What is in bold or underlined where a part begins. */
function markedAt({ strong, underlined }: TextLine, at: number): Span | undefined {
  return [...strong, ...underlined].find(({ from, to }) => Math.abs(from - at) < 2 && to > from);
}

function isOwnName(words: string): boolean {
  return (
    (/^(?:full|han)$/.test(nameKind(words)) || endsInFamilyWord(words)) &&
    !praise.test(words) &&
    !namesVenue(words) &&
    !endsInSubject(words) &&
    !isNamedJournal(words)
  );
}

/** Whether another name stands behind that of the owner, in the same script. */
function isAnother(line: TextLine, behind: NamePart | undefined, isBare: boolean, owner: string): boolean {
  if (behind === undefined || praise.test(behind.text)) return false;
  if (nameKind(owner) !== 'han') return isFull(line, behind, isBare) || (isBare && bareName().test(behind.text));
  const [name = ''] = /^\p{Script=Han}{2,4}(?=[*∗†‡§¶#✉\d^]{0,6}(?:[.。]|$))/u.exec(behind.text) ?? [];
  return nameKind(name) === 'han';
}

/** Whether slanted words, be it behind `In`, or words that name a venue stand right behind a place of a line; `IF=9.4` and `SCI` say how one is ranked. */
function isBeforeVenue(line: TextLine, at: number, kind: 'slanted' | 'any' = 'any'): boolean {
  const [blank = ''] = /^[*∗†‡§¶#✉\d\s.,，。]{1,8}(?:[Ii]n:?\s)?/u.exec(line.text.slice(at)) ?? [];
  const slanted = line.slanted.find(({ from }) => from === at + blank.length);
  if (slanted !== undefined) {
    const words = line.text.slice(slanted.from, slanted.to);
    return /^\p{L}{2}/u.test(words) && !/[=:：]/.test(words) && !startsWithRank(words) && !isNoVenue(words);
  }
  if (kind === 'slanted') return false;
  const [venue = ''] = /^[^.,，。(（\d]{3,120}/u.exec(line.text.slice(at + blank.length)) ?? [];
  return blank !== '' && (namesVenue(venue) || isNamedJournal(venue.trim()));
}

/** `Cover Article`, `Elsevier`, `in press`, `vol. 12` */
function isNoVenue(words: string): boolean {
  return (
    praise.test(words) || namesKindOrPublisher(words) || standing().test(words) || /^(?:vol|no|pp)\.?\s?\d/i.test(words)
  );
}

/** `. Counting gulls from small boats. *Lakes*, 2029` behind the names with which an entry begins. */
function isBeforeTitle(behind: string): boolean {
  const [, title = ''] =
    /^[*∗†‡§¶#✉\d]{0,4}[.。]\s?["“«《]?([\p{Lu}\p{Script=Han}][^.。]{8,300})[.。]/u.exec(behind) ?? [];
  return wordCount(title) > 3 && !namesYear(title) && !namesVenue(title);
}
