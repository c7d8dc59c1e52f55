import { readsLikeButton } from '../../page/buttonWords';
import { isCountry } from '../../page/venues/placeNames';
import { isKnownAcronym } from '../../page/venues/venueAcronyms';
import { awaitedWords, namesKindOrPublisher, namesOther, namesVenue } from '../../page/venues/venueWords';
import { foreignSmallSource, withinNameSource } from '../../text/functionWords';
import { monthSource } from '../../time/calendarNames';
import { isSubmission } from './printedVenue';
import { tellsWhatBecame } from './venueName';

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

/** Behind the genre: ` No. 12345`, `, TR-2029-12`, ` #12`; not `, 1st Place in the Lake Challenge` */
const numberPattern =
  /^[\s,]{0,2}(?:[Nn][or]\.?\s?|[Nn]umber\s|#)?(?!\d{1,3}(?:st|nd|rd|th)(?!\p{L}))(?<number>[\p{L}\d]{1,12}(?:[./-][\p{L}\d]{1,12}){0,5})(?![\p{L}\d])/u;

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
  const isParted = behind === '' && ownReport.test(genre) && /,\s$/.test(words.slice(0, found.index));
  const given = isParted && mayGiveOutAhead(before) ? { publisher: before } : publisherOf(before, behind, isNumbered);
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

/**
 * Whether words before a comma and `Technical Report` name who gives it out, by their capitals, numbers and brackets too: `Lab 126`, `Lake Team`,
 * `Department of Lakes (LU)`, `LakeAI`. One word alone may be a town.
 */
function mayGiveOutAhead(name: string): boolean {
  if (!likeNumberedName.test(name) || /^\p{Lu}\p{Ll}+$/u.test(name) || isCountry(name.replace(/^.*,\s/, '')))
    return false;
  // a name with its acronym may as well be that of a conference
  const whole = name.replace(/\s[(（][^()（）]{1,20}[)）]$/, '');
  const isVenue = (namesVenue(whole) && !namesKindOrPublisher(whole)) || isKnownAcronym(whole);
  return !isVenue && !namesOther(name) && !isStanding(name);
}

/** Whether words are a name, and none of a venue, of a server for preprints, of a prize or of a state of the work: `Also NBER`, `Journal of Lakes`. */
function mayGiveOut(name: string): boolean {
  const isName = likeName.test(name) || /^\p{Script=Han}[^"“”;；()（）\d]{1,100}$/u.test(name);
  const isPhrase = /\p{Ll}{2}\.\s/u.test(name);
  return isName && !isPhrase && !namesVenue(name) && !isKnownAcronym(name) && !namesOther(name) && !isStanding(name);
}

const joints = `${withinNameSource}|${foreignSmallSource}|at|da|das|degli|dell[ao]|do|dos|e|el|für|las|los|te|van|zu`;

/** `Department of Lakes, Lake University`, `University of Norrland at Norrhavn`; not `Available from Lake Bank` */
const likeName = new RegExp(
  String.raw`^(?=.{2,100}$)\p{Lu}[^\s\d"“”;；:：()（）]{0,40}(?:\s(?:\p{Lu}[^\s\d"“”;；:：()（）]{0,40}|${joints}))*$`,
  'u',
);

const likeNumberedName = new RegExp(
  String.raw`^(?=.{2,100}$)\p{Lu}[^\s"“”;；]{0,40}(?:\s(?:[\p{Lu}\d(（][^\s"“”;；]{0,40}|${joints}))*$`,
  'u',
);

/** Whether words say of a work where it stands, when it is from, or what has become of it, before its report or behind it. */
function isStanding(words: string): boolean {
  const saysOfIt = elsewhere.test(words) || opening.test(words) || onlyDate.test(words) || ofWork.test(words);
  return saysOfIt || isSubmission(words) || readsLikeButton(words) || (tellsWhatBecame(words) && !isBody(words));
}

const elsewhere = new RegExp(
  String.raw`^(?:also|previously|formerly|earlier|revised|circulated|see|arxiv|presented|funded|featured|winner|reject)(?!\p{L})|(?<!\p{L})${awaitedWords}(?!\p{L})`,
  'iu',
);

/** `Available from`, `Media coverage`, `Best Paper`; not `Media Lab`, `Best Institute for Lakes` */
const opening =
  /^(?:[Aa]vailable|[Bb]est|[Dd]raft|[Mm]edia|[Ss]upported)(?:$|[:：,]|\s(?:\p{Ll}|(?:Student\s)?Papers?(?!\p{L})|Coverage))/u;

/** `May 2029`, `Spring 2029` */
const onlyDate = new RegExp(
  String.raw`^(?:\d{1,2}\s)?(?:${monthSource}\.?|Spring|Summer|Autumn|Fall|Winter)(?:\s\d{1,2})?(?:,?\s(?:19|20)\d\d)?$`,
  'u',
);

/** `Long Version`, `Equal Contribution`, `Top 3`, `Won the Lake Challenge`, `Preprint` */
const ofWork =
  /^(?:pre-?print|manuscript|online|won|supplement|(?:over|top)\s\d|(?:long|full|short)\s(?:version|paper)|project\s(?:report|lead)|(?:equal|core|main|key|lead)\scontribut)/iu;

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
