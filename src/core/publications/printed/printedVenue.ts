import { withoutInvisible } from '../../page/invisible';
import { rememberedTexts } from '../../remembered';
import { readArxivId } from '../../syntax/arxivId';
import { readsLikeButton } from '../../page/buttonWords';
import { isCalledLikeField, isNamedJournal } from '../../page/venues/namedJournals';
import { namesPreprintServer } from '../../page/venues/preprintServerNames';
import { isVolumeJournal } from '../../page/names/volumeJournal';
import { isRankAlone, isVenueToo, rankingSource } from '../../page/venues/venueRankings';
import { isHandbook, namesOther, namesVenue, reviewWords } from '../../page/venues/venueWords';
import { acronym } from '../venues/acronym';
import { namesEvent } from '../venues/namesEvent';
import { printsProceedings, readBehindNumbers, withoutYear } from './behindNumbers';
import { readBookParts, type BookParts } from './bookParts';
import { isAccepted, withoutReceipt } from './receipt';
import { holdsProceedings, trimmedVenue } from './venueNotes';
import { withoutEventPlace } from './eventParts';
import { inUsualForm } from './usualForm';
import { nameOfVenue } from './venueName';
import {
  acmArticle,
  behindEvent,
  besideConference,
  besideInBrackets,
  patternsBeforeNumbers,
  patternsBehindYear,
  twoLetters,
  venuePatterns,
  withShortYear,
  withTopic,
  yearBeforeAcronym,
  type VenueGroups,
} from './venuePatterns';
import { yearOfHeld } from './heldConference';
import { namedVenueOf, type PrintedVenue } from './namedVenue';
import { readNumbersBehindName } from './numbersBehindName';
import { withoutAddress } from './printedAddress';
import { readPlacedEvent } from './placedEvent';
import { withOwnHyphens } from '../../page/venues/shortYears';
import { isConferenceAcronym, isKnownAcronym } from '../../page/venues/venueAcronyms';
import { isAbbreviatedJournal, isSurelyAbbreviated } from '../venues/abbreviatedJournal';

/** In characters: nobody names a venue at such length. */
const longest = 600;

/** Whether words that could say where a work appeared say that it is under review: `ICRA 2029 (Under Review)`. */
export function isSubmission(written: string): boolean {
  return written.length < 140 && underReview.test(written);
}

/**
 * Reads the words about where and when a work appeared, in the forms that are common on homepages. What they do not say
 * for certain is left out; `undefined` where they say nothing: a note, `submitted to …`, several years.
 */
export function readPrintedVenue(written: string): PrintedVenue | undefined {
  // as copied from a page of a journal: `\u200CConstr. Lake Mater. \u200C2029`
  return written.length > longest ? undefined : readShort(withoutInvisible(written));
}

/** How an entry is written is learnt of its neighbours, whenever one of them is asked about. */
const readShort = rememberedTexts(2000, (written): PrintedVenue | undefined => {
  const trimmed = readTrimmed(written);
  if (trimmed?.name === undefined) return trimmed;
  const read = { ...trimmed, name: withOwnHyphens(trimmed.name, written) };
  const typed = holdsProceedings(written) ? { ...read, type: read.type ?? ('article-journal' as const) } : read;
  const held = read.year === undefined && typed.type === 'article-journal' ? yearOfHeld(written) : undefined;
  return held === undefined ? typed : { ...typed, year: held };
});

/** `The 2029 Conference on Lakes`, `In the 2029 Conference on Lakes` */
const articleBeforeYear = /^(?:[Ii]n:?\s)?[Tt]he\s(?=(?:19|20)\d\d\s\p{Lu})/u;

/** `Journal article on how lakes remember` says what the work is. */
const tellsOfIt = /^(?:journal|conference|workshop|research|review|short) (?:article|paper)s?\s\p{Ll}/iu;

