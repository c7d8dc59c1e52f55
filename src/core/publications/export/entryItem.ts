import { paperLinksOf } from '../../page/works/paperLinks';
import { venueLinesOf } from '../../page/works/workText';
import type { Work } from '../../page/drafts/listedWork';
import { arxivDoi, arxivYear, isArxivDoi, readArxivId } from '../../syntax/arxivId';
import { isPreprintDoi } from '../../page/venues/preprintDois';
import { namedPreprintServer } from '../records/preprintServers';
import { arxivPreprint } from '../records/arxivPreprint';
import { publisherOf, readVenue, type Publisher } from '../../page/venues/venuePublishers';
import { namesThesis } from '../../page/venues/venueWords';
import { citationKey } from '../bibliography/bibtex';
import { latexToText } from '../notation/latexText';
import { isOfKindAbove } from '../../page/works/kindsAbove';
import { isNumberOfAcm, type Entry } from '../entries/entriesOf';
import { mayBeProceedingsJournal } from '../venues/proceedingsJournal';
import type { CslItem, CslType } from '../work';
import { cslItem } from '../work';
import { readChinesePart } from '../printed/chinesePart';
import { isDoiOfChapter, isDoiOfIeeeConference, isDoiOfJournal, isKeyOfJournal } from '../printed/ofJournal';
import {
  hasMark,
  kindOfMark,
  markedAddress,
  markedDay,
  readMarkedJournal,
  readMarkedWork,
  titleWithNumber,
} from '../printed/markedWork';
import { readMonograph, type PrintedMonograph } from '../printed/printedMonograph';
import { readPrintedNames } from '../printed/printedNames';
import { linkedDeposit } from '../printed/linkedDeposit';
import type { PrintedVenue } from '../printed/namedVenue';
import { proceedingsYear } from '../printed/proceedingsYear';
import { submissionYears } from '../printed/submissionYears';
import { stretchesOf, venueOf } from '../printed/workVenue';

/**
 * A publication as its entry on a page prints it. `foreign` are the lower-case DOIs and addresses that entries of other
 * titles have too: whose they are cannot be told. What the entry does not say for certain is left out; where it names no year, that of its badge or that of
 * the date ahead of it counts, that of the heading which it stands under, or that of the arXiv number of a preprint or the address in proceedings, and what that says of it where its venue says nothing.
 * @param ownNames what the owner of the site is called there
 */
export function entryItem(entry: Entry, foreign: ReadonlySet<string>, ownNames: readonly string[] = []): CslItem {
  const { work, printed } = entry;
  const isUnknown = work.authors.confidence === 'broken' || work.authors.omitsOwner === true;
  const names = isUnknown ? undefined : readPrintedNames(printed.authors, printed.authorsComplete, ownNames);
  const author = names && [...names, ...(printed.authorsComplete ? [] : [{ literal: 'others' }])];
  if (work.patent !== undefined || hasMark(work, 'P')) return patentItem(entry, author);
  const stretches = stretchesOf(work);
  const marked = readMarkedWork(work) ?? readChinesePart(stretches);
  const read = readMonograph(stretches) ?? thesisOfBadge(work);
  const monograph = marked === undefined || read?.type === marked.type ? read : undefined;
  const venue = marked === undefined && monograph === undefined ? venueOrJournal(work) : undefined;
  const publishers = publishersOf(work);
  const { dois, doi, isSole, arxivId } = numbersOf(entry, venue, publishers, foreign);
  const named = venue?.name !== undefined && /^(?:arxiv|corr)(?![\p{L}])/iu.test(venue.name) ? undefined : venue?.name;
  const isPreprint = arxivId !== undefined && (venue?.arxivId !== undefined || named === undefined);
  // a badge tells it of what names no venue: `PhD thesis 2029`
  const inBadge = marked === undefined && monograph === undefined ? undefined : yearInBadge(work);
  const ofAddress = named === undefined || isPreprint ? undefined : kindByAddress(work, named, foreign, doi);
  const kind = marked?.type ?? monograph?.type ?? kindByVenue(entry, venue, named) ?? ofAddress ?? 'document';
  const isWithoutNumber = doi === undefined && !isPreprint;
  const online = isWithoutNumber ? markedAddress(work) : undefined;
  const url = isWithoutNumber ? (addressOf(work, foreign, publishers) ?? online?.URL) : undefined;
  // the number of a preprint holds its year, and so do the addresses of some proceedings
  const held = isPreprint ? arxivYear(arxivId) : url === undefined ? undefined : proceedingsYear(url);
  const year = yearOfWork(entry, venue, stretches, inBadge) ?? held;
  const issued =
    (marked?.type === 'article-newspaper' ? markedDay(work) : undefined) ?? (year === undefined ? undefined : [year]);
  const isDeposit = kind === 'document' && !isPreprint && dois.length === 0 && url === undefined;
  const item = cslItem(
    { id: '', type: kind },
    {
      title: titleOf(entry),
      author,
      editor: marked?.editor ?? venue?.editor,
      issued: issued && { 'date-parts': [issued] },
      'container-title': isPreprint ? undefined : (marked?.name ?? venue?.name),
      'container-title-short': venue?.short,
      'event-place': venue?.place,
      edition: marked?.edition,
      publisher: monograph?.publisher ?? marked?.publisher ?? venue?.publisher,
      'publisher-place': marked?.place ?? monograph?.place,
      genre: monograph?.genre,
      volume: venue?.volume,
      issue: venue?.issue,
      page: marked?.page ?? venue?.page,
      number: monograph?.number ?? venue?.article,
      DOI: isSole ? doi : undefined,
      URL: url,
      accessed: url === undefined ? undefined : online?.accessed,
      ...(isDeposit ? linkedDeposit(work) : {}),
      ...(arxivId === undefined ? {} : { archive: 'arXiv', archive_location: arxivId }),
    },
  );
  const whole = isPreprint ? arxivPreprint(item, arxivId) : item;
  return { ...whole, id: citationKey(whole) };
}

