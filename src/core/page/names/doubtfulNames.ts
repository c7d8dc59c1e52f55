import type { TextLine } from '../boxText';
import { withoutNext, withoutVenue } from './nameEnd';
import { nameKind, noName, smallGiven, standing, withoutMarks } from './nameKind';
import type { NamePart } from './nameParts';

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
  if (!smallGiven.test(name)) return false;
  const isFollowed = isFull(line, behind[0], isBare);
  if (mostlyGiven.test(name)) return before === 0 && !isFollowed;
  return before === 0 || !isFollowed || isPublishedIn(line, behind);
}

/** Whether the next words are slanted, or all that look like names before others are end in a comma and a year, a volume or a country. */
function isPublishedIn(line: TextLine, [next, ...more]: readonly NamePart[]): boolean {
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

function isFull(line: TextLine, part: NamePart | undefined, isBare: boolean): boolean {
  return part !== undefined && nameKind(withoutNext(line, withoutVenue(part), isBare).text) === 'full';
}

/**
 * `Ann Reed, Wang bohai, Tom Brook, Mei Lin`: a name where three in full stand around it, one of them right behind; not of `Lake Economy, Water
 * behaviour, Tidal History`.
 */
export function isUnusual(name: string, before: number, behind: readonly NamePart[]): boolean {
  const [, first = ''] = smallWord.exec(name) ?? [];
  if (first === '' || noName.test(first) || standing.test(name)) return false;
  const end = behind.slice(0, 3).findIndex(({ text }) => nameKind(text) !== 'full');
  const more = end === -1 ? Math.min(behind.length, 3) : end;
  return more > 0 && before + more >= 3;
}

const smallWord = /^(\p{Lu}\p{Ll}{1,15})\s(?!(?:and|of|in|on|for|et)$)\p{Ll}{2,15}\s?[*†‡#^\d]{0,4}$/u;