function readTrimmed(written: string): PrintedVenue | undefined {
  const { text: whole, isTold } = trimmedVenue(written.replace(reprinted, '$1'));
  const text = inUsualForm(withoutAddress(whole))
    .replace(acronymAhead, '$3 ($1)')
    .replace(besideInBrackets(), '$1')
    .replace(articleBeforeYear, '');
  if (
    text === '' ||
    isRankOnly(text) ||
    unpublishedOnly.test(text) ||
    tellsOfIt.test(text) ||
    underReview.test(text) ||
    notedReview.test(written)
  )
    return undefined;
  const published = beforePreprint(text);
  if (published !== undefined) return published;
  const arxivId = /arxiv|\bCoRR\b/i.test(text) ? readArxivId(text) : undefined;
  if (arxivId !== undefined) {
    const [year, ...more] = yearsIn(text);
    return { type: 'article', arxivId, ...(more.length === 0 && year !== undefined ? { year } : {}) };
  }
  const ofAcm: VenueGroups | undefined = acmArticle().exec(text)?.groups;
  const article = ofAcm && namedVenueOf(ofAcm, written);
  if (article?.name !== undefined) {
    return withStopBeforeNumber({ ...article, type: 'article-journal' }, ofAcm?.name);
  }
  const parts = readBookParts(text);
  if (parts !== undefined) return ofBook(parts);
  const apart = besideOther(text);
  if (apart !== undefined) return apart;
  const [lead = '', first] = /^\(?((?:19|20)\d\d)\)?[.,]\s+/.exec(text) ?? [];
  const rest = withoutEventPlace(text.slice(lead.length));
  const placed = lead === '' ? readPlacedEvent(rest) : undefined;
  if (placed !== undefined) return placed;
  const years = yearsIn(rest);
  const [only] = years;
  if (years.length > 1) return datedEvent(rest) ?? yearBehind(rest);
  for (const pattern of [...venuePatterns(), ...(lead === '' ? patternsBeforeNumbers : patternsBehindYear)()]) {
    const found: VenueGroups | undefined = pattern.exec(rest)?.groups;
    const groups = found && { ...found, year: found.year ?? first };
    const read = groups === undefined ? undefined : namedVenueOf(groups, written);
    const venue = isVolumeJournal(rest) ? read && withStopBeforeNumber(read, groups?.name) : read;
    if (venue !== undefined)
      return venue.type === undefined && namesEvent(rest) ? { ...venue, type: 'paper-conference' } : venue;
  }
  const numbered = behindName(rest, first, written);
  if (numbered !== undefined) return numbered;
  const known = ofKnownAcronym(rest);
  if (known !== undefined) return namedVenueOf(known, written);
  const journal = journalOfTwoLetters(rest, written);
  if (journal !== undefined) return journal;
  if (only !== undefined) {
    const appeared = Number(first ?? only);
    return yearlyEvent(rest, first) ?? { type: undefined, year: appeared };
  }
  return venueAlone(text, isTold, written);
}

/** What is said in forms that are read with a known acronym alone: `ACL 2029 Findings`, `MM 2029`, `ICML 2025 Position Embedding`, `EACL 26`, `2029 EACL`. */
function ofKnownAcronym(text: string): VenueGroups | undefined {
  const beside = besideConference.exec(text)?.groups;
  if (beside?.name !== undefined && isKnownAcronym(beside.name))
    return { ...beside, name: `${beside.name} ${beside.part ?? ''}` };
  const brief: VenueGroups | undefined = twoLetters.exec(text)?.groups;
  if (brief?.name !== undefined && isConferenceAcronym(brief.name)) return brief;
  return [withTopic.exec(text) ?? withShortYear.exec(text), yearBeforeAcronym.exec(text)]
    .map((match): VenueGroups | undefined => match?.groups)
    .find(groups => groups?.name !== undefined && isKnownAcronym(groups.name));
}

/** `PR 2029`; `written` is the whole as its author has it. */
function journalOfTwoLetters(text: string, written: string): PrintedVenue | undefined {
  const groups: VenueGroups | undefined = twoLetters.exec(text)?.groups;
  const venue =
    groups?.name !== undefined && journalsOfTwo.has(groups.name) ? namedVenueOf(groups, written) : undefined;
  return venue && { ...venue, type: 'article-journal' };
}

/** `J. Lake Phys. 03 (2029) 084, arXiv:2901.00001 [lake-ph]`: the journal in which a work has appeared, with its preprint behind it, as INSPIRE lists both. */
function beforePreprint(text: string): PrintedVenue | undefined {
  const preprint = preprintBehind.exec(text);
  const read = preprint === null ? undefined : readTrimmed(text.slice(0, preprint.index));
  return read?.name !== undefined && read.volume !== undefined && read.arxivId === undefined ? read : undefined;
}

const preprintBehind = /(?<=[\d)\]])[,.;]?\s\[?arXiv:\s?[\w./-]{7,24}(?:\s?\[[\w.-]{2,12}\])?[\].]{0,2}$/iu;

/**
 * The name with numbers behind it in any order. Where and by whom the papers were printed stands behind those of an event alone: `In Proceedings of the Conference on
 * Lakes, pages 1–10, Norrhavn, Norway, 2029. ACM`, as `plain.bst` and the ACL Anthology cite.
 */