/** The numbers that an entry gives as those of its work. */
interface WorkNumbers {
  readonly dois: readonly string[];
  /** The first that is none of arXiv. */
  readonly doi: string | undefined;
  /** Whether there is no other beside that one. */
  readonly isSole: boolean;
  readonly arxivId: string | undefined;
}

function numbersOf(
  { identifiers }: Entry,
  venue: PrintedVenue | undefined,
  publishers: readonly Publisher[],
  foreign: ReadonlySet<string>,
): WorkNumbers {
  const dois = identifiers
    // what a link opens counts, whatever number its words or a picture say
    .flatMap(({ doi, saidBy }) => (saidBy === 'label' || saidBy === 'badge' ? [] : [doi]))
    .filter(doi => !foreign.has(doi.toLowerCase()) && isOfPublisher(doi, publishers));
  const [doi, ...moreDois] = doisOfVenue(
    dois.filter(candidate => !isArxivDoi(candidate)),
    venue?.name,
  );
  const [linked, ...moreArxiv] = dois.filter(isArxivDoi);
  const linkedId = moreArxiv.length === 0 ? readArxivId(linked ?? '') : undefined;
  // a number that was copied from another entry, beside a link to the paper
  const isForeign = venue?.arxivId !== undefined && foreign.has(arxivDoi(venue.arxivId).toLowerCase());
  const arxivId = isForeign ? (linkedId ?? venue.arxivId) : (venue?.arxivId ?? linkedId);
  return { dois, doi, isSole: moreDois.length === 0, arxivId };
}

/** The year of the venue, or the only one that the entry prints, or the one that it stands under; that in which it was sent in is none. */
function yearOfWork(
  { printed, yearAbove }: Entry,
  venue: PrintedVenue | undefined,
  stretches: readonly string[],
  inBadge: number | undefined,
): number | undefined {
  const sent = new Set(venue?.name === undefined ? stretches.flatMap(submissionYears) : []);
  const years = printed.years.filter(year => !sent.has(year));
  const [first = inBadge ?? yearAbove] = years;
  return venue?.year ?? (years.length > 1 ? undefined : first);
}

/** What a work is by the name of its venue, by the mark behind its title, or by the heading above. */
function kindByVenue(entry: Entry, venue: PrintedVenue | undefined, named: string | undefined): CslType | undefined {
  const ofHeading = named === undefined || !isOfKindAbove(named) ? undefined : entry.kindAbove;
  const type = ofHeading !== undefined && mayBeProceedingsJournal(named ?? '') ? ofHeading : venue?.type;
  const ofMark =
    kindOfMark(entry.work) ?? (named !== undefined && hasMark(entry.work, 'J') ? 'article-journal' : undefined);
  return type ?? ofMark ?? ofHeading;
}

