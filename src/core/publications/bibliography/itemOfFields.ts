import { ownEntry } from '../../ownEntry';
import { isArxivDoi, readArxivId } from '../../syntax/arxivId';
import { bareDoi } from '../../syntax/doi';
import { reviewWords } from '../../page/venues/venueWords';
import { shortMonthSource } from '../../time/calendarNames';
import { withSubtitle } from '../records/described';
import { namedEvent } from '../venues/eventPlace';
import { venueType } from '../venues/venueType';
import { withoutTitleEnding } from '../notation/titleText';
import type { CslDate, CslItem, CslName, CslType } from '../work';
import { cslItem, isOthers, workAddress } from '../work';
import { arxivPreprint, isArxivName } from '../records/arxivPreprint';
import type { BibtexEntry } from './bibtexEntries';
import { numberIsIssue, readEntryType } from './bibtexTypes';
import { filedPreprint } from './filedPreprint';
import { readHowPublished } from './howPublished';
import { readLanguage } from './languageNames';
import type { DecodedFields } from './texParser';
import { verbatimText } from './texToText';
import { dateOfFields, readWrittenDate } from './writtenDate';
import { writtenNumber, writtenNumbers } from './writtenNumbers';

/** The fields of BibTeX and BibLaTeX that say something CSL has a place for, as far as TeX is to be decoded in them. */
export const usedFields: ReadonlySet<string> = new Set(
  (
    'address article-number articleno author booksubtitle booktitle chapter collaboration edition editor eid eventtitle howpublished institution issue ' +
    'journal journaltitle location maintitle note number organization origtitle pages publisher school series shortjournal ' +
    'subtitle title type venue version volume'
  ).split(' '),
);

type Field = (name: string) => string | undefined;

/**
 * The CSL item of an entry. Its `id` is the entry's key. An arXiv paper is described as DataCite's record of one is;
 * a published work that names its preprint keeps the identifier in `archive_location`.
 */
export function itemOfFields({ type: entryType, key, fields }: BibtexEntry, decoded: DecodedFields): CslItem {
  const { text } = decoded;
  const verbatim: Field = name => nonEmpty(verbatimText(fields.get(name) ?? ''));
  const arxiv = arxivOf(entryType, text, verbatim);
  const patent = /^(?:misc|unpublished|patent)$/.test(entryType) ? patentNumber(text('note') ?? '') : undefined;
  const written =
    patent === undefined
      ? readEntryType(entryType, fields.get('entrysubtype')?.trim(), arxiv?.preprint ?? false, field =>
          fields.has(field),
        )
      : 'patent';
  const event = text('eventtitle');
  const url = urlOf(fields, verbatim, arxiv?.id);
  const doi = doiOf(fields.get('doi')) ?? doiOf(/doi\.org|^doi:/i.test(url ?? '') ? url : undefined);
  const { venue: named, series, place } = venueOf(entryType, text);
  const waiting = submissionOf(written, named ?? text('howpublished'), doi, text);
  const said =
    arxiv === undefined && waiting === undefined && named === undefined
      ? readHowPublished(written, text('howpublished') ?? '', { note: text('note'), url })
      : undefined;
  const told = said?.type ?? written;
  const venue = said?.venue ?? named;
  const type = waiting === undefined ? told : 'article';
  const { number, ...numbers } = numbersOf(type, text);
  const archive = verbatim('archiveprefix') ?? verbatim('eprinttype');
  const item = cslItem(
    { id: key, type },
    {
      title: titleOf(text),
      'original-title': text('origtitle'),
      author: withCollaboration(decoded.names('author'), text('collaboration')),
      editor: decoded.names('editor'),
      issued: dateOf(fields),
      accessed: readWrittenDate(verbatim('urldate') ?? ''),
      // programs that know no events want the event's name as the book's too
      'container-title':
        waiting !== undefined ? (arxiv === undefined ? waiting : undefined) : venue === event ? undefined : venue,
      'container-title-short': text('shortjournal'),
      'collection-title': series,
      'event-title': event,
      'event-place': text('venue') ?? place,
      ...numbers,
      number: number ?? patent ?? said?.number,
      publisher: publisherOf(type, text) ?? said?.publisher,
      'publisher-place': text('address') ?? text('location'),
      genre: genreOf(entryType, type, text('type')) ?? said?.genre,
      DOI: doi,
      URL: url,
      ISBN: fields.get('isbn'),
      ISSN: fields.get('issn'),
      archive: arxiv === undefined ? archive : 'arXiv',
      archive_location: arxiv?.id ?? (archive === undefined ? undefined : verbatim('eprint')),
      version: text('version'),
      edition: text('edition'),
      language: readLanguage(verbatim('langid') ?? verbatim('language') ?? ''),
    },
  );
  const isPosted = arxiv !== undefined && (arxiv.asJournal || type === 'article');
  return filedPreprint(isPosted ? arxivPreprint(item, arxiv.id) : item);
}

