import { withinNameSource } from '../../text/functionWords';
import type { TextLine } from '../boxText';
import { isPlaceOfPerson } from '../drafts/postWords';
import { acronymWithYear, isVenueNext } from '../drafts/venueBehind';
import { namesVenue, namesYear } from '../venueWords';
import { isConferenceAcronym } from '../venueAcronyms';

const year = String.raw`(?:19|20)\d\d(?!\d)`;

/** `, 2029`, ` 12(3), 1–9, 2029`, `, vol. 12, pp. 1–9 (2029)`: behind a name, numbers down to the year. */
const numbersAndYear = new RegExp(
  String.raw`^(?:[^\p{L}]|(?:vol|no|pp?|issue|volume|pages?|article|第|卷|期|页)(?!\p{L})){0,60}${year}`,
  'iu',
);

/** `ISL 2029, Norrhavn`, `ISL'29` */
const datedAcronym = /^(?:(?:ACM|IEEE)\s)?([\p{L}\d-]{2,15})(?:\s(?:19|20)\d\d|['’]\d\d)(?=$|[,，.。;；\s(（])/u;

/** `Journal of Lakes and Rivers, 2029`, `Proceedings of the 30th Conference on Lakes, Norrhavn, 2029`: without a verb, which begins small. */
const inCapitals = new RegExp(
  String.raw`^(?:In\s)?\p{Lu}\S*(?:\s(?:[\p{Lu}\d(（‘'’–-]\S*|${withinNameSource}|${withinNameSource},|pp\.|vol\.|no\.))*[.,]?$`,
  'u',
);

/** `湖泊学报，2029年第3期`: a name and no sentence, with the year right behind it. */
const inChinese = new RegExp(String.raw`^[\p{Script=Han}（）()]{2,30}[，,\s(（]{0,3}${year}`, 'u');

/**
 * Whether a line says where a work appeared, and when: `*Journal of Lakes*, 2029`, `ISL 2029, Norrhavn`. None does that is a sentence with a year in it,
 * `Two students start in 2030.`, or tells where a person has been, `*Lake University*, 2028 – 2029`.
 */
export function isVenueLine({ text, slanted }: TextLine): boolean {
  const [marked] = slanted;
  if (marked?.from === 0) {
    const [name, behind] = [text.slice(0, marked.to), text.slice(marked.to)];
    if (numbersAndYear.test(behind)) return !isPlaceOfPerson(name, behind);
  }
  const [, acronym = ''] = datedAcronym.exec(text) ?? [];
  if (isConferenceAcronym(acronym) || isVenueNext(text) || acronymWithYear().test(text.replace(/[.。]$/, '')))
    return true;
  return namesYear(text) && namesVenue(text) && (inCapitals.test(text) || inChinese.test(text));
}
