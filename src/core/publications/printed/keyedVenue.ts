import { isPlaceOfPerson } from '../../page/drafts/postWords';
import { namesKind, namesOther } from '../../page/venues/venueWords';
import { withinNameSource } from '../../text/functionWords';
import { firstYear } from '../../text/year';
import type { PrintedVenue } from './namedVenue';
import { readPrintedVenue } from './printedVenue';

/**
 * A venue by the name that a key of a data file has for it, where it could not be read with the numbers behind the name, or some of them were taken for a part of
 * it. Volume, issue and pages are then those that their form tells for certain: `12 (2029) 101-109`, `12 (Dec. 2029): 101` has the volume alone.
 * @param told the words of the key
 * @param read what was read of all that the file says
 * @param said all that it says, part by part
 */
export function withKeyedName(
  told: string,
  read: PrintedVenue | undefined,
  said: readonly string[],
): PrintedVenue | undefined {
  const part = said.find(text => text.includes(told));
  const behind = part?.slice(part.indexOf(told) + told.length) ?? '';
  if (read?.arxivId !== undefined) return read;
  if (!/\d/.test(behind)) return namedByKeyAlone(told, read) ?? read;
  const year = firstYear(behind);
  const named = readPrintedVenue(year === undefined ? told : `${told}, ${year}`);
  const name = named?.name;
  if (named === undefined || name === undefined || name === read?.name) return read;
  const isSpoilt =
    read?.name === undefined || (read.name.startsWith(name) && numbered.test(read.name.slice(name.length)));
  if (!isSpoilt) return read;
  const numbers = numbersIn(behind);
  // journals have volumes
  const type = named.type ?? (numbers.volume === undefined ? undefined : 'article-journal');
  return { ...named, type, ...numbers };
}

/**
 * The venue of a key without a year or numbers anywhere, `conference: Frontiers of Lake Science`, as it would be read with a year, where nothing else has a name, or
 * the badge beside has it abbreviated, `conference_short: Front. Lake Sci.`.
 */
function namedByKeyAlone(told: string, read: PrintedVenue | undefined): PrintedVenue | undefined {
  const isNamed = read?.name !== undefined && !/\p{L}\.(?:\s|$)/u.test(read.name);
  if (isNamed || !inCapitals.test(told) || namesKind(told) || namesOther(told)) return undefined;
  if (isPlaceOfPerson(told, '') || readPrintedVenue(told)?.name !== undefined) return undefined;
  const { name, type } = readPrintedVenue(`${told}, 2000`) ?? {};
  return name === undefined ? undefined : { ...read, name, type: type ?? read?.type };
}

/** Two words or more, as names of journals are written; not `Ongoing work`, `Rejected by all`. */
const inCapitals = new RegExp(
  String.raw`^\p{Lu}[\p{L}-]{2,30}(?:\s(?:${withinNameSource}|\p{Lu}[\p{L}-]{1,30})){1,12}$`,
  'u',
);

/** `, 12, no. 3 (May`, ` (2029)`, `, May`, `, vol 12 no` */
const numbered = /^[,，.]?\s?[\d(（]|^[,，]\s/u;

/** Those right behind a name. */
function numbersIn(behind: string): Pick<PrintedVenue, 'volume' | 'issue' | 'page'> {
  const { volume, issue, number, alone } = leading.exec(behind)?.groups ?? {};
  const [only, ...more] = Array.from(behind.matchAll(pages), ([found]) => found);
  return {
    ...(volume === undefined ? {} : { volume }),
    ...((issue ?? number ?? alone) === undefined ? {} : { issue: issue ?? number ?? alone }),
    ...(only === undefined || more.length > 0 ? {} : { page: only.replace(/\s?[-–—]{1,2}\s?/, '-') }),
  };
}

/** `, 12(3)`, ` 12 (3) 2029`, `, 12, no. 3 (May 2029)`, `, 12, 3 (May 2029)`, `, Issue 3`; no year is a volume. */
const leading =
  /^[,，.]?\s?(?:[(（]?(?:19|20)\d\d[)）]?[,.;:]?\s)?(?:(?:vol(?:ume|\.)?\s?)?(?<volume>(?!(?:19|20)\d\d(?!\d))\d{1,4})(?:\s?[(（](?<issue>\d{1,3}(?:[-–]\d{1,3})?)[)）]|,?\s(?:(?:no\.?|issue)\s?)?(?<number>\d{1,3})(?=\s\())?(?=\s?(?:[,.;:，。(（]|$)|\s\d)|(?:no\.?|issue)\s?(?<alone>\d{1,3})(?!\d))/iu;

/** A range behind a sign or its word; not `2028-2029`. */
const pages =
  /(?<=[,:：)）]\s?|[,\s](?:pp?|S)\.?\s?)(?!(?:19|20)\d\d\s?[-–—]{1,2}\s?(?:19|20)\d\d)\d{1,6}\s?[-–—]{1,2}\s?\d{1,6}(?![\d\p{L}:])/gu;
