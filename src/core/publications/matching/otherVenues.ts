import { articleSource, foreignSmallSource, prepositionSource } from '../../text/functionWords';
import { folded, isEastAsian, wordsOf } from '../../text/foldedText';
import { customaryName } from '../venues/shortVenue';
import { venueType } from '../venues/venueType';
import type { CslItem } from '../work';

/**
 * Whether two works of one kind name two journals, or two conferences, for certain. Each name must have a word that the other has in no form: `J.
 * Hydrol.` may be the `Journal of Hydrology`, `CVPR` the `Conference on Computer Vision and Pattern Recognition`, `Lakes` the `Journal of
 * Lakes`. Names in two scripts cannot be compared, nor can the acronym of a conference and the title that a publisher gives its volume: `ECIR` and
 * `Advances in Information Retrieval`.
 */
export function areOtherVenues(one: CslItem, other: CslItem): boolean {
  const [names, otherNames] = [one, other].map(namesOf);
  if (names === undefined || otherNames === undefined || names.length === 0 || otherNames.length === 0) return false;
  const [short, otherShort] = [one, other].map(customaryName);
  if (short !== undefined && short.toLowerCase() === otherShort?.toLowerCase()) return false;
  const areJournals = [one, other].some(({ type }) => type === 'article-journal');
  return names.every(name =>
    otherNames.every(otherName => areOthers(name, otherName) && (areJournals || !areAcronymAndTitle(name, otherName))),
  );
}

/** Whether one of two names is an acronym alone and the other says neither an acronym nor that it is a conference. */
function areAcronymAndTitle(one: string, other: string): boolean {
  const isTitle = (name: string): boolean => acronymsOf(name).length === 0 && venueType(name) === undefined;
  return (isAcronymAlone(one) && isTitle(other)) || (isAcronymAlone(other) && isTitle(one));
}

function isAcronymAlone(name: string): boolean {
  return tellingWords(name).length === 1 && acronymsOf(name).length > 0;
}

/** Whether a name has no word, in any form, that another one has not. */
export function isWithinName(name: string, other: string): boolean {
  return !hasOwnWord(tellingWords(name), tellingWords(other));
}

function namesOf(item: CslItem): readonly string[] {
  return [item['container-title'], item['container-title-short'], item['event-title']].flatMap(name => name ?? []);
}

function areOthers(one: string, other: string): boolean {
  if (isEastAsian(one) !== isEastAsian(other)) return false;
  if (isEastAsian(one)) return areOtherCharacters(charactersOf(one), charactersOf(other));
  const [words, otherWords] = [tellingWords(one), tellingWords(other)];
  if (isCalled(one, other) || isCalled(other, one)) return false;
  return hasOwnWord(words, otherWords) && hasOwnWord(otherWords, words);
}

/** Two Chinese names share all characters of one where that is the other without a part: `湖泊学报` and `湖泊学报（自然科学版）`. */
function areOtherCharacters(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short !== '' && Array.from(short).some(character => !long.includes(character));
}

function charactersOf(name: string): string {
  return wordsOf(name)
    .join('')
    .replace(/第.{1,5}[届次]|(?:19|20)\d\d年?|学报|期刊|杂志|会议论文集|论文集/gu, '');
}

/** Who holds or prints it, how often it is held, and what stands in most names. */
const common = new RegExp(
  `^(?:${articleSource}|${prepositionSource}|and|or|${foreignSmallSource}|` +
    String.raw`proc|proceedings|international|intl|int|annual|ieee|acm|rsj|cvf|ifip|usenix|vol|volume|part|(?:19|20)\d\d|\d{1,3}(?:st|nd|rd|th)?)$`,
);

function tellingWords(name: string): readonly string[] {
  return wordsOf(name).filter(word => !common.test(word));
}

/**
 * Whether a name has an acronym, or is a single word, whose letters stand in the words of another in their order: `ISL 2029, Norrhavn` of the
 * `Symposium on Lakes`, `ECML` of `Machine Learning - European Conference`. Of a conference the first three are enough: `SIGMETRICS` is short for
 * `Measurement and Modeling of Computer Systems`.
 */
function isCalled(name: string, other: string): boolean {
  const parts = other.split(/\s[-–—]\s|:\s/);
  const isTurned = parts.every(part => !isAcronymAlone(part));
  const texts = [parts, ...(isTurned ? [[...parts].reverse()] : [])].map(all => all.flatMap(wordsOf).join(''));
  const isConference = venueType(other) === 'paper-conference';
  const words = tellingWords(name);
  const acronyms = acronymsOf(name).map(folded);
  return [...acronyms, ...(words.length === 1 ? words : [])].some(word => {
    if (common.test(word) || word.length > 11) return false;
    const letters = word.replace(/^sig(?=...)/, '');
    return texts.some(text => isSubsequence(isConference ? letters.slice(0, 3) : letters, text));
  });
}

/** What has two capitals or more: `ISL` and `NeurIPS`, without who holds a conference. */
function acronymsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}]+/u).filter(word => /\p{Lu}.*\p{Lu}/u.test(word) && !common.test(folded(word)));
}

function hasOwnWord(words: readonly string[], others: readonly string[]): boolean {
  return words.some(word => !others.some(other => areForms(word, other)));
}

/** `hydrol` of `hydrology`, `natl` of `national`, `lakes` of `lake`. */
function areForms(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short.charAt(0)) && isSubsequence(short.replace(/(?<=..)s$/, ''), long);
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}
