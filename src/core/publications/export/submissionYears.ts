import { isSubmission } from './printedVenue';

/**
 * The years that words about where a work was sent name with a venue: 2027 of `Submitted to CSCW 2027`, `AAAI 2027 (Under Review)`. It
 * may never appear there. Of `Submitted to Journal of Lakes, 2027` and `Under review 2027` the year is that of the manuscript.
 */
export function submissionYears(written: string): readonly number[] {
  if (!isSubmission(written)) return [];
  const found = [...written.matchAll(behindName), ...written.matchAll(beforeName)];
  return found.flatMap(({ groups: { word = '', year = '' } = {} }) =>
    noVenue.test(word) ? [] : [Number(`20${year}`)],
  );
}

/** `CSCW 2027`, `CSCW'27` */
const behindName = /(?<![\p{L}\d])(?<word>\p{Lu}[\p{L}&-]{1,30})(?:\s20|\s?['’])(?<year>\d\d)(?!\d)/gu;

/** `2027 Conference` */
const beforeName = /(?<![\p{L}\d])20(?<year>\d\d)\s(?<word>\p{Lu}[\p{L}-]{1,30})/gu;

/** What a year stands beside and is no venue's: `Under Review 2027`, `May 2027`, `arXiv 2027`. */
const noVenue =
  /^(?:under|in|for|since|to|at|revis\w+|(?:re-?)?submi\w+|review(?:ed|ing)?|preprint|arxiv|manuscript|draft|working|paper|major|minor|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?|spring|summer|fall|autumn|winter)$/i;
