import { rangeOf, type OffsetRange } from '../../text/range';
import type { VenuePart } from './entryStyle';

/** A number among the words of a venue, and what it counts. `range` in characters of the venue. */
export interface VenueNumber {
  readonly part: Exclude<VenuePart, 'name'>;
  readonly range: OffsetRange;
}

const number = /(?<![\p{Script=Latin}\d]|\d\.)\d{1,8}(?:\s?[-–—－]{1,2}\s?\d{1,8})?(?![\p{Script=Latin}\d]|\.\d)/gu;
/** The two numbers of `82.23 (2022)` and `82.23: 363`. */
const volumeAndIssue = /(?<=\s)\d{1,4}(?=\.\d{1,3}\s?[(:])|(?<=\s\d{1,4}\.)\d{1,3}(?=\s?[(:])/g;
/** `ICLR2025` */
const gluedYear = /(?<=\p{Lu}{2})(?:19|20)\d\d(?![\p{Script=Latin}\d]|\.\d)/gu;
/** The number of an article that has no pages, `fcaf083` of `7(2), fcaf083`: as a rule lower case letters or one capital before the digits. */
const articleNumber =
  /(?<=\d[)）*_]{0,3}[,，:：]\s{0,2})(?!(?:vol|no|pp?)\d)(?:[a-z]{1,5}|[A-Z])\d{2,12}(?![\p{L}\d–—-]|\.\d)/gu;
const fullYear = /^(?:19|20)\d\d$/;

/** Where the word of a number may begin, as a pattern: not within a word, nor with the last letter of `S&P 2029`, whose `P` counts no pages. */
export const beforeWordOfNumber = String.raw`(?<!\p{L}|&(?:amp;)?\s?)`;
const wordOf = (words: string): RegExp => new RegExp(String.raw`${beforeWordOfNumber}(?:${words})\.?\s?$`, 'iu');
const wordOfPages = wordOf('pp?|pages?');
const wordOfVolume = wordOf('vol(?:ume)?');
const wordOfIssue = wordOf('no|issue|number');

/**
 * The year, the volume, the issue and the pages that a venue names, in order, each once but a year that is said again: `82, no. 23 (2022): 363-377`,
 * `2022, 82(23): 363`, `2022, 82(23): 363. (2022)`, `2022;82(23):363-77`, `vol. 3, pp. 1-9`, `pages 1-9`, `第82卷第23期`. Numbers in the name, in
 * identifiers of arXiv and in notes are none of them.
 */
export function venueNumbers(text: string): readonly VenueNumber[] {
  const found = [number, volumeAndIssue, gluedYear, articleNumber]
    .flatMap(pattern => [...text.matchAll(pattern)])
    .map(match => rangeOf(match))
    .sort((a, b) => a.start - b.start);
  const year = yearIn(text, found);
  const numbers: VenueNumber[] = [];
  const has = (part: VenuePart): boolean => numbers.some(known => known.part === part);
  for (const range of found) {
    const counted = range === year ? 'year' : partOf(text, range, has);
    const part = counted !== undefined && isYearAgain(text, range, year) ? 'year' : counted;
    if (part !== undefined && (part === 'year' || !has(part))) numbers.push({ part, range });
  }
  return numbers;
}

/** `2023. In Proceedings of …`, else the last one: `IEEE 2023 Conference, 2023`, `CVPR-2023`, not that of `06-2023`; one that begins a name is part of it. */
function yearIn(text: string, numbers: readonly OffsetRange[]): OffsetRange | undefined {
  const years = numbers.filter(({ start, end }) => fullYear.test(text.slice(start, end)));
  const leading = /^\(?(?:19|20)\d\d\)?\\?[.,。，]\s*/.test(text) ? years[0] : undefined;
  const last = years
    .filter(
      ({ start }) => /\p{L}/u.test(text.slice(0, start)) && !/(?:\/|(?<!\p{Lu}{2})-)$/u.test(text.slice(0, start)),
    )
    .at(-1);
  return leading ?? last ?? numbers.find(({ start }) => start === shortYearIn(text));
}

/**
 * `, 2022, 82(23): 363. (2022)`. A volume may be called by its year: behind a blank alone, `Physics of Lakes 2022, no. 5 (2022): 363`, behind its word,
 * `vol. 2022, no. 5, 2022`, and where its issue or pages follow, `2022(5): 1-9, 2022`.
 */
function isYearAgain(text: string, range: OffsetRange, year: OffsetRange | undefined): boolean {
  if (year === undefined || text.slice(range.start, range.end) !== text.slice(year.start, year.end)) return false;
  const before = text.slice(Math.max(0, range.start - 12), range.start);
  const isCounted = [range, year].some(({ end }) => countedBehind.test(text.slice(end, end + 12)));
  return /[,，;；.。]\s?$/.test(before) && !countedBefore.test(before) && !isCounted;
}

const countedBefore = new RegExp(String.raw`${beforeWordOfNumber}(?:vol|no|pp?)\.\s?$`, 'iu');
const countedBehind = /^(?:\s?[(（:：]\s?\d|,?\s?(?:no|issue)\b)/;

/** `ISS'23`, and `ISS 23` or `ISS-23` where nothing but a note follows: what is counted behind a journal's name has more behind it. */
function shortYearIn(text: string): number | undefined {
  return (/(?<=\p{Lu}[\p{L}\d]{0,12}\s?['’])\d\d(?!\d)/u.exec(text) ?? shortYearBehind.exec(text))?.index;
}

const shortYearBehind =
  /(?<=^[^\p{L}\d]{0,4}(?:(?:ACM|IEEE) )?\p{Lu}\p{L}{0,9}\p{Lu}\p{L}{0,3}[ -])[0-3]\d(?=[^\p{L}\d]{0,4}$| \p{L})/u;

function partOf(
  text: string,
  { start, end }: OffsetRange,
  has: (part: VenuePart) => boolean,
): VenueNumber['part'] | undefined {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  const ordinal = /第\s?$/.test(before);
  if (ordinal)
    return /^\s?卷/.test(after) ? 'volume' : /^\s?期/.test(after) ? 'issue' : /^\s?页/.test(after) ? 'page' : undefined;
  if (wordOfPages.test(before)) return 'page';
  if (wordOfVolume.test(before)) return 'volume';
  if (wordOfIssue.test(before)) return 'issue';
  if (has('volume') && /[(（]$/.test(before) && /^[)）]/.test(after)) return 'issue';
  if (/\d\s?[-–—－]{1,2}\s?\d/.test(written)) return /[\s,，:：*_>.。]$/.test(before) ? 'page' : undefined;
  // `12, 104394, 2029`: too long for an issue
  if (has('volume') && /[:：,，]\s?$/.test(before) && /\p{L}|\d{5}/u.test(written)) return 'page';
  if (
    has('volume') &&
    !has('issue') &&
    (/\d\.$/.test(before) || (/[,，]\s?$/.test(before) && /^[,，:：]\s?(?:pp?\.?\s?)?\d/.test(after)))
  )
    return 'issue';
  if (has('volume') && /[:：,，]\s?$/.test(before)) return 'page';
  // `*Lake Vision – ISL 2029*, 2029`: that of the name
  if (fullYear.test(written) && /^(?:[*_]{1,3}|<\/\w{1,8}>)(?![\s(（])/.test(after)) return undefined;
  return !has('page') &&
    !has('volume') &&
    /[\s,，;；*_>]$/.test(before) &&
    endsVolume.test(after) &&
    before.trim() !== ''
    ? 'volume'
    : undefined;
}

/** What stands behind a volume: `(23)`, `, no. 23`, ` (2022)`, `: 363`, `*(23)`. */
const endsVolume =
  /^(?:\s?[(（]\d|\.\d{1,3}\s?[(:]|,?\s?(?:no|issue)\b|\s?[:：,，]\s?(?:pp?\.\s?)?(?:[a-z]{1,5}|[A-Z])?\d|[*_]{1,3}|<\/)/;
