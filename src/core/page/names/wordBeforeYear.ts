import type { TextLine } from '../boxText';
import { isNamedJournal } from '../venues/namedJournals';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { startsWithRank } from '../venues/venueRankings';
import { namesKindOrPublisher } from '../venues/venueWords';
import type { NamePart } from './nameParts';

/**
 * Whether a journal of one word stands behind names of several before the year, or the volume and the year, that end the line but for links and what is
 * in brackets: `Mei Lin, Ann Reed, Joule, 2029`, `Mei Lin, Ann Reed, Tellus 12 (2029)`. Without a volume it is one that is known or is written as acronyms
 * are, or the list has ended with “and”: before the year are towns, publishers and authors of one name as well, `Mei Lin, Ann Reed, Sukarno, 2029`.
 * @param names those that stand before it
 */
export function isWordBeforeYear(line: TextLine, names: readonly NamePart[], part: NamePart): boolean {
  const { text, links, strong } = line;
  const before = text.slice(names.at(-1)?.to ?? part.from, part.from);
  const word =
    (wordsBeforeIssue.exec(part.text) ?? /^\p{Lu}[\p{L}-]{1,30}(?!\s?[\p{L}’'])/u.exec(part.text))?.[0] ?? '';
  if (word === '' || !/^[*∗†‡§¶#✉\d^]{0,6}\s?[,，.]\s{0,2}$/u.test(before)) return false;
  const end = part.from + word.length;
  const issued = volumeAndYear.exec(text.slice(end, end + 60));
  if (issued === null) return false;
  const isVenue = issued.groups?.volume !== undefined || isCalledLikeVenue(word, names) || isEndedWithAnd(line, names);
  if (!isVenue) return false;
  const dated = end + issued[0].length;
  if ([...links, ...strong].some(({ from, to }) => from < dated && to > part.from)) return false;
  const rest = links
    .filter(({ from }) => from >= dated)
    .reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  return !/[\p{L}\d]/u.test(rest.slice(dated).replace(/\[[^[\]]{0,60}\]|[(（][^()（）]{0,60}[)）]/g, ''));
}

/** `Physics Today 12(3)`: no person has a volume with its issue. */
const wordsBeforeIssue = /^\p{Lu}[\p{L}-]{1,30}(?:\s[\p{L}-]{1,30}){1,3}(?=\s\d{1,4}\s?\(\d{1,3}\))/u;

/** `, 2029`, ` 12 (2029)`, ` 12(3), 2029`, `, 12: 1-9 (2029)` */
const volumeAndYear =
  /^(?<volume>(?:[,，]\s?|\s)[A-Z]?\d{1,6}(?:\s?\(\d{1,4}\))?)?(?:[,，:：]\s?\w?\d{1,6}(?:\s?[-–—]{1,2}\s?\w?\d{1,6})?)?[,，]?\s?[(（]?(?:19|20)\d\d(?!\d)[)）]?/u;

/** Whether a word is the name of a journal, or an acronym that nobody bears whose fellow authors are written in small letters. */
function isCalledLikeVenue(word: string, names: readonly NamePart[]): boolean {
  if (isNamedJournal(word) || isKnownAcronym(word)) return true;
  if (namesKindOrPublisher(word) || startsWithRank(word)) return false;
  return withinCapitals.test(word) || (capitals.test(word) && names.every(({ text }) => /\p{Ll}{2}/u.test(text)));
}

/** `QJE`, `MNRAS` */
const capitals = /^\p{Lu}{2,7}$/u;

/** `ApJ`, `SoftwareX`, `ChemSusChem`; not `MacArthur`, `FitzGerald` */
const withinCapitals = /^\p{Lu}\p{Ll}{1,12}\p{Lu}{1,3}$|^(?!Fitz)\p{Lu}\p{Ll}{3,12}\p{Lu}\p{Ll}/u;

/** `Mei Lin and Ann Reed, `: who stands behind them is no author. */
function isEndedWithAnd({ text }: TextLine, names: readonly NamePart[]): boolean {
  const [last, other] = [names.at(-1), names.at(-2)];
  return last !== undefined && other !== undefined && /\sand\s|&|和/.test(text.slice(other.to, last.from));
}
