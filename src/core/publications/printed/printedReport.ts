import { isKnownAcronym } from '../../page/venueAcronyms';
import { awaitedWords, namesOther, namesVenue } from '../../page/venueWords';
import { foreignSmallSource, withinNameSource } from '../../text/functionWords';
import { monthSource } from '../../time/calendarNames';
import { isSubmission } from './printedVenue';

/** A report or a working paper: who gives it out, what it is called there, and its number. */
export interface PrintedReport {
  readonly type: 'report';
  readonly publisher?: string;
  /** `Technical Report`, `Policy Research Working Paper` */
  readonly genre?: string;
  /** `TR-12`, `WP/29/123` */
  readonly number?: string;
}

const called = String.raw`(?:(?:Policy\s)?Research\s|Staff\s)?[WwDdOo](?:orking|iscussion|ccasional)\s[Pp]apers?|(?:[Tt]echnical|[Rr]esearch|[Ss]taff)\s[Rr]eports?|Tech\.?\s[Rr]ep(?:ort|\.)|[Ww]hite\s[Pp]apers?|[Pp]olicy\s(?:[Bb]riefs?|[Nn]otes?)|Report(?=\s\p{Lu}{2,5}-\d)`;
const genrePattern = new RegExp(String.raw`(?<!\p{L})(?<genre>${called})(?!\p{L})(?:\s[Ss]eries(?!\p{L}))?`, 'u');

