import { namesKind, namesOther, namesVenue, endsInSubject } from '../venues/venueWords';
import type { Span, TextLine } from '../boxText';
import { readNameAhead, type AuthorList } from './authorNames';
import { isFull, isPublishedIn, leadsOn } from './doubtfulNames';
import { noName, standing, withoutMarks } from './nameKind';
import { partsOf, type NamePart } from './nameParts';

/**
 * The list, `broken` where words that may be a name in unusual spelling end it in its middle: `Mei Lin, ann reed, Bo Day`. Who stands behind
 * them was not read, so that it is not the whole list.
 * @param to where the list ends at the latest, in characters of its line: before the title, or the end of the line
 */
export function brokenInside(list: AuthorList, to: number): AuthorList {
  const { line, names, confidence } = list;
  const last = names.at(-1);
  if ((confidence === 'certain' && names.length > 1) || last === undefined) return list;
  const [joint, unread, ...behind] = partsOf(line.text, last.to, to);
  if (unread === undefined || joint === undefined || /[\p{L}\d]/u.test(joint.text)) return list;
  const isSlanted = line.slanted.some(span => span.from <= unread.from && span.to > unread.from);
  if (isSlanted || !mayBeName(withoutMarks(unread.text))) return list;
  // `in Oceans, Cape Town, 2029`
  const [next] = behind;
  const isPlace = next !== undefined && !/\p{L}{2}[.。]/u.test(next.text) && isPublishedIn(line, behind);
  return isFull(line, next, false) && !isPlace ? { ...list, confidence: 'broken', isComplete: false } : list;
}

/**
 * A name with which a stretch of a line begins where words behind it may be one in unusual spelling, and another name follows: `Mei Lin, ann
 * reed, Bo Day`. `undefined` where nothing is broken so.
 */
export function brokenBehind(line: TextLine, span: Span): AuthorList | undefined {
  const list = readNameAhead(line, span);
  const found = list && brokenInside(list, span.to);
  return found?.confidence === 'broken' ? found : undefined;
}

/**
 * Where the names of a list that ends broken reach at least, in characters of its line: behind the words that may be a name, and the names that
 * follow them up to what stands before a year, which is a venue. Of other lists where the last name ends.
 */
export function endOfBroken({ line, names, confidence }: AuthorList): number {
  const end = names.at(-1)?.to ?? 0;
  if (confidence !== 'broken') return end;
  const [, unread, ...behind] = partsOf(line.text, end, line.text.length);
  if (unread === undefined || !mayBeName(withoutMarks(unread.text))) return end;
  const isOther = ({ text, from }: NamePart, at: number): boolean =>
    !isFull(line, behind[at], false) ||
    namesVenue(text) ||
    /^\d/.test(behind[at + 1]?.text ?? '') ||
    line.slanted.some(span => span.from <= from && span.to > from);
  const first = behind.findIndex(isOther);
  return behind[(first < 0 ? behind.length : first) - 1]?.to ?? end;
}

/** The part that a person has in something, by its last word: `principal investigator`, `area chair`. */
const role =
  /^(?:(?:co-?)?(?:author|chair|lead|leader|head|investigator|supervis(?:or|ion)|advisor|adviser|mentor)|member|participant|contributors?|contributions?|develop(?:er|ment)|maintainer|designer|engineer|programmer|scientist|researcher|teacher|instructor|lecturer|tutor|professor|student|fellow|assistant|director|manager|coordinator|secretary|president|editor|referee|speaker|host|founder|consultant|sponsor)$/i;

/** `ann reed`, `Mei lin`; not `in Oceans`, `technical report`, `book chapter`, `extended version`, `core developer`. */
function mayBeName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /^\p{L}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,2}$/u.test(text) &&
    !words.some(word => noName.test(word) || leadsOn.test(word)) &&
    !(
      standing().test(text) ||
      role.test(words.at(-1) ?? '') ||
      namesKind(words.at(-1) ?? '') ||
      namesVenue(text) ||
      namesOther(text) ||
      endsInSubject(text)
    )
  );
}