function behindName(text: string, ahead: string | undefined, written: string): PrintedVenue | undefined {
  const { name, volume, issue, page, article, year, behind = '' } = readNumbersBehindName(text) ?? {};
  if (name === undefined) return undefined;
  const dated = withoutYear(behind);
  const groups = { name, volume, issue, page, article, year: year ?? dated.year ?? ahead };
  const venue = namedVenueOf(groups, written);
  if (venue === undefined) return undefined;
  const isOfVolume = issue !== undefined && volume !== undefined;
  const ofName =
    page !== undefined || isOfVolume || !mayBeVolume.test(name) ? venue.type : namedVenueOf({ name }, written)?.type;
  const type = ofName ?? (namesEvent(text) ? 'paper-conference' : undefined);
  // `Lakeside, 12-14, 2029` may be days
  const mayHavePagesAlone = type === 'paper-conference' || type === 'article-journal';
  if ((type !== 'paper-conference' && behind !== '') || (volume === undefined && !mayHavePagesAlone)) return undefined;
  return { ...venue, type, ...readBehindNumbers(dated.text, false) };
}

/** `In Lake Waters`, `ISL 2029`: a book or proceedings, of which a volume or a number alone makes no journal. */
const mayBeVolume = new RegExp(String.raw`^[Ii]n:?\s|^${acronym}\s(?:19|20)\d\d$`, 'u');

/** Before a number the stop is that of the name: `Trans. Lake Syst. 48, 4`, `Lake Topol. 25 (2029), no. 5, 1–9`. */
function withStopBeforeNumber(venue: PrintedVenue, written: string | undefined): PrintedVenue {
  const { name } = venue;
  return name !== undefined && written?.endsWith('.') === true && !name.endsWith('.')
    ? { ...venue, name: `${name}.` }
    : venue;
}

/** `PR 2029`, `IF 2029`, `NN 2029`: Pattern Recognition, Information Fusion, Neural Networks. Without their year they are as often other things. */
export const journalsOfTwo: ReadonlySet<string> = new Set(['IF', 'NN', 'PR']);

const yearAhead = /^\(?(?:19|20)\d\d\)?[.,]\s+/;

/** What is cited as a part of a book that is no proceedings is a chapter; who prints proceedings alone tells those. */
function ofBook({ text, isWithin, editor, behind, ...told }: BookParts): PrintedVenue | undefined {
  const read = readTrimmed(text);
  const name = read?.name ?? (isWithin ? nameOfVenue(text.replace(yearAhead, '')) : undefined);
  if (name === undefined) return read;
  const isBook = read?.type === undefined && (editor !== undefined || (isWithin && /\s/.test(name)));
  const isSurelyBook = isBook && (isHandbook(name) || (editor !== undefined && !mayBeProceedings(name)));
  const likeness = isSurelyBook ? 'certain' : isBook && 'likely';
  const { place, ...numbers } = { ...told, ...(behind === undefined ? {} : readBehindNumbers(behind, likeness)) };
  const isOfProceedings = numbers.publisher !== undefined && printsProceedings(numbers.publisher);
  const isChapter = isBook && (editor !== undefined || !isOfProceedings);
  const isOfJournal = numbers.publisher !== undefined && printsJournals.test(numbers.publisher);
  const byPublisher = isChapter ? 'chapter' : isWithin && isOfProceedings ? 'paper-conference' : undefined;
  const type = isOfJournal ? 'article-journal' : (read?.type ?? byPublisher);
  return {
    ...read,
    type,
    name,
    ...numbers,
    ...(place === undefined || type === 'chapter' ? {} : { place }),
    ...(editor === undefined ? {} : { editor }),
  };
}

/** `In Frontiers in Education (Vol. 8, p. 1160430). Frontiers Media SA`: Google Scholar cites journals of this house as books, and a conference is called so, too. */
const printsJournals = /^Frontiers Media(?: SA)?$/;

/** `Computer Vision – ECCV`, `Lecture Notes in Lake Science`, `Advances in Lake Systems`: volumes that are mostly those of an event. */
function mayBeProceedings(name: string): boolean {
  return (
    namesVenue(name) || /^(?:Recent\s)?Advances\s/.test(name) || name.split(/[^\p{L}\d]+/u).some(isConferenceAcronym)
  );
}

/**
 * `ISL 2029 Oral / Best Paper 2029`: behind a slash stands another thing than the venue that is whole before it; not `IEEE / ACM Conference`. Of two
 * whole venues, `ISL 2028 Workshop / ISLD 2029`, nobody can tell which one counts: what is left is the year where both have one.
 */