/** Where a work is to be read: the field for that, or an address that another one names. */
function urlOf(fields: BibtexEntry['fields'], verbatim: Field, arxivId: string | undefined): string | undefined {
  return (
    markedAddress(fields.get('url')) ??
    nonEmpty(workAddress(verbatimText(firstAddress(fields.get('url') ?? ''))) ?? '') ??
    addressIn(fields.get('howpublished')) ??
    siteAddress(verbatim, arxivId) ??
    addressIn(fields.get('note'))
  );
}

/** What counts the work: in a journal the field `number` is its issue, and an article may have a number of its own. */
function numbersOf(
  type: CslType,
  text: Field,
): Readonly<Record<'volume' | 'issue' | 'page' | 'number', string | undefined>> {
  const inVolumes = numberIsIssue(type);
  const numbering: Field = name => writtenNumber(text(name));
  const number = inVolumes
    ? (numbering('eid') ?? numbering('article-number') ?? numbering('articleno'))
    : numbering('number');
  const numbers = writtenNumbers(type, {
    volume: text('volume'),
    issue: (inVolumes ? numbering('number') : undefined) ?? text('issue'),
    page: pagesOf(text('pages')),
  });
  // programs that know no article numbers want that as pages
  return { ...numbers, page: numbers.page === number ? undefined : numbers.page, number };
}

/** The authors, and the groups that INSPIRE names beside them, `collaboration = "LAKE"`: before the `others` of a list that goes on. */
function withCollaboration(
  authors: readonly CslName[] | undefined,
  written: string | undefined,
): readonly CslName[] | undefined {
  if (written === undefined) return authors;
  const known = authors ?? [];
  const named = known.map(({ literal }) => groupStem(literal ?? '').toLowerCase());
  const groups = written
    .split(/\s?[,;&]\s?(?:and\s)?|\sand\s/)
    .filter(name => {
      const stem = groupStem(name).toLowerCase();
      return stem !== '' && !named.some(other => other.includes(stem));
    })
    .map(name => ({ literal: groupName(name) }));
  const end = known.at(-1);
  const others = end !== undefined && isOthers(end) ? [end] : [];
  const all = [...known.slice(0, known.length - others.length), ...groups, ...others];
  return all.length === 0 ? undefined : all;
}

const groupWord = /(?:^|\s)collab(?:orations?|\.)?$/i;

/** `ATLAS Collaboration` of `(on behalf of the ATLAS Collaboration)`, `ATLAS Collab.` and `ATLAS`. */
function groupName(written: string): string {
  const name = bareGroup(written);
  if (/(?:collaboration|consortium|group|team)$/i.test(name)) return name;
  return `${name.replace(groupWord, '')} Collaboration`;
}

function groupStem(written: string): string {
  return bareGroup(written).replace(groupWord, '');
}

function bareGroup(written: string): string {
  return written
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/^(?:on behalf of|for)\s/i, '')
    .replace(/^the\s/i, '')
    .trim();
}

function nonEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** `1-10` of `pp. 1–10`. */
function pagesOf(written: string | undefined): string | undefined {
  const range = written?.replace(/(?:(?<!\s)\s+)?[-‐-―−]+\s*/g, '-');
  return range?.replace(/^(?:pp?\.\s?|pp?\s|pages?\s)(?=\w?\d)/i, '');
}