/** What a badge alone tells of a thesis, where the lines name no venue: `PhD thesis 2029`. */
function thesisOfBadge(work: Work): PrintedMonograph | undefined {
  const { badge, ...rest } = work;
  const words =
    badge
      ?.replace(/(?:19|20)\d\d/, '')
      .replace(/(?<![\s,，.'’])[\s,，.'’]+$/u, '')
      .trim() ?? '';
  if (!namesThesis(words) || venueOf({ ...rest, badge: undefined })?.name !== undefined) return undefined;
  return readMonograph([words]);
}

/** The only year that the badge of a work says. */
function yearInBadge({ badge = '' }: Work): number | undefined {
  const [year, ...more] = badge.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return year === undefined || more.length > 0 ? undefined : Number(year);
}

/** Of an article and its preprint at a server the DOI of the one that appeared where the entry says: of the preprint only where it names the server. */
function doisOfVenue(dois: readonly string[], venue: string | undefined): readonly string[] {
  const isPosted = venue !== undefined && namedPreprintServer(venue) !== undefined;
  const own = dois.filter(doi => isPreprintDoi(doi) === isPosted);
  return own.length === 0 ? dois : own;
}

/** Where the words alone do not name a journal, the mark `[J]` ahead of them may. */
function venueOrJournal(work: Work): PrintedVenue | undefined {
  const venue = venueOf(work);
  if (venue?.name !== undefined || venue?.arxivId !== undefined) return venue;
  const journal = readMarkedJournal(work);
  return journal === undefined ? venue : { ...venue, ...journal };
}

/** The number of a patent; the day of the application and that of the grant may both be printed: the later one counts. */
function patentItem(entry: Entry, author: CslItem['author']): CslItem {
  const { work, printed } = entry;
  const year = printed.years.length === 0 ? undefined : Math.max(...printed.years);
  const day = markedDay(work);
  const issued = year === undefined || day?.[0] === year ? day : [year];
  const { title, number } = titleWithNumber(titleOf(entry));
  const item = cslItem(
    { id: '', type: 'patent' },
    {
      title,
      author,
      issued: issued && { 'date-parts': [issued] },
      number: number ?? work.patent?.number,
    },
  );
  return { ...item, id: citationKey(item) };
}

/**
 * In characters: `$x^2$` is `x²`, as in a title that is registered. One in capitals stays so: which of its words are names or acronyms nothing tells,
 * as it does of a venue, whose words are known (`venueInOrdinaryCase`), and a wrong small letter is seen less than capitals are.
 */
function titleOf({ printed }: Entry): string {
  return latexToText(printed.title);
}

function publishersOf(work: Work): readonly Publisher[] {
  return readVenue(venueLinesOf(work).map(({ text }) => text)).map(({ publisher }) => publisher);
}

/** Whether an entry has a DOI that its item is without, as its words name another publisher than the one that has registered it. */
export function hasDoiOfOtherPublisher({ work, identifiers }: Entry): boolean {
  const named = publishersOf(work);
  return identifiers.some(({ doi }) => !isOfPublisher(doi, named));
}

/** A DOI that is registered by another publisher than the entry names was copied from elsewhere. */
function isOfPublisher(doi: string, named: readonly Publisher[]): boolean {
  const registered = publisherOf({ key: `doi:${doi.toLowerCase()}`, doi, arxivId: undefined });
  return registered === undefined || named.length === 0 || named.includes(registered);
}

/** What the DOI or the address of a work says of it beside a name that says nothing: a chapter of a volume that is called by letters is a paper in proceedings. */
function kindByAddress(
  work: Work,
  name: string,
  foreign: ReadonlySet<string>,
  doi: string | undefined,
): CslType | undefined {
  if (isInJournal(work, foreign, doi)) return 'article-journal';
  if (doi !== undefined && isDoiOfIeeeConference(doi)) return 'paper-conference';
  const isInLetters = /^(?=\S*\p{Lu}\S*\p{Lu})[\p{L}\d-]{2,15}$/u.test(name);
  return isInLetters && doi !== undefined && isDoiOfChapter(doi) ? 'paper-conference' : undefined;
}

/** Whether the DOI of a work, or an address of its own where it has none, is that of an article in a journal. */
function isInJournal(work: Work, foreign: ReadonlySet<string>, doi: string | undefined): boolean {
  if (doi !== undefined) return isDoiOfJournal(doi);
  return paperLinksOf(work).some(
    ({ address, title }) => title === work.title.text && !foreign.has(address.key) && isKeyOfJournal(address.key),
  );
}

/** The address of the paper where all its links open the same one, and no other entry's. */
function addressOf(work: Work, foreign: ReadonlySet<string>, named: readonly Publisher[]): string | undefined {
  const links = paperLinksOf(work).filter(
    ({ link, address, title }) =>
      address.arxivId === undefined &&
      (address.doi === undefined || isNumberOfAcm(address.doi, link.href)) &&
      title === work.title.text,
  );
  const keys = new Set(links.map(({ address }) => address.key));
  const [first] = links;
  if (first === undefined || keys.size > 1 || foreign.has(first.address.key)) return undefined;
  const publisher = publisherOf(first.address);
  const agrees = publisher === undefined || named.length === 0 || named.includes(publisher);
  return agrees && /^https?:\/\//i.test(first.link.href) ? first.link.href : undefined;
}