function besideOther(text: string): PrintedVenue | undefined {
  const [first, ...more] = text.split(/\s[/／]\s/);
  if (first === undefined || more.length === 0) return undefined;
  const isWhole = (venue: PrintedVenue | undefined): venue is PrintedVenue & { readonly year: number } =>
    venue?.name !== undefined && venue.type !== undefined && venue.year !== undefined;
  const ahead = readTrimmed(first);
  const behind = more.map(readTrimmed).filter(isWhole);
  // `Featured in Lakes / CVPR 2029`, but two venues in `ACM Transactions on Graphics / SIGGRAPH 2029`
  const isVenue = ahead?.type !== undefined || isKnownAcronym(first.trim());
  if (!isWhole(ahead)) return isVenue ? undefined : behind.find(venue => isKnownAcronym(venue.name ?? ''));
  const other = behind.find(
    ({ type, name, year }) => type !== ahead.type || name !== ahead.name || year !== ahead.year,
  );
  if (other === undefined) return ahead;
  return behind.every(({ year }) => year === ahead.year) ? { type: undefined, year: ahead.year } : undefined;
}

/** `JCR Q1`, `CCF-A`, `SCIE Q1, 2029`: how a venue is ranked, without its name; `CAS 2029` may be one. */
function isRankOnly(text: string): boolean {
  const words = text.replace(/[\s,，]{1,2}(?:19|20)\d\d$/, '');
  return rankAndMore.test(text) || besideRank.test(words) || (isRankAlone(words) && !isVenueToo(words));
}

/** What is left of `Expanded CCF-A`: the list of the ranking, and no venue. */
const besideRank = /^(?:expanded|extended)$/i;

/** `SCI Journal, 2029` */
const rankAndMore = new RegExp(String.raw`^(?:${rankingSource}|SSCI)(?!\p{L})[\s\w,*.-]{0,20}$`, 'u');

/** `Preprint 2029`, `Manuscript`: no venue yet. */
const unpublishedOnly =
  /^(?:pre-?print|work in progress|working paper|unpublished|(?:unpublished )?(?:draft )?manuscript|手稿|预印本|工作论文|未发表)[\s,，(（]{0,3}(?:(?:19|20)\d\d)?[)）.]?$/i;

/** `Submission to ISL 2029` begins what is said of a work; elsewhere it is a word of a name or of a title. */
const underReview = new RegExp(String.raw`${reviewWords}|^[\W_]{0,4}submission\sto\s`, 'i');
/** `Journal of Lakes (Under review)`; of `ISL 2029 (extended version under review)` that is another work. */
const notedReview = new RegExp(String.raw`[(（[,，;；、]\s?(?:currently\s)?(?:${reviewWords})`, 'i');

/** `Proceedings of the 2029 LCI Conference on Lakes, 2030`: the year behind the name is that of the work. */
function datedEvent(text: string): PrintedVenue | undefined {
  const groups: VenueGroups | undefined = behindEvent().exec(text)?.groups;
  const venue = groups && yearsIn(groups.name ?? '').length === 1 ? namedVenueOf(groups, text) : undefined;
  return venue?.type === 'paper-conference' ? venue : undefined;
}

function yearBehind(text: string): PrintedVenue | undefined {
  const appeared = /,\s((?:19|20)\d\d)$/.exec(text)?.[1];
  return appeared === undefined ? undefined : { type: undefined, year: Number(appeared) };
}

/** `2029 IEEE Conference on Lakes`, `Proceedings of the 2029 ACM Symposium on Lakes`: its year is a part of its name, and seldom another than that of the work. That of a journal is none of its name: `2029 Journal of Lakes`. */
function yearlyEvent(text: string, appeared: string | undefined): PrintedVenue | undefined {
  if (text.length > 200 || namesOther(text) || verbs.test(text.replace(/^(?:[Ii]n:?\s)?Extended\s/, '')))
    return undefined;
  const [, year, journal] = /^((?:19|20)\d\d)\s(\p{Lu}[^\d]*)$/u.exec(text) ?? [];
  const printed = journal === undefined ? undefined : namedVenueOf({ name: journal }, text);
  if (printed?.type === 'article-journal') return { ...printed, year: Number(appeared ?? year) };
  const venue = namedByYear.test(text) ? namedVenueOf({ name: text }, text) : undefined;
  if (venue?.type !== 'paper-conference') return undefined;
  return appeared === undefined ? venue : { ...venue, year: Number(appeared) };
}

