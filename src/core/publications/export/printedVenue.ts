import { readArxivId } from '../../syntax/arxivId';
import { isCalledLikeField, isNamedJournal } from '../../page/namedJournals';
import { awaitedWords, namesOther, reviewWords, spells } from '../../page/venueWords';
import { foreignMonthSource, monthSource } from '../../time/calendarNames';
import { acronym } from '../venues/acronym';
import { namesEvent } from '../venues/namesEvent';
import type { CslType } from '../work';
import { isAccepted, withoutReceipt } from './receipt';
import { holdsProceedings, trimmedVenue } from './venueNotes';
import { monthAlone, pagesTold, withoutEventPlace } from './eventParts';
import { inUsualForm } from './usualForm';
import { isEventName, isYearOf, isYearOfIssue } from './volumeYear';
import { isConferenceAcronym, isJournalAcronym, isKnownAcronym } from '../../page/venueAcronyms';
import { mayBeProceedingsJournal } from '../venues/proceedingsJournal';
import { venueType } from '../venues/venueType';

/** What the words about where and when a work appeared say for certain. */
export interface PrintedVenue {
  readonly type: CslType | undefined;
  /** `Journal of Lakes`, `Proceedings of the 9th Symposium on Invented Storage`, `CVPR`. */
  readonly name?: string;
  /** `ICIP` behind the full name. */
  readonly short?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly year?: number;
  readonly arxivId?: string;
}

/** In characters: nobody names a venue at such length. */
const longest = 600;

/** Some give the month with it: `2024.06`. */
const year = String.raw`(?<year>(?:19|20)\d\d)(?:\.(?:0[1-9]|1[0-2]))?`;
const name = String.raw`(?<name>[\p{L}《][^\d"“”;；]{2,140}?)`;
/** The name of an event may hold a number: `33rd`, `第33届`. */
const event = String.raw`(?<name>[\p{L}《\d][^"“”;；]{2,200}?)`;
const volume = String.raw`(?<volume>\d{1,4}|[A-Z]{1,3}-\d{1,3})`;
const issue = String.raw`(?<issue>[\dA-Z]{1,4}(?:[-–]\d{1,3})?)`;
/** Where an article goes on behind its first pages: `12-20+33`, `12-20, 33-35`; behind a comma it may be the year. */
const further = String.raw`(?:(?:\s?\+\s?|[,，]\s?(?!(?:19|20)\d\d(?!\d)))\d{1,5}(?:\s?[-–—]{1,2}\s?\d{1,5})?(?![\d(（])){0,3}`;
const pages = String.raw`(?:pp?\.\s?|[Pp]ages?\s|Art(?:icle)?\.?\s(?:no\.\s)?)?(?<page>[A-Z]?\w{0,5}\d{1,8}(?::\d{1,3})?(?:\s?[-–—]{1,2}\s?[A-Z]?\d{1,8}(?::\d{1,3})?${further})?)`;
/** Told by its name, so that no part of an abbreviated venue (`Proc. ACM Lakes`) is taken for one. */
const publisher = String.raw`(?<publisher>IEEE|ACM|AAAI|USENIX|PMLR|Springer|Elsevier|Wiley|MDPI|[\p{L}\s]{2,30}(?:Press|Verlag|Publish\w{2,6}|Society|Machinery))`;
/** The stop of `Proc. IEEE` is none behind a name. */
const printedBy = String.raw`(?:(?<!(?<!\p{L})[Pp]roc)\.\s${publisher})?`;
/** With its days, or with a comma: `1 April `, `July 5-9, `, `December, `, `12 de julio de `. */
const month = String.raw`(?:(?:\d{1,2}\.?\s(?:de\s)?)?(?:${monthAlone}\s(?:de\s)?(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?,\s)?|(?:${monthSource}|${foreignMonthSource})\.?,\s))?`;
const behindName = String.raw`(?<acronym>${acronym})`;

