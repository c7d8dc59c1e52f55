import { isConferenceAcronym } from './venueAcronyms';

/**
 * A text with an apostrophe for the hyphen by which some conferences have their years, `AAAI'26` of `AAAI-26`, so that both are read alike; each
 * character keeps its place. `GPT-4`, `COVID-19`, the names of conferences that nobody knows and whatever stands beside a year in full stay as
 * they are: `HPCA-27, 2021` was the twenty-seventh.
 */
export function withShortYears(text: string): string {
  return fullYear.test(text)
    ? text
    : text.replace(hyphened, (whole, name: string) => {
        const [last = ''] = name.split('-').slice(-1);
        return !numbered.has(last) && (isConferenceAcronym(name) || isConferenceAcronym(last)) ? `${name}'` : whole;
      });
}

/** A name that was read in `withShortYears` of a text, with the hyphens of the text again: `ICLR-29 Workshop on Lakes`. */
export function withOwnHyphens(name: string, text: string): string {
  return name.replace(apostrophed, (whole, acronym: string, year: string) => {
    return [`${acronym}-${year}`, `${acronym}–${year}`].find(own => text.includes(own)) ?? whole;
  });
}

/** `AAAI-33` was the thirty-third. */
const hyphened = /(?<![\p{L}\d'’-])([A-Z]{2,9}(?:-[A-Z]{2,9})?)[-–](?=[0-2]\d(?![\d\p{L}-]))/gu;
const apostrophed = /(?<![\p{L}\d])([A-Z]{2,9})'(\d\d)(?!\d)/gu;

/** Not those that are pages, `2013–2020`, or in numbers. */
const fullYear = /(?<![\d./:-]|\d\s?[–—])(?:19|20)\d\d(?![\d/-]|\.\d|\s?[–—]\s?\d)/;

/** Conferences that have their number behind the hyphen: `MICRO-36` was held in 2003. */
const numbered = new Set('ASPLOS CADE HPCA ISCA LPAR MICRO PACT SOSP'.split(' '));