/** What the name of an event begins with that has its year in it; `Findings of the 2029 Conference` and `Companion Proceedings of the 2029 Conference` are names of ACL and ACM. */
const namedByYear =
  /^(?:[Ii]n:?\s)?(?:(?:19|20)\d\d\s(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:\p{Lu}|international\s)|Proc|(?:(?:Adjunct|Companion|Workshop)\s(?:Proceedings|Publication)|Companion|Extended Abstracts|Findings)\s(?:of|to)\sthe\s)/u;

/** A venue that no year stands beside: by its words, or by what is told of it, `BIBM (CCF-B)`. */
function venueAlone(written: string, isToldBeside: boolean, printed: string): PrintedVenue | undefined {
  const text = withoutReceipt(written);
  const isTold = isToldBeside || isAccepted(written);
  if (text.length > 160 || (!isJournalInFull(text) && (!venueBegins.test(text) || namesOther(text)))) return undefined;
  if (verbs.test(text) || kinds.test(text)) return undefined;
  if (namesPreprintServer(text)) return { type: 'article', name: text };
  // `Journal of Lakes, 12–19`
  const paged = /^(?<name>.*[^\d\s]),\s(?<page>\d{1,5}\s?[-–—]\s?\d{1,5})$/u.exec(text)?.groups;
  const venue = namedVenueOf(paged ?? { name: text }, printed);
  const isNamed =
    (venue?.type !== undefined && (paged !== undefined || !isDoubtful(text, venue))) || isAcronymOfSociety(text);
  return isNamed || isTold ? venue : undefined;
}

/** `Machine Learning`, and `Oslo. Norway.`, whose stops may end words that are not cut short. */
function isDoubtful(text: string, { name = '' }: PrintedVenue): boolean {
  return isCalledLikeField(text) || (isAbbreviatedJournal(name) && !isSurelyAbbreviated(name));
}

/** `IEEE COMST`: four capitals or more, as societies have three mostly, `IEEE PES`, and buttons as few: `ACM DL`. */
function isAcronymOfSociety(text: string): boolean {
  const letters = /^(?:ACM|IEEE|USENIX|SIAM)\s([A-Z]{4,8})$/.exec(text)?.[1];
  return letters !== undefined && !readsLikeButton(letters) && !ofMembers.test(letters);
}

/** What a society makes of persons, and where it keeps papers: `IEEE FELLOW`, `IEEE XPLORE`. */
const ofMembers =
  /^(?:BRANCH|CHAPTER|FELLOWS?|LIBRARY|MEDAL|MEMBERS?|PRESS|SECTION|SENIOR|SOCIETY|STANDARD|STUDENTS?|XPLORE)$/;

const venueBegins =
  /^(?:[Ii]n:?\s+)?(?:the\s(?=(?:\d{1,3}(?:st|nd|rd|th)|ACM|IEEE|International|Annual)\s))?(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:[\p{Lu}\p{Script=Han}《]|arXiv)/u;

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

/** What tells the name of an event from `Full Conference Paper` and `Lake Conference Center`. */
const eventName = String.raw`(?:(?:Conference|Symposium|Congress)\s(?:of|on|for)\s|International\s(?:[^,"“”]{1,60}\s)?(?:Conference|Symposium|Congress)(?=,|\s\d|$))`;

/** `ISL 2029, the International Symposium on Lakes 2029`, whose acronym mostly stands in brackets behind it. */
const acronymAhead = new RegExp(
  String.raw`^(${acronym}\s((?:19|20)\d\d))[,:]\s(?:the\s)?((?=\p{Lu})(?:(?!Workshop)[^,"“”]){0,80}${eventName}[^"“”]{0,160}?)(?:,?\s\2)?$`,
  'u',
);

/** `，《湖泊文摘》2029年第10期全文转载`: who has printed an article again. */
const reprinted =
  /[,，;；.。]\s?(?:后?被)?\p{Script=Han}{0,10}《[^《》]{2,40}》[^《》,，;；.。]{0,24}(?:转载|摘编|转摘|摘登)((?:[,，;；]\s?C?SSCI)?[.。]?)\s*$/u;

/** Not those that are pages: `1924–1928`, `e2029XY036233`. */
function yearsIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\d./:-]|\d\s?[–—])((?:19|20)\d\d)(?![\d/-]|\.\d|[A-Z]{2}\d{6}|\s?[–—]\s?\d)/g);
  return [...new Set(Array.from(found, match => Number(match[1])))];
}