const patterns: readonly RegExp[] = [
  // Conference on Lakes 2024 (ICL), 2024, pp. 1-9
  String.raw`${event}\s${year}\s\(${behindName}\)(?:,\s(?:19|20)\d\d)?(?:,\s${pagesTold})?`,
  // Image and Vision Computing 119 (2022): 104394 · Journal of Lakes 34, no. 2 (2022): 163-179
  String.raw`${name},?\s${volume}(?:(?:,\sno\.\s|\s?\()${issue}\)?)?\s\(${year}\)(?:\s?[:：,]\s?${pages})?`,
  // Applied Lakes, vol. 54, 2867–2880 (2024) · Lake Health, vol. 83: 104232 (2022)
  String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?(?:[,:]\s${pages})?\s\(${year}\)`,
  // LOCH Waters, e1012854 (2025)
  String.raw`${name},\s(?<page>e\d{4,9})\s\(${year}\)`,
  // Lakes and Boats, vol.9, no. 24, 2022, pp. 24822-24842
  String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?,\s${month}${year},\s?${pages}`,
  // IEEE Trans. Lakes, vol. 12, no. 3, pp. 1–9, Mar. 2024 · IEEE Trans. Lakes, vol. 62, pp. 1–9, 2024, Art. no. 5600114
  String.raw`${name},\s[Vv]ol\.\s?${volume}(?:,\sno\.\s?${issue})?(?:,\s(?!(?:19|20)\d\d$)${pages})?(?:,\s${month}${year}(?:,\sArt\.?\sno\.\s?\w{1,12})?)?`,
  // Nat Lakes. 2024;15(1):1234
  String.raw`${name}\.?\s${year};\s?${volume}(?:\(${issue}\))?:\s?${pages}`,
  // Lake Evolution 6, no. 1: veaa032 (2020) · The Lake, 399.10329: 1070–1078 (2022)
  String.raw`${name},?\s${volume}(?:(?:,\sno\.\s|\s?\()${issue}\)?)?\s?[:：]\s?${pages}\s\(${year}\)`,
  String.raw`${name},?\s(?<volume>\d{1,4})\.(?<issue>\d{1,5})\s?[:：]\s?${pages}\s\(${year}\)`,
  // Journal of Lakes (2025): 1–27
  String.raw`${name}\s\(${year}\)\s?[:：,]\s?${pages}`,
  // Lake Microbiology, s41564-025-02257-4 (2026)
  String.raw`${name},\ss\d{5}-\d{3}-\d{5}-[\dx]\s\(${year}\)`,
  // Trans. Lake Comput. Appl. Just Accepted (October 2024)
  String.raw`${name}\.\sJust Accepted\s\(${month}${year}\)`,
  // Journal of Lakes 12.3 (2024): 163-179
  String.raw`${name},?\s(?<volume>\d{1,4})\.(?<issue>\d{1,3}(?:[-–]\d{1,3})?)\s\(${year}\)(?:\s?[:：,]\s?${pages})?`,
  // Lakes and Boats, 2022, May, 1-17
  String.raw`${name},\s${year},\s${monthAlone},\s?${pages}`,
  // Journal of Lakes 12, no. 3, pp. 163-179, 2024
  String.raw`${name}\s${volume}(?:,\sno\.\s${issue})?(?:,\s${pages})?,\s${month}${year}`,
  // In Proc. of the Symposium on Lakes (ISL 2024) · Symposium on Lakes (ISL'24), pp. 1-9
  String.raw`${event}\s\(${behindName}[\s'’-]{0,2}${year}\)(?:,\s${pagesTold})?`,
  String.raw`${event}\s\(${behindName}\s?['’](?<short>\d\d)\)(?:,\s${pagesTold})?`,
  // Proceedings of the Conference on Lakes, 2024, pp. 1-9
  String.raw`${event},\s${month}${year},\s${pagesTold}`,
  // European Journal of Lakes, 118487 (2025)
  String.raw`${name},\s(?<page>\d{5,7})\s\(${year}\)`,
  // Lake Science, 2024, 1-17
  String.raw`${name}[,，]\s?${year}[,，]\s?(?:pp?\.\s?)?(?<page>\d{4,8}|\d{1,5}\s?[-–—]{1,2}\s?\d{1,5}${further})`,
  // Journal of Lakes 12(3), 2024 · Journal of Lakes 12(3), 2024, pp. 1-9
  String.raw`${name}[,，]?\s${volume}(?:\s?[(（]${issue}[)）])?[,，]\s?${year}(?:[,，]\s?${pages})?`,
  // Journal of Lakes, 12(3), 1-9, 2024 · Journal of Lakes 12(3):1-9
  String.raw`${name}[,，]?\s${volume}(?:\s?[(（]${issue}[)）])?\s?[:：,，]\s?${pages}(?:(?:[,，]\s?${month}|\s\()${year}\)?)?`,
  // 虚构学报,2020(12):111-114
  String.raw`(?<name>[\p{Script=Han}《][^\d"“”;；]{2,140}?)[,，.]\s?(?<volume>(?:19|20)\d\d)\s?[(（]${issue}[)）](?:\s?[:：,，]\s?${pages})?`,
  // Journal of Lakes, 2022, (6): 49-60
  String.raw`${name}[,，.]\s?${year}[,，]\s?[(（]${issue}[)）]\s?[:：,，]\s?${pages}`,
  // 虚构学报, 2021, 44(1): 1-12
  String.raw`${name}[,，.]\s?${year}[,，]\s?${volume}(?:\s?[(（]${issue}[)）])?(?:\s?[:：,，]\s?${pages})?`,
  // 虚构存储会议论文集. 2023: 1-14 · Symposium on Lakes (SL). IEEE, 2023: 1-4
  String.raw`${event}${printedBy}[,，.。]\s?${year}[:：]\s?${pages}`,
  // In Proceedings of …, pp. 1-9. ACM, 2024 · Name (2024) · CVPR 2024 · ISPRS-JPRS-2024
  String.raw`${event}(?:,\s${pagesTold})?${printedBy}(?:,\s?${month}|\s[-–—]\s${month}|，\s?|\s\(${month}|[\s-])${year}\)?`,
  // ICLR 2026. Rio de Janeiro, Brazil.
  String.raw`(?<name>[\w\s&/-]{0,20}${acronym}[\w\s&/-]{0,20}?)\s${year}\.\s(?:Online|\p{Lu}[\p{L}.\s-]{2,30}(?:,\s\p{Lu}[\p{L}.\s-]{1,24})?)`,
  // ICLR2025
  String.raw`(?<name>[A-Z]{2,}[A-Za-z]{0,8}|[A-Z][A-Za-z]{0,9}[A-Z])${year}`,
  // HPDC'24
  String.raw`${event}\s?['’](?<short>\d\d)`,
].map(source => new RegExp(`^${source}$`, 'u'));

