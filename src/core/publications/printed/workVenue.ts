import { venueLinesOf } from '../../page/works/workText';
import type { TextLine } from '../../page/boxText';
import type { Work } from '../../page/drafts/listedWork';
import { wordsOf } from '../../text/foldedText';
import { firstYear } from '../../text/year';
import { withoutWorkMarkAhead } from '../notation/titleText';
import { isArxivName } from '../records/arxivPreprint';
import { readsLikeButton } from '../../page/buttonWords';
import { isNamedJournal } from '../../page/venues/namedJournals';
import { isConferenceAcronym } from '../../page/venues/venueAcronyms';
import { preprintWords } from '../../page/venues/preprintServerNames';
import { isHandbook, namesKind, namesOther, spells } from '../../page/venues/venueWords';
import { isPlaceOfPerson } from '../../page/drafts/postWords';
import { journalAbove } from '../../page/drafts/workAuthors';
import { isPresentation } from './placedEvent';
import { knownSeries } from '../venues/knownSeries';
import { kindByRanking } from './venueNotes';
import type { PrintedVenue } from './namedVenue';
import { withKeyedName } from './keyedVenue';
import { isSubmission, journalsOfTwo, readPrintedVenue } from './printedVenue';
import { twoLetters } from './venuePatterns';
import { venueStretchesOf } from './venueStretches';

/**
 * Where a work appeared, by what says it first: the words of its lines, without title, authors and links; then its badge; then what a list below the title remarks,
 * `- Winner of the Lake Challenge 2029`. An item with a volume or pages is where the work stands, and counts as one of the lines. A name in full goes before the acronym of the same venue, `ISL'24` and `Symposium on Lakes, 2024`, and the badge
 * may know the year. Of a work under review it names where that was sent. How it is ranked beside its name can say what it is where that does
 * not: `Lakes, 2029. (SCI Q1)`.
 */
export function venueOf(work: Work): PrintedVenue | undefined {
  const stretches = saidOf(work);
  const read = firstVenueOf(work, stretches);
  const said = stretches.map(({ text }) => text);
  const venue = work.keyedVenue === undefined ? read : withKeyedName(work.keyedVenue, read, said);
  if (venue?.name === undefined || venue.type !== undefined) return venue;
  const { name } = venue;
  // a symposium is called SSCI
  const [type] = stretches.flatMap(({ text }) => kindByRanking(text.replace(name, '')) ?? []);
  return type === undefined ? venue : { ...venue, type };
}

function firstVenueOf(work: Work, said: readonly Said[]): PrintedVenue | undefined {
  const found = said.flatMap(({ text, isRemark }) => {
    const venue = readPrintedVenue(text);
    return venue === undefined ? [] : [{ venue: withWholeName(venue, said), isRemark }];
  });
  const label = work.badge ?? labelAhead(work);
  const inBadge = work.badge === undefined ? undefined : readPrintedVenue(work.badge);
  const badge = inBadge && withWholeName(inBadge, said);
  const named = found.filter(({ venue }) => isNamed(venue));
  const ofLines = named.flatMap(({ venue, isRemark }) => (isRemark ? [] : [venue]));
  const remarked = named.flatMap(({ venue, isRemark }) => (isRemark ? [venue] : []));
  // what a badge calls a preprint may have appeared
  const isTold = badge?.name !== undefined && badge.arxivId === undefined && !preprint.test(badge.name);
  const [first = isTold ? undefined : remarked[0]] = ofLines;
  if (first === undefined) {
    const [any] = found.map(({ venue }) => venue);
    if (said.some(({ text, isRemark }) => isSubmission(text) && !(isRemark && isTold))) return any;
    if (isTold) return inFull(badge, [], remarked);
    const above = journalAbove(work);
    if (above !== undefined) return { ...(badge ?? any), type: readPrintedVenue(above)?.type, name: above };
    return venueOfJournalLabel(label) ?? unlessSlanted(work, label, badge, any);
  }
  const venue = inFull(first, ofLines, remarked);
  return venue.year === undefined && badge?.year !== undefined ? { ...venue, year: badge.year } : venue;
}