function titleOf(text: Field): string | undefined {
  const title = withoutTitleEnding(text('title') ?? '');
  return title === '' ? undefined : withSubtitle(title, text('subtitle') ?? '');
}

/**
 * A paper in a book has the book for its venue; what stands beside it as journal (`LECTURE NOTES IN …`) is the series. A conference of which
 * nothing else is written may stand there, too: `series = {EUROCRYPT~'17}`.
 */
function venueOf(
  entryType: string,
  text: Field,
): { readonly venue?: string | undefined; readonly series?: string | undefined; readonly place?: string | undefined } {
  const title = text('booktitle') ?? text('maintitle');
  const event = title === undefined ? undefined : namedEvent(title);
  const book = event && withSubtitle(event.name, text('booksubtitle') ?? '');
  const journal = text('journaltitle') ?? text('journal');
  const series = text('series');
  if (book !== undefined && journal !== undefined && !isArxivName(journal))
    return inBook.has(entryType)
      ? { venue: book, series: series ?? journal, place: event?.place }
      : { venue: journal, series };
  const venue = journal ?? book;
  const isPresented = /^(?:inproceedings|conference)$/.test(entryType) && text('eventtitle') === undefined;
  if (venue === undefined && series !== undefined && isPresented && isConference(series)) return { venue: series };
  return { venue, series, place: journal === undefined ? event?.place : undefined };
}

function isConference(series: string): boolean {
  return /['’]\d\d(?!\d)/.test(series) || venueType(series) === 'paper-conference';
}

/**
 * What stands in the place of a venue where a work was only sent to one, as a page says it: `booktitle = {Submitted to The Ninth …}` of OpenReview,
 * `note = {Under review}`; `undefined` where nothing says so.
 */
function submissionOf(
  type: CslType,
  venue: string | undefined,
  doi: string | undefined,
  text: Field,
): string | undefined {
  const isPrinted = /^(?:article-journal|paper-conference|chapter)$/.test(type);
  if (!isPrinted && type !== 'document') return undefined;
  // of what has pages or a DOI the note is old
  const isOut = (doi !== undefined && !isArxivDoi(doi)) || placesInPrint.some(name => text(name) !== undefined);
  const written = isPrinted && !isOut ? text('note') : undefined;
  const note = written !== undefined && sentOnDay.test(written) ? undefined : written;
  const said = [venue ?? '', note ?? ''].find(words => submitted.test(words) && !received.test(words));
  return said === undefined ? undefined : /\p{Script=Han}/u.test(said) ? '在审' : 'Under review';
}

/** What a work has once it has appeared. */
const placesInPrint = ['volume', 'pages', 'number', 'eid', 'article-number', 'articleno'];

/** `Submitted 3 May 2023`, `Submitted on 2023-05-03`: when, and not that nothing came of it. */
const sentOnDay = new RegExp(String.raw`^submitted\s?[:,]?\s(?:(?:on|in)\s)?(?:\d|${shortMonthSource})`, 'i');

const submitted = new RegExp(String.raw`^(?:currently\s)?(?:${reviewWords})`, 'i');
const received = /accepted|published|appear|录用|接收/i;

const inBook: ReadonlySet<string> = new Set(['inproceedings', 'conference', 'incollection', 'inbook']);

function dateOf(fields: ReadonlyMap<string, string>): CslDate | undefined {
  const field = (name: string): string | undefined => fields.get(name)?.replace(/[{}~\\]/g, ' ');
  return (
    readWrittenDate(field('date') ?? '') ??
    dateOfFields(field('year'), field('month'), field('day')) ??
    readWrittenDate(field('eventdate') ?? '')
  );
}

function publisherOf(type: CslType, text: Field): string | undefined {
  const order =
    type === 'thesis'
      ? ['school', 'institution', 'publisher', 'organization']
      : type === 'report'
        ? ['institution', 'publisher', 'organization', 'school']
        : ['publisher', 'organization', 'institution', 'school'];
  return order.map(text).find(value => value !== undefined && !(type === 'patent' && value === 'Google Patents'));
}

const writtenGenres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
};