/** What stands behind a year of its own: `2024. In Proceedings of the 33rd …, pp. 1-9`, `2024. Proceedings of ISL 2023, 12(1), 1-9`. */
const behindYear: readonly RegExp[] = [
  `^${event},\\s${volume}(?:\\s?\\(${issue}\\))?,\\s${pages}$`,
  // 2029. Lake Journal, 16(2) · 2029. Lake Journal, 16
  `^${event},\\s${volume}\\s?\\(${issue}\\)$`,
  `^${event},\\s(?<volume>\\d{1,3})$`,
  `^${event}(?:,\\s${pages})?$`,
].map(source => new RegExp(source, 'u'));

/** `ICML 2025 Position Embedding`: a series that is known, with what the paper is about behind it. */
const withTopic = /^(?<name>(?:ACM\s|IEEE\s)?[A-Z][A-Za-z]{1,10})\s(?<year>(?:19|20)\d\d)\s[^.。!?]{1,60}$/;

/** `CVPR 2029 Workshop on Rivers`, `ACL 2029 Findings`, `ACL 2029, Findings`: not the conference, but beside it. */
const besideConference =
  /^(?<name>(?:ACM\s|IEEE\s)?[A-Z][A-Za-z]{1,10})\s(?<year>(?:19|20)\d\d),?\s(?<part>(?:Workshop|Findings)(?:s|\s[^.。!?]{1,60})?)$/;

/** `Conference on Lakes (ISL Findings 2029)` */
const besideInBrackets = new RegExp(
  String.raw`^[^()]{8,160}\s\((${acronym}\s(?:Findings|Workshops?)\s(?:19|20)\d\d)\)$`,
  'u',
);