/** What stands in code ahead of the title, as lists have their badges: `` `QX 2029` [Title](…) ``. */
function labelAhead({ titleSpan: { line, from } }: Work): string | undefined {
  const [first] = line.code;
  return first !== undefined && first.to <= from && line.text.slice(0, first.from).trim() === ''
    ? line.text.slice(first.from, first.to).trim()
    : undefined;
}

/** The journal that a label in the place of a venue names: `PR 2029`, and one that is called like a field, `Information Fusion`. */
function venueOfJournalLabel(label = ''): PrintedVenue | undefined {
  if (isNamedJournal(label)) return { type: 'article-journal', name: label };
  const letters = venueOfLetters(label);
  return letters?.type === undefined ? undefined : letters;
}

/** The venue that only its place tells: `QX 2029` in a badge, where two capitals and a year can be nothing else. `WP 2029` is a working paper, `UK 2029` a place, `CV 2029` a field. */
function venueOfLetters(label = ''): PrintedVenue | undefined {
  const { name, year } = twoLetters.exec(label)?.groups ?? {};
  if (name === undefined || noVenue.test(name)) return undefined;
  return { type: journalsOfTwo.has(name) ? 'article-journal' : undefined, name, year: Number(year) };
}

const noVenue = /^(?:AI|BA|BS|CA|CV|DL|EU|HC|IR|MA|ML|MS|NL|NY|OA|PP|RL|TR|UK|UN|US|WP)$/;

/** What is slanted in the place of a venue, before two letters in a label, which may as well tell a field or who may read it: `` `CV 2029` … *Water* ``. */
function unlessSlanted(
  work: Work,
  label: string | undefined,
  badge: PrintedVenue | undefined,
  any: PrintedVenue | undefined,
): PrintedVenue | undefined {
  const year = twoLetters.exec(label ?? '')?.groups?.year;
  const letters = venueOfLetters(label);
  const slanted = year === undefined ? undefined : slantedVenue(work, letters ?? any, year);
  return slanted ?? letters ?? badge ?? slantedVenue(work, any) ?? any;
}

/**
 * A venue whose name was cut short to have room, `Handbook of Water… 2029`, with the name that the entry prints in full, `In *Handbook of Water Weaving*`. Without
 * a name where it prints none: the beginning of one is none.
 */
function withWholeName(venue: PrintedVenue, said: readonly Said[]): PrintedVenue {
  const { name = '', year, type } = venue;
  const [, beginning] = cutName.exec(name) ?? [];
  if (beginning === undefined) return venue;
  const dated = year === undefined ? {} : { year };
  for (const { text } of said) {
    if (!text.includes(beginning) || text.includes('…')) continue;
    const read = readPrintedVenue(text);
    const isWhole = read?.name !== undefined || year === undefined;
    // words that nothing else tells are a venue before a year
    const found = isWhole ? read : readPrintedVenue(`${text.replace(/[\s.,，。]{1,3}$/, '')}, ${year}`);
    if (found?.name?.includes(beginning) === true) return { ...dated, ...found, type: found.type ?? type };
  }
  return { type, ...dated };
}

const cutName = /^(.{3,})…$/u;

function isNamed({ name, arxivId }: PrintedVenue): boolean {
  return name !== undefined || arxivId !== undefined;
}

/** Of a venue that is called by letters what names it in full: another of the lines that have its year, or any that calls itself so. */
function inFull(
  venue: PrintedVenue,
  ofLines: readonly PrintedVenue[],
  remarked: readonly PrintedVenue[],
): PrintedVenue {
  const { name: letters = '', year, type } = venue;
  const isSame = ({ name = '', short }: PrintedVenue): boolean =>
    /\s/.test(name) &&
    name !== letters &&
    (short === letters || knownSeries(name) === letters || spells(name, letters));
  const isOfYear = (other: PrintedVenue): boolean =>
    other.year === year || year === undefined || other.year === undefined;
  if (!/^\S+$/.test(letters))
    return [...ofLines, ...remarked].find(other => other.short === letters && isOfYear(other)) ?? venue;
  const other =
    // a paper of `[TPAMI 2028]` may stand in a volume of 2029
    ofLines.find(
      ({ name = '', ...one }) =>
        /\s/.test(name) && (one.year === year || (one.volume !== undefined && one.type === type)),
    ) ?? remarked.find(one => isSame(one) && isOfYear(one));
  if (other === undefined) return venue;
  return other.year === undefined && year !== undefined ? { ...other, year } : other;
}

