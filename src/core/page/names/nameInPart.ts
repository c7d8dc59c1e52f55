import type { Span, TextLine } from '../boxText';
import { endsInSubject, namesVenue } from '../venues/venueWords';
import { isCountry, isTownLike } from '../venues/placeNames';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { wordCount } from '../../text/wordCount';
import { beforeColon } from './beforeColon';
import { calledLikeWord } from './calledLikeWord';
import { bodyAmongAuthors } from './chineseBodies';
import { isFull, isPublishedIn, isSmallWord, isUnusual, smallGivenName } from './doubtfulNames';
import { articledAcronym, isCommittee } from './groupNames';
import { beginsDatedMark, isJournal, isSlantedVenue, numberedJournal } from './journalAhead';
import { bareName, withoutNext, withoutOpened, withoutVenue } from './nameEnd';
import { formOfCompany, nameKind, noName } from './nameKind';
import type { NamePart } from './nameParts';
import { isPressNext } from './pressAhead';
import { isWordBeforeYear } from './wordBeforeYear';

/** A part of a list between two commas, with what has been read before it. */
export interface PartPlace extends Span {
  readonly line: TextLine;
  readonly parts: readonly NamePart[];
  /** Which of `parts` it is: `whole`. */
  readonly at: number;
  readonly whole: NamePart;
  readonly names: readonly NamePart[];
  /** How many of `names` are longer than a word. */
  readonly full: number;
  /** Whether the names have their initials behind and without stops: `Lin M`. */
  readonly isBare: boolean;
}

/** The name that a part of a list is, or begins with, and of what kind that is. */
export function nameInPart({ line, from, to, parts, at, whole, names, full, isBare }: PartPlace): {
  readonly part: NamePart;
  readonly kind: ReturnType<typeof nameKind>;
} {
  const isLast = at === parts.length - 1;
  const behind = parts.slice(at + 1);
  const word = calledLikeWord({ line, whole, names, full, behind, isBare });
  if (word !== undefined) return { part: word, kind: 'full' };
  const small = smallGivenName(line, whole, to, full, behind, isBare);
  const body = bodyAmongAuthors(line.text, from, whole);
  const part =
    small ??
    body ??
    (names.length > 0 ? beforeColon(line, whole) : undefined) ??
    (names.length > 0 && !runOn.test(line.text.slice(0, from)) ? beforeDate(whole) : undefined) ??
    (!isLast && stoppedGiven.test(whole.text)
      ? whole
      : withoutNext(line, isLast ? withoutVenue(whole) : withoutOpened(whole), isBare));
  if (small !== undefined || isUnusual(part.text, full, behind) || (isBare && bareName().test(part.text)))
    return { part, kind: 'full' };
  if (isSmallWord(line, part.text, full, behind, isBare) || formOfCompany().test(behind[0]?.text ?? ''))
    return { part, kind: 'none' };
  if (body !== undefined) return { part, kind: 'han' };
  const isBody = isCommittee(part.text) || isArticledAcronym(line, part.text, behind, isBare);
  return { part, kind: full > 1 && isBody ? 'full' : nameKind(part.text) };
}

/**
 * `The OTTR` of `Ann Reed, Mei Lin, The OTTR, Bo Day, Ola Hart`: a body that signed, where persons go on behind it. Of `Ann Reed, Mei Lin, The
 * OTTR, Cape Town, 2029` it is a venue, and so is an acronym that is known as one.
 */
function isArticledAcronym(line: TextLine, name: string, behind: readonly NamePart[], isBare: boolean): boolean {
  const acronym = articledAcronym(name);
  if (acronym === undefined || noName.test(acronym) || isKnownAcronym(acronym)) return false;
  // `Cleo Moss. *Nature Water*, 2029`
  const isStopped = behind.some(({ text }) => /\p{Ll}{2}\.\s/u.test(text));
  if (
    (!isStopped && isPublishedIn(line, behind)) ||
    behind.slice(0, 2).some(({ text }) => isCountry(text) || isTownLike(text))
  )
    return false;
  return isFull(line, behind[0], isBare) && isFull(line, behind[1], isBare);
}

/** How sure a list ends ahead of a part with which a date, a journal or a press begins; `undefined` where none does. */
export function endAhead(
  { line, to, parts, at, whole, names, full, isBare }: PartPlace,
  part: NamePart,
  kind: ReturnType<typeof nameKind>,
): 'certain' | 'broken' | undefined {
  if (names.length > 0 && beginsDatedMark(line, whole)) return 'certain';
  // `Mary Best. *Nature*`
  if (calledLikeWord({ line, whole, names, full, behind: parts.slice(at + 1), isBare }) !== undefined) return undefined;
  if (isJournal(line, parts, at, isBare)) return 'certain';
  if (names.length > 0 && isPressNext(line.text.slice(part.from))) return 'certain';
  if (full > 1 && full === names.length && isWordBeforeYear(line, names, part)) return 'certain';
  if (isSlantedVenue(line, part, kind, names)) return 'certain';
  // before a title a journal is rare
  const isDoubtful =
    to === line.text.length && names.length > 0 && numberedJournal(line, parts, at, isBare) === 'doubt';
  return isDoubtful ? 'broken' : undefined;
}

/**
 * The last name of a list that begins its line, before a year without a comma and the title: `Ann Reed, Mei Lin 2029. What Lakes Remember`. Of
 * `Ann Reed, Lake Research 2029. What Lakes Remember` it is no name, and in `Ann Reed. Lake City 2029. Northern Water` the title is over.
 */
function beforeDate(part: NamePart): NamePart | undefined {
  const found = /\s(?:19|20)\d\d[a-z]?\.\s["“]?[\p{Lu}\d]/u.exec(part.text);
  if (found === null || wordCount(part.text.slice(found.index + found[0].length - 1)) < 3) return undefined;
  const name = part.text.slice(0, found.index);
  if (nameKind(name) !== 'full' || /\p{Ll}{2}\.\s/u.test(name) || endsInSubject(name) || namesVenue(name))
    return undefined;
  return { text: name, from: part.from, to: part.from + name.length };
}

/** What no number, tag or label is. */
const runOn = /\p{L}{2}\s\p{L}|\p{Script=Han}{4}/u;

/** `Odile. Vesper, Ann Reed`: no title is behind a stop there, which would have a name of one word before it. */
const stoppedGiven = /^\p{Lu}\p{Ll}{2,15}\.\s\p{Lu}\p{Ll}{1,15}$/u;