/** `EACL 26` */
const withShortYear = /^(?<name>(?:ACM\s|IEEE\s)?[A-Z][A-Za-z]{1,10})\s(?<short>[0-3]\d)$/;

type Group = 'acronym' | 'name' | 'volume' | 'issue' | 'page' | 'year' | 'short' | 'publisher';
type Groups = Readonly<Partial<Record<Group, string | undefined>>>;

/** Whether words that could say where a work appeared say that it is under review: `ICRA 2029 (Under Review)`. */
export function isSubmission(written: string): boolean {
  return written.length < 140 && underReview.test(written);
}

/**
 * Reads the words about where and when a work appeared, in the forms that are common on homepages. What they do not say
 * for certain is left out; `undefined` where they say nothing: a note, `submitted to …`, several years.
 */
export function readPrintedVenue(written: string): PrintedVenue | undefined {
  if (written.length > longest) return undefined;
  const read = readTrimmed(written);
  if (read?.name === undefined) return read;
  const venue = holdsProceedings(written) ? { ...read, type: read.type ?? ('article-journal' as const) } : read;
  const { name } = read;
  const isCut = abbreviated.test(name) && written.replace(/\s+/g, ' ').includes(`${name}.`);
  return isCut ? { ...venue, name: `${name}.` } : venue;
}

/** Words that are abbreviated at the end of names, whose stop is none of a sentence: `J. Lake Mech.` */
const abbreviated =
  /(?<!\p{L})(?:Anal|Appl|Autom|Biol|Chem|Commun|Comput|Electron|Eng|Inf|Intell|Lett|Mach|Mater|Math|Mech|Med|Netw|Phys|Process|Res|Rev|Robot|Sci|Soc|Syst|Technol)$/u;

/** `Journal article on how lakes remember` says what the work is. */
const tellsOfIt = /^(?:journal|conference|workshop|research|review|short) (?:article|paper)s?\s\p{Ll}/iu;

function readTrimmed(written: string): PrintedVenue | undefined {
  const { text: whole, isTold } = trimmedVenue(written);
  const text = inUsualForm(whole)
    .replace(indexed, '')
    .replace(doiBehind, '')
    .replace(acronymAhead, '$3 ($1)')
    .replace(besideInBrackets, '$1');
  if (
    text === '' ||
    rankOnly.test(text) ||
    unpublishedOnly.test(text) ||
    tellsOfIt.test(text) ||
    underReview.test(text) ||
    notedReview.test(written)
  )
    return undefined;
  const arxivId = /arxiv|\bCoRR\b/i.test(text) ? readArxivId(text) : undefined;
  if (arxivId !== undefined) {
    const [year, ...more] = yearsIn(text);
    return { type: 'article', arxivId, ...(more.length === 0 && year !== undefined ? { year } : {}) };
  }
  const [lead = '', first] = /^\(?((?:19|20)\d\d)\)?[.,]\s+/.exec(text) ?? [];
  const rest = withoutEventPlace(text.slice(lead.length));
  const years = yearsIn(rest);
  const [only] = years;
  if (years.length > 1) return datedEvent(rest) ?? yearBehind(rest);
  for (const pattern of lead === '' ? patterns : [...patterns, ...behindYear]) {
    const found: Groups | undefined = pattern.exec(rest)?.groups;
    const groups = found && { ...found, year: found.year ?? first };
    const venue = groups === undefined ? undefined : venueOf(groups);
    if (venue !== undefined)
      return venue.type === undefined && namesEvent(rest) ? { ...venue, type: 'paper-conference' } : venue;
  }
  const beside = besideConference.exec(rest)?.groups;
  if (beside?.name !== undefined && isKnownAcronym(beside.name))
    return venueOf({ ...beside, name: `${beside.name} ${beside.part ?? ''}` });
  const topical = (withTopic.exec(rest) ?? withShortYear.exec(rest))?.groups;
  if (topical?.name !== undefined && isKnownAcronym(topical.name)) return venueOf(topical);
  if (only !== undefined) {
    const appeared = Number(first ?? only);
    return yearlyEvent(rest, first) ?? { type: undefined, year: appeared };
  }
  return venueAlone(text, isTold);
}