const preprint = new RegExp(preprintWords, 'i');

/**
 * The venue that is slanted or underlined and stands alone behind the title and the names in their line, `[Title](…), Mei Lin, Ann Reed, *optics and lakes*.`: its place
 * tells it where its words do not. What it is is known where it would be with a capital.
 * @param read what the words of the entry say without it, the year
 * @param year that of a label, beside which one word is a venue as well
 */
function slantedVenue(work: Work, read: PrintedVenue | undefined, year?: string): PrintedVenue | undefined {
  const { titleSpan, authors } = work;
  const end = Math.max(titleSpan.to, authors.line === titleSpan.line ? (authors.names.at(-1)?.to ?? 0) : Infinity);
  const stretch = venueStretchesOf(work).find(
    ({ line, from, text }) => line === titleSpan.line && from + text.length > end,
  );
  if (stretch === undefined) return undefined;
  const { line, from, text } = stretch;
  const joint = Math.max(0, text.search(/\p{L}/u));
  const words = text.slice(joint).replace(/(?<![\s.,;:，。；])[\s.,;:，。；]+$/u, '');
  const at = from + joint;
  const mark = [...line.slanted, ...line.underlined].find(span => span.from <= at && at - span.from < 3);
  if (at < end || mark === undefined) return undefined;
  if (mark.to < at + words.length) return pagedVenue(words.slice(0, mark.to - at), words.slice(mark.to - at), read);
  const ofWord = year !== undefined && oneWord.test(words) ? readPrintedVenue(`${words}, ${year}`) : undefined;
  if (ofWord?.name !== undefined) return ofWord;
  if (!mayBeVenue(words)) return undefined;
  const type = isTrackOfKnown(words)
    ? 'paper-conference'
    : readPrintedVenue(words.charAt(0).toUpperCase() + words.slice(1))?.type;
  return { ...read, type, name: words };
}

const oneWord = /^\p{Lu}\p{L}{3,30}$/u;

/**
 * The same before pages or the number of an article and the year: `*Ecological Modelling*, 11–29, 2025`, `*Physica D*, 110045, 2025`. A book may be called so as
 * well; it is a journal where the article has a number.
 */
function pagedVenue(name: string, behind: string, read: PrintedVenue | undefined): PrintedVenue | undefined {
  const { pages, article } = pagesAndYear.exec(behind)?.groups ?? {};
  const page = pages ?? article;
  const words = name.trim();
  if (page === undefined || read?.year === undefined || !mayBeVenue(words)) return undefined;
  const other = isHandbook(words) ? 'chapter' : article === undefined ? undefined : 'article-journal';
  return {
    ...read,
    type: readPrintedVenue(words)?.type ?? other,
    name: words,
    page: page.replace(/\s?[-–—]{1,2}\s?/, '-'),
  };
}

