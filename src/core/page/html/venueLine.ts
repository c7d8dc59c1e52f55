import { withinNameSource } from '../../text/functionWords';
import type { TextLine } from '../boxText';
import { numberWordSource } from '../numberWords';
import { isPlaceOfPerson } from '../drafts/postWords';
import { acronymWithYear, isVenueNext } from '../drafts/venueBehind';
import { namesVenue, namesYear } from '../venueWords';
import { isConferenceAcronym } from '../venueAcronyms';

const year = String.raw`(?:19|20)\d\d(?!\d)`;

/** `, 2029`, ` 12(3), 1–9, 2029`, `, vol. 12, pp. 1–9 (2029)`: behind a name, numbers down to the year. */
const numbersAndYear = new RegExp(
  String.raw`^(?:[^\p{L}]|(?:${numberWordSource}|[第卷期页])(?!\p{L})){0,60}${year}`,
  'iu',
);

/** `ISL 2029, Norrhavn`, `ISL'29` */
const datedAcronym = /^(?:(?:ACM|IEEE)\s)?([\p{L}\d-]{2,15})(?:\s(?:19|20)\d\d|['’]\d\d)(?=$|[,，.。;；\s(（])/u;

/** A word of a sentence, which begins small; those of `Journal of Lakes and Rivers, vol. 12, 2029` do not, but for joints. */
const smallWord = new RegExp(String.raw`(?<!\S)(?!(?:${withinNameSource}|${numberWordSource})(?!\p{L}))\p{Ll}`, 'u');

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
  if (!namesYear(text) || !namesVenue(text)) return false;
  return inChinese.test(text) || (/^\p{Lu}/u.test(text) && !smallWord.test(text));
}