/** `JCR Q1`, `CCF-A`: how a venue is ranked, without its name. */
const rankOnly =
  /^(?:(?:CCF|JCR|SCI|SSCI|EI|ESI|IF|Q[1-4])(?![\p{L}])[\s\w,*.-]{0,20}|(?:CORE|Core)\s[A-C]\*?(?![\p{L}])[\s\w,*.-]{0,20})$/u;

/** `Preprint 2029`, `Manuscript`: no venue yet. */
const unpublishedOnly =
  /^(?:pre-?print|work in progress|working paper|unpublished|(?:unpublished )?(?:draft )?manuscript|手稿|预印本|工作论文|未发表)[\s,，(（]{0,3}(?:(?:19|20)\d\d)?[)）.]?$/i;

const underReview = new RegExp(reviewWords, 'i');
/** `Journal of Lakes (Under review)`; of `ISL 2029 (extended version under review)` that is another work. */
const notedReview = new RegExp(String.raw`[(（[,，;；、]\s?(?:currently\s)?(?:${reviewWords})`, 'i');

/** `Proceedings of the 2029 LCI Conference on Lakes, 2030`: the year behind the name is that of the work. */
function datedEvent(text: string): PrintedVenue | undefined {
  const groups: Groups | undefined = behindEvent.exec(text)?.groups;
  const venue = groups && yearsIn(groups.name ?? '').length === 1 ? venueOf(groups) : undefined;
  return venue?.type === 'paper-conference' ? venue : undefined;
}

function yearBehind(text: string): PrintedVenue | undefined {
  const appeared = /,\s((?:19|20)\d\d)$/.exec(text)?.[1];
  return appeared === undefined ? undefined : { type: undefined, year: Number(appeared) };
}

const behindEvent = new RegExp(`^${event},\\s${month}${year}$`, 'u');

/** `2029 IEEE Conference on Lakes`, `Proceedings of the 2029 ACM Symposium on Lakes`: its year is a part of its name, and seldom another than that of the work. */
function yearlyEvent(text: string, appeared: string | undefined): PrintedVenue | undefined {
  if (text.length > 200 || namesOther(text) || verbs.test(text)) return undefined;
  const venue = /^(?:[Ii]n:?\s)?(?:(?:19|20)\d\d\s(?:\d{1,3}(?:st|nd|rd|th)\s)?\p{Lu}|Proc)/u.test(text)
    ? venueOf({ name: text })
    : undefined;
  if (venue?.type !== 'paper-conference') return undefined;
  return appeared === undefined ? venue : { ...venue, year: Number(appeared) };
}

/** A venue that no year stands beside: by its words, or by what is told of it, `BIBM (CCF-B)`. */
function venueAlone(written: string, isToldBeside: boolean): PrintedVenue | undefined {
  const text = withoutReceipt(written);
  const isTold = isToldBeside || isAccepted(written);
  if (text.length > 160 || (!isJournalInFull(text) && (!venueBegins.test(text) || namesOther(text)))) return undefined;
  if (verbs.test(text) || kinds.test(text)) return undefined;
  if (/^arxiv(?:\s(?:preprint|e-?print))?$/i.test(text)) return { type: 'article', name: text };
  // `Journal of Lakes, 12–19`
  const paged = /^(?<name>.*[^\d\s]),\s(?<page>\d{1,5}\s?[-–—]\s?\d{1,5})$/u.exec(text)?.groups;
  const venue = venueOf(paged ?? { name: text });
  const isNamed = venue?.type !== undefined && (paged !== undefined || !isCalledLikeField(text));
  return isNamed || isTold ? venue : undefined;
}

const venueBegins = /^(?:[Ii]n:?\s+)?(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:[\p{Lu}\p{Script=Han}《]|arXiv)/u;

/** Whether words are the name of a journal that is known, perhaps with its acronym: `IEEE Communications Surveys & Tutorials (COMST)` speaks of no tutorial. */
function isJournalInFull(text: string): boolean {
  return isNamedJournal(text.replace(/\s?\([A-Z][\w-]{1,11}\)$/, '').replace(/^[Ii]n:?\s+/, ''));
}