/** `type = {Thesis}` is what `writeBibtex` gives a thesis of which nothing more is known. */
function genreOf(entryType: string, type: CslType, written: string | undefined): string | undefined {
  const genre = ownEntry(writtenGenres, written?.toLowerCase() ?? '') ?? written ?? ownEntry(writtenGenres, entryType);
  return type === 'thesis' && genre === 'Thesis' ? undefined : genre;
}

function doiOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : bareDoi(verbatimText(value));
}

/** `note = {US Patent 10,123,456}`, as Google Scholar describes one, as `@misc` of “Google Patents”. */
function patentNumber(note: string): string | undefined {
  return /^[A-Z]{2} Patent(?: App\.)? [\d,/]{5,16}\b/.exec(note)?.[0];
}

/** `doi:<a href="https://doi.org/10.5555/1">10.5555/1</a>`, as lists for a website have it. */
function markedAddress(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /href\s?=\s?["']([^"'\s<>]{8,500})["']/i.exec(value)?.[1];
}

/** The page or the file for which al-folio has fields; what is at arXiv is known by its number, and a file of the site is not there elsewhere. */
function siteAddress(verbatim: Field, arxivId: string | undefined): string | undefined {
  return [verbatim('html'), verbatim('pdf')].find(
    address =>
      address !== undefined &&
      /^https?:\/\//i.test(address) &&
      (arxivId === undefined || readArxivId(address) !== arxivId),
  );
}

function addressIn(value: string | undefined): string | undefined {
  if (value === undefined || !/https?:\/\//i.test(value)) return undefined;
  const isMarked = /\\(?:url|path|nolinkurl|href)\s*\{/.test(value);
  // words behind an address are no part of it
  const written = verbatimText(isMarked ? value : (value.trim().split(/[,;.]?(?<!\s)\s+/)[0] ?? ''));
  return /^https?:\/\/[^\s{}]+$/i.test(written) ? written : undefined;
}

/** The first of `http://a.example/1 http://b.example/2`, as Mendeley lists them. One that goes on in the next line stays whole. */
function firstAddress(written: string): string {
  return written.split(/[,;]?(?<!\s)\s+(?=https?:\/\/)/i)[0] ?? '';
}

/** `eprint` with its archive, al-folio's `arxiv`, or the ways Google Scholar (`journal = {arXiv preprint arXiv:…}`) and DBLP (`CoRR`, `abs/…`) have. */
function arxivOf(
  entryType: string,
  text: Field,
  verbatim: Field,
): { readonly id: string; readonly preprint: boolean; readonly asJournal: boolean } | undefined {
  const archive = verbatim('archiveprefix') ?? verbatim('eprinttype') ?? 'arxiv';
  const eprint =
    (/^arxiv$/i.test(archive) ? readArxivId(verbatim('eprint') ?? '') : undefined) ??
    readArxivId(verbatim('arxiv') ?? '');
  const journal = text('journal') ?? text('journaltitle') ?? '';
  const isCorr = isArxivName(journal);
  const volume = text('volume') ?? '';
  const named = isCorr ? (readArxivId(journal) ?? readArxivId(volume.replace(/^abs\//, ''))) : undefined;
  const isPage = /^(?:online|electronic|www|webpage)$/.test(entryType);
  const loose = isPage || /^(?:misc|unpublished|preprint)$/.test(entryType);
  const address = [verbatim('url'), verbatim('doi')].join(' ');
  const place = [address, text('howpublished'), text('note')].join(' ');
  const id = eprint ?? named ?? (loose || isCorr ? readArxivId(place) : undefined);
  // a page may tell of a paper
  const preprint = loose && (!isPage || eprint !== undefined || readArxivId(address) !== undefined);
  // `@article` of arXiv's own export has no journal
  const isAlone = journal === '' && [text('booktitle'), text('publisher')].every(value => value === undefined);
  return id === undefined ? undefined : { id, preprint, asJournal: isCorr || (entryType === 'article' && isAlone) };
}