const pagesAndYear =
  /^[,，:：]?\s?(?:(?:(?:pp?\.|pp|[Pp]ages)\s?)?(?<pages>[A-Z]?\d{1,6}\s?[-–—]{1,2}\s?[A-Z]?\d{1,6})|(?<article>[eE]?\d{5,7}))[,，.]?\s?[(（]?(?:19|20)\d\d[)）]?[\s.,，。[(]{0,4}$/u;

/** Two words or more that are none of a sentence, of how the work was presented, or of a person: `optics and lakes`. */
function mayBeVenue(words: string): boolean {
  const isOther =
    isPresentation(words) ||
    namesOther(words) ||
    namesKind(words) ||
    isPlaceOfPerson(words, '') ||
    readsLikeButton(words);
  return (
    isTrackOfKnown(words) ||
    (words.length < 120 &&
      /^\p{L}+\s(?:&\s)?\p{L}|^\p{Script=Han}{3,30}$/u.test(words) &&
      !/[.。!?:：]\s/.test(words) &&
      !isOther)
  );
}

/** `WWW demo`, `ISWC Posters`: a part of a conference that is known by its acronym, where `demo` alone may be what a link opens. */
function isTrackOfKnown(words: string): boolean {
  const [, acronym] =
    /^(\p{Lu}\S{1,12})\s(?:[Dd]emo(?:nstration)?|[Pp]oster|[Tt]utorial|[Ww]orkshop)s?$/u.exec(words) ?? [];
  return acronym !== undefined && isConferenceAcronym(acronym);
}

/**
 * What the badge of an entry tells that its words do not: all of it where they name no venue, or the year of one that they name, which belongs
 * behind that line. `undefined` where nothing is missing.
 */
export function onlyInBadge(work: Work): { readonly text: string; readonly behind: TextLine | undefined } | undefined {
  const { badge } = work;
  if (badge === undefined) return undefined;
  const said = venueLinesOf(work).map(({ text }) => text);
  const words = new Set(said.flatMap(wordsOf));
  const missing = wordsOf(badge).filter(word => !words.has(word));
  if (missing.length === 0) return undefined;
  // a preprint may stand beside where the paper appeared
  const isOfVenue = (text: string): boolean => {
    const venue = readPrintedVenue(text.trim());
    return venue !== undefined && isNamed(venue) && (venue.type !== 'article' || isArxivName(badge));
  };
  const behind = venueStretchesOf(work).find(
    ({ line, text }) => !isRemark(line, text.trim(), work) && isOfVenue(text),
  )?.line;
  const year = firstYear(badge);
  const isYear = missing.length === 1 && missing[0] === year;
  if (
    !isYear &&
    behind === undefined &&
    !saidOf(work).some(({ text, isRemark }) => isSubmission(text) || (!isRemark && isOfVenue(text)))
  )
    return { text: badge, behind };
  return year === undefined || said.some(text => firstYear(text) !== undefined) ? undefined : { text: year, behind };
}

/** What may say where and when a work appeared, part by part. A year alone before the title, `Lin, M. (2029). Title. Journal of Lakes`, belongs to what stands behind it. */
export function stretchesOf(work: Work): readonly string[] {
  return saidOf(work).map(({ text }) => text);
}

interface Said {
  readonly text: string;
  /** Whether it stands in a list below the title without numbers: what the work has won, and where it was shown. */
  readonly isRemark: boolean;
}

function saidOf(work: Work): readonly Said[] {
  const said = venueStretchesOf(work).flatMap(({ line, text }) => {
    // `[ACL 2029] **Mei Lin**, Ann Reed. “`: the mark that opens the title behind it
    const words = text
      .replace(/[“"]$/u, '')
      .replace(yearBeforeNames, '$1. ')
      .replace(/\s{2,}/g, ' ');
    const stretch = withoutWorkMarkAhead(words.trim());
    if (stretch === '') return [];
    return [{ text: onlyYear.exec(stretch)?.[1] ?? stretch, isRemark: isRemark(line, stretch, work) }];
  });
  const ahead = said.flatMap(({ text }) => onlyYear.exec(text)?.[1] ?? [])[0];
  const { authors, titleSpan } = work;
  const areAhead = authors.line === titleSpan.line && (authors.names.at(-1)?.to ?? Infinity) <= titleSpan.from;
  if (ahead === undefined || !areAhead) return said;
  return said.map(one =>
    /\p{L}/u.test(one.text) ? { ...one, text: `${ahead}. ${one.text.replace(/^[\s.,:;，。"”’]+/, '')}` } : one,
  );
}

/** No prize and no talk has a volume or pages: `- *Lakes*, 12, 1-9, 2029`. */
function isRemark({ listDepth }: TextLine, text: string, { titleSpan }: Work): boolean {
  if (listDepth <= titleSpan.line.listDepth) return false;
  const { volume, issue, page } = readPrintedVenue(text) ?? {};
  return volume === undefined && issue === undefined && page === undefined;
}

/** ` (2029) ` and the blanks of names behind it: `“Title” (2029) Lin, M.; Reed, A. In: Lake Handbook`. */
const yearBeforeNames = /^["”’*_\s.,]{0,4}[(（]((?:19|20)\d\d)[a-z]?[)）][.,:]?\s{6}[\s.,;:]*(?=\p{L})/u;

/** Alone, or with a day: `(2029, December)`. */
const onlyYear = /^[^\p{L}\d]*((?:19|20)\d\d)(?:,\s[^()]{1,24}\))?[^\p{L}\d]*$/u;