/** What a sentence has and the name of a venue has not. */
const verbs =
  /(?<![\p{L}])(?:is|are|was|were|be|been|has|have|had|we|our|my|this|that|which|during|propos\w{1,3}|introduc\w{1,3}|provid\w{1,3}|includ\w{1,3}|selected|extended|deployed)(?![\p{L}])/iu;

/** `Conference version`, `Journal paper`: a kind of paper, and no name. */
const kinds =
  /^(?:conference|journal|workshop|letter)s?(?:\s(?:papers?|articles?|versions?|extensions?|proceedings))?$/i;

/** `, doi: 10.5555/12345678`, with the number of the article before it: `, Art no. 4500109`. */
const doiBehind = /(?:,\sArt\.? no\. ?\w{1,12})?[.,]?\s(?:doi\s?[:：]?\s?|https:\/\/doi\.org\/)10\.\d{4,9}\/\S+$/i;

/** What tells the name of an event from `Full Conference Paper` and `Lake Conference Center`. */
const eventName = String.raw`(?:(?:Conference|Symposium|Congress)\s(?:of|on|for)\s|International\s(?:[^,"“”]{1,60}\s)?(?:Conference|Symposium|Congress)(?=,|\s\d|$))`;

/** `ISL 2029, the International Symposium on Lakes 2029`, whose acronym mostly stands in brackets behind it. */
const acronymAhead = new RegExp(
  String.raw`^(${acronym}\s((?:19|20)\d\d))[,:]\s(?:the\s)?((?=\p{Lu})(?:(?!Workshop)[^,"“”]){0,80}${eventName}[^"“”]{0,160}?)(?:,?\s\2)?$`,
  'u',
);

/** The number under which an index has the work, behind its DOI: `, WOS:000405395900001`. */
const indexed = /[.,;]?\s(?:WOS|EI)\s?[:：]\s?\w{6,20}$/i;