/** Behind the genre: ` No. 12345`, `, TR-2029-12`, ` #12` */
const numberPattern =
  /^[\s,]{0,2}(?:[Nn][or]\.?\s?|[Nn]umber\s|#)?(?<number>[\p{L}\d]{1,12}(?:[./-][\p{L}\d]{1,12}){0,5})(?![\p{L}\d])/u;

/** `Lake Lab, TR-12`, `Lake Research, LR-TR-2029-12` */
const numbered = /^(?<publisher>\p{Lu}[^"“”;；]{2,100}?),\s(?<number>(?:\p{Lu}{2,6}-)?TR[-\s]?\d[\w./-]{0,20})$/u;

const dateBehind = new RegExp(
  String.raw`[\s,.(（]{1,4}(?:${monthSource}\.?,?\s)?(?:19|20)\d\d[)）]?[\s.。]{0,3}$`,
  'u',
);

/**
 * Reads the words of an entry behind its title as those of a report, in the order of each trade: `Lake Lab, Technical Report 12`, `Tech. Rep. TR-12, Lake
 * University` (BibTeX), `NBER Working Paper No. 12345` (economics), `(Working Paper No. 12). Lake University` (APA). `undefined` where they name no one who
 * gives it out and no number, and where they say that it has appeared, or is to appear, elsewhere.
 */
export function readReport(text: string): PrintedReport | undefined {
  const words = text
    .replace(/^[\s.,，。．:：》”"（(]+/u, '')
    .replace(dateBehind, '')
    .replace(/(?<!Rep)[\s.,]{1,3}$/, '');
  const own = numbered.exec(words)?.groups;
  if (own?.publisher !== undefined && own.number !== undefined && !genrePattern.test(words))
    return { type: 'report', publisher: own.publisher, number: own.number };
  const found = genrePattern.exec(words);
  const genre = found?.groups?.genre;
  if (found === null || genre === undefined) return undefined;
  const before = trimmed(words.slice(0, found.index));
  const after = words.slice(found.index + found[0].length);
  const told = numberPattern.exec(after);
  const number = told?.groups?.number;
  const isNumbered = number !== undefined && /\d/.test(number);
  const behind = trimmed(isNumbered ? after.slice(told?.[0].length) : after);
  // `Lab 126, Technical Report 12`: whatever is called so before a comma gives it out
  const isParted = behind === '' && ownReport.test(genre) && /,\s$/.test(words.slice(0, found.index));
  const given =
    isParted && beginsName.test(before) && !isStanding(before)
      ? { publisher: before }
      : publisherOf(before, behind, isNumbered);
  if (given === undefined) return undefined;
  const name = ordinary(genre);
  return {
    type: 'report',
    ...(given.publisher === '' ? {} : { publisher: given.publisher }),
    genre: given.series === undefined ? name : `${given.series} ${name}`,
    ...(isNumbered ? { number } : {}),
  };
}

/** Who gives a report out, by what stands before and behind what it is called; in `NBER Working Paper 12. National Bureau` the first names the series. */
function publisherOf(
  before: string,
  behind: string,
  isNumbered: boolean,
): { readonly publisher: string; readonly series?: string } | undefined {
  if (before === '' && behind === '') return isNumbered ? { publisher: '' } : undefined;
  if (before !== '' && !mayGiveOut(before)) return undefined;
  if (behind === '') return isNumbered || isBody(before) ? { publisher: before } : undefined;
  if (!mayGiveOut(behind) || !(isBody(behind) || (isNumbered && before === ''))) return undefined;
  if (before === '') return { publisher: behind };
  return isNumbered ? { publisher: behind, series: before } : undefined;
}

const ownReport = /^(?:technical|research)\sreports?$/i;

const beginsName = /^\p{Lu}[^"“”;；]{1,100}$/u;

/** Whether words are a name, and none of a venue, of a server for preprints, of a prize or of a state of the work: `Also NBER`, `Journal of Lakes`. */
function mayGiveOut(name: string): boolean {
  const isName = likeName.test(name) || /^\p{Script=Han}[^"“”;；()（）\d]{1,100}$/u.test(name);
  const isPhrase = /\p{Ll}{2}\.\s/u.test(name);
  return isName && !isPhrase && !namesVenue(name) && !isKnownAcronym(name) && !namesOther(name) && !isStanding(name);
}

/** `Department of Lakes, Lake University`, `University of Norrland at Norrhavn`; not `Presented at Lake University`, `Available from Lake Bank` */
const likeName = new RegExp(
  String.raw`^(?=.{2,100}$)(?:University\sof\s\p{Lu}[\p{L}-]{1,30}\sat\s)?\p{Lu}[^\s\d"“”;；:：()（）]{0,40}(?:\s(?:\p{Lu}[^\s\d"“”;；:：()（）]{0,40}|${withinNameSource}|${foreignSmallSource}|für|zu))*$`,
  'u',
);

/** Whether words say of a work where it stands, or what has become of it, before its report or behind it. */
function isStanding(words: string): boolean {
  return isSubmission(words) || elsewhere.test(words);
}

const elsewhere = new RegExp(
  String.raw`^(?:also|previously|formerly|earlier|revised|circulated|see|arxiv|presented|funded|supported|available|featured|winner|best|draft|media|reject)(?!\p{L})|(?<!\p{L})${awaitedWords}(?!\p{L})`,
  'iu',
);

/** Whether a name is of a body that gives out reports: `NBER`, `Lake University`, `Federal Reserve Bank of Lakes`. */
function isBody(name: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(name) || bodies.test(name);
}

const bodies =
  /(?<!\p{L})(?:Universit|Institut|Laborator)|(?<!\p{L})(?:Labs?|Department|Dept|Cent(?:er|re)|Bank|Bureau|Foundation|Ministry|Agency|Council|School|College|Faculty|Academy|Research|Corporation|Inc)(?!\p{L})|大学|学院|研究[院所]/u;

const trimmed = (words: string): string => words.replace(/^[\s.,:)）]{1,6}/, '').replace(/[\s.,:(（]{1,6}$/, '');

/** `Technical Report` for `Tech. Rep.`, `Working Paper` for one of the `Working Papers` */
function ordinary(genre: string): string {
  return genre.replace(/^Tech\.?\s[Rr]ep(?:ort|\.)/, 'Technical Report').replace(/(?<=paper|report|brief|note)s$/i, '');
}
