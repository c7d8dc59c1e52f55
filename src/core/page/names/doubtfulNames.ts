import type { TextLine } from '../boxText';
import { isGroup } from './groupNames';
import { withoutNext, withoutVenue } from './nameEnd';
import { nameKind, noName, smallGiven, standing, withoutMarks } from './nameKind';
import type { NamePart } from './nameParts';
import { endsInSubject, namesVenue } from '../venues/venueWords';

/** Of these, what is hardly a title or a venue: `An Zhang`, `In So Reed`. */
const mostlyGiven = /^(?:(?:An|My)\s\p{Lu}\p{Ll}{1,5}|In\s\p{Lu}\p{Ll}{1,2}\s\p{Lu}\p{Ll}+)$/u;

/**
 * Whether what may be a name begins a title or a venue instead: `Ann Reed, On Boats`, `Ann Reed, In Northern Water`; not between two names,
 * of which the other is no journal or place: `Ann Reed, On Boats, *Acta Lacustria*`, `Ann Reed, In Oceans, Cape Town, 2029`.
 */
export function isSmallWord(
  line: TextLine,
  raw: string,
  before: number,
  behind: readonly NamePart[],
  isBare: boolean,
): boolean {
  const name = withoutMarks(raw);
  if (!smallGiven().test(name) || isGroup(name)) return false;
  const isFollowed = isFull(line, behind[0], isBare);
  if (mostlyGiven.test(name)) return before === 0 && !isFollowed;
  return before === 0 || !isFollowed || isPublishedIn(line, behind);
}

/** Whether the next words are slanted, or all that look like names before others are end in a comma and a year, a volume or a country. */
export function isPublishedIn(line: TextLine, [next, ...more]: readonly NamePart[]): boolean {
  const isSlanted = (part: NamePart): boolean =>
    line.slanted.some(({ from, to }) => from <= part.from && to > part.from);
  if (next === undefined || isSlanted(next)) return true;
  const end = more.find(
    part => isSlanted(part) || (part.text !== '' && !/^(?:full|han|single)$/.test(nameKind(part.text))),
  );
  if (end === undefined || isSlanted(end)) return false;
  return /[,，]\s?$/.test(line.text.slice(0, end.from)) && afterPlace.test(end.text);
}

/** `2029`, `12(3)`, `vol. 12`, `USA` */
const afterPlace = /^(?:\d|(?:[Vv]ol|[Nn]o|pp?)[.\s]|USA(?!\p{L})|China(?!\p{L}))/u;

/** Whether what stands in a part, up to what ends a list, is a name of several words. */
export function isFull(line: TextLine, part: NamePart | undefined, isBare: boolean): boolean {
  return part !== undefined && nameKind(withoutNext(line, withoutVenue(part), isBare).text) === 'full';
}

/**
 * `Ann Reed, Wang bohai, Tom Brook, Mei Lin`: a name where three in full stand around it, one of them right behind; not of `Lake Economy, Water
 * behaviour, Tidal History`.
 */
export function isUnusual(name: string, before: number, behind: readonly NamePart[]): boolean {
  const [, first = ''] = smallWord.exec(name) ?? [];
  if (first === '' || noName.test(first) || standing().test(name)) return false;
  const end = behind.slice(0, 3).findIndex(({ text }) => nameKind(text) !== 'full');
  const more = end === -1 ? Math.min(behind.length, 3) : end;
  return more > 0 && before + more >= 3;
}

/**
 * A name whose given name is written small, `bing Wu`: between two names, before a name where it is the first, or as the last that a stop,
 * `and` before it or a title behind it ends. Not of words that lead on (`in Oceans`), a venue or a subject (`deep Learning`). Without what
 * stands behind the stop.
 */
export function smallGivenName(
  line: TextLine,
  part: NamePart,
  end: number,
  before: number,
  behind: readonly NamePart[],
  isBare: boolean,
): NamePart | undefined {
  const [text = '', given = '', family = ''] = smallGivenAhead.exec(part.text) ?? [];
  const isOther = leadsOn.test(given) || [given, family].some(word => noName.test(word)) || standing().test(text);
  const isSlanted = line.slanted.some(({ from, to }) => from <= part.from && to > part.from);
  if (text === '' || isOther || isSlanted || namesVenue(text) || endsInSubject(family)) return undefined;
  const name = { text, from: part.from, to: part.from + text.length };
  const rest = part.text.slice(text.length);
  if (behind.length > 0 && rest === '')
    return isFull(line, behind[0], isBare) && (before > 0 || isFull(line, behind[1], isBare)) ? name : undefined;
  const isEnd = /^[.。](?:\s|$)/.test(rest);
  const isLast = rest === '' && (/(?:\sand|&)\s$/.test(line.text.slice(0, part.from)) || end < line.text.length);
  return before > 0 && (isEnd || isLast) ? name : undefined;
}

/** With a vowel, and its marks: `bing Wu*`, `xiao-ming Q. Li`; not `npj Water`. */
const smallGivenAhead =
  /^(?=\p{Ll}{0,4}[aeiouy])(\p{Ll}{2,15}(?:-\p{L}\p{Ll}{1,12})?)(?:\s\p{Lu}\.?)?\s(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)[*∗†‡§¶#✉\d^]{0,6}(?!\p{L})/u;

/** Words that begin something else than a name: `with Boats`. */
export const leadsOn =
  /^(?:and|or|but|to|from|by|with|via|under|over|about|into|as|is|are|was|its|their|your|his|her|et|und|also|see|now|using|towards?|between|through|near|when|how|why|what|without|within|after|before|during)$/;

const smallWord = /^(\p{Lu}\p{Ll}{1,15})\s(?!(?:and|of|in|on|for|et)$)\p{Ll}{2,15}\s?[*†‡#^\d]{0,4}$/u;