function venueOf({
  name: written = '',
  acronym: behind,
  volume: inVolume,
  issue: number,
  page,
  year: full,
  short,
  publisher,
}: Groups): PrintedVenue | undefined {
  const venueName = nameOf(written);
  if (venueName === undefined) return undefined;
  const [, head = '', inName = ''] =
    /^(.{6,}?\S)\s?\(([A-Z][\w-]{0,11}(?:\s[A-Z][\w-]{1,11})?)\)$/.exec(venueName) ?? [];
  // of `Journal of Norrhavn University (Science)` it is a part
  const isShort =
    isKnownAcronym(inName) || (inName.includes(' ') ? isSpelled(head, inName) : /[A-Z].*[A-Z]/.test(inName));
  const long = isShort ? head : venueName;
  const beside = behind ?? (isShort ? inName : undefined);
  const letters = beside !== undefined && isHeldConference(long, beside) ? undefined : beside;
  const isArticleNumber = page !== undefined && /^(?:e\d{4}|\d{5,7}$)/.test(page);
  // no journal begins with a year: `2029 IEEE Lake Systems (ILS 2029)`
  const isYearly = letters !== undefined && /^(?:19|20)\d\d\s/.test(venueName);
  // `Computer Vision – ECCV 2029, 2029`
  const isEvent =
    isYearly || (number === undefined && namesEvent(inVolume === undefined ? written : `${written} ${inVolume}`));
  const named =
    venueType(long) ?? (isEvent ? 'paper-conference' : letters === undefined ? undefined : venueType(letters));
  const printedYear = full ?? (short === undefined ? undefined : `20${short}`);
  const isYear =
    number === undefined
      ? isYearOf(isNamedJournal(long) ? undefined : named, inVolume, printedYear, page)
      : isYearOfIssue(venueName, inVolume, printedYear);
  const appeared = printedYear ?? (isYear ? inVolume : undefined);
  // of `Lakes and Rivers 2029, 2029` it may be one, of `AFRICON 2029, 2029` hardly
  const isInVolume =
    number !== undefined ||
    (inVolume !== undefined && (!isYear || (printedYear === inVolume && !isEventName(venueName))));
  const isCounted = inVolume !== undefined && number !== undefined && mayBeProceedingsJournal(long);
  return {
    type: isCounted
      ? 'article-journal'
      : (named ?? (isInVolume || isArticleNumber || periodical.test(written) ? 'article-journal' : undefined)),
    name: long,
    ...(letters === undefined ? {} : { short: letters }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(inVolume === undefined || isYear ? {} : { volume: inVolume }),
    ...(number === undefined ? {} : { issue: number }),
    ...(page === undefined ? {} : { page: writtenPages(page) }),
    ...(appeared === undefined ? {} : { year: Number(appeared) }),
  };
}

/** Whether what stands behind a journal is the conference whose papers it holds, and no short form of it: `ACM Transactions on Graphics (SIGGRAPH Asia)`. */
function isHeldConference(journal: string, behind: string): boolean {
  return (
    isConferenceAcronym(behind) &&
    !isJournalAcronym(behind) &&
    venueType(journal) === 'article-journal' &&
    !spells(journal, behind)
  );
}

/** `P IEEE` of `Proceedings of the IEEE`, not `Natural Science` of a university’s journal. */
function isSpelled(name: string, short: string): boolean {
  return /[A-Z]{2}/.test(short) && spells(name, short);
}

function writtenPages(page: string): string {
  return page
    .replace(/\s?[-–—]{1,2}\s?/g, '-')
    .replace(/\s?\+\s?/g, '+')
    .replace(/[,，]\s?/g, ', ');
}

/** `《湖泊工程》`, but not a book that a chapter is in: `《湖泊研究手册》`. */
const periodical = /^(?:发表于|刊于)?\s?《[^《》]{2,40}(?<!手册|指南|导论|概论|教程|丛书|文集|全集|词典|百科)》$/;

/** Without `In`, quotation marks and what ends a sentence; `undefined` for what reads like two sentences. */
function nameOf(written: string): string | undefined {
  const name = withoutReceipt(written)
    .replace(/^(?:In:?\s+|in\s+|发表于\s?|载于\s?)/, '')
    .replace(/^[《*_]+/u, '')
    .replace(/(?<![》*_])[》*_]+$/u, '')
    .replace(/(?<![\s,，.:：])[\s,，.:：]+$/u, '')
    .trim()
    // `Proceedings of Lakes, ISL 2029`, before the year of the work
    .replace(endsWithYear, '$1');
  // what became of it is not where it appeared
  if (becameOfIt.test(name) || onlyMonth.test(name) || tellsOfPaper.test(name)) return undefined;
  const sentences = /\p{Ll}{7}\.\s\p{Lu}/u.test(name);
  return /\p{L}{2}/u.test(name) &&
    !sentences &&
    !/https?:|[[\]|=%]|,\s?(?:[Vv]ol$|pp?\.|[Pp]ages?\s\d|(?:19|20)\d\d)|\s\d+(?:\s?\(.{0,200}\))?$/.test(name)
    ? name
    : undefined;
}

const becameOfIt = new RegExp(String.raw`^(?:${awaitedWords}|oral|poster|spotlight|best)(?!\p{L})`, 'iu');

/** `This paper was selected for the cover of`, `Lakes, which has been presented at` */
const tellsOfPaper =
  /^(?:this|our|my)\s(?:paper|work|article|study|survey)(?!\p{L})|(?<!\p{L})(?:has|have|was|were|is|are|been)\s(?:been\s)?(?:accepted|awarded|featured|invited|nominated|presented|published|selected|submitted)(?!\p{L})/iu;

/** Not `Marine` or `Decision`, which begin like one. */
const onlyMonth = new RegExp(String.raw`^(?:${monthSource}|${foreignMonthSource})\.?$`, 'u');

const endsWithYear = new RegExp(String.raw`^(.{0,200}(?:\p{L}{4}|(?<![\p{L}\d])${acronym}))[\s'’-](?:19|20)\d\d$`, 'u');

/** Not those that are pages: `1924–1928`. */
function yearsIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\d./:-]|\d\s?[–—])((?:19|20)\d\d)(?![\d/-]|\.\d|\s?[–—]\s?\d)/g);
  return [...new Set(Array.from(found, match => Number(match[1])))];
}
