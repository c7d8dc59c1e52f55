import { ownEntry } from '../../ownEntry';
import { cleanText, cleanTitle } from '../notation/titleText';
import type { Described } from '../records/described';
import { lacking, withSubtitle } from '../records/described';
import { arxivFields } from '../records/arxivPreprint';
import { arxivIdOfDoi } from '../../syntax/arxivId';
import { bareDoi, doiAddress, sameDoi } from '../../syntax/doi';
import type { Json } from '../records/jsonValue';
import { at, listAt, textAt } from '../records/jsonValue';
import { readName } from '../names/personNames';
import { isUnavailable } from '../records/unavailable';
import { thesisGenre } from './thesisGenre';
import type { CslDate, CslType, Notice } from '../work';
import { cslItem } from '../work';

/** DataCite's general types (https://datacite-metadata-schema.readthedocs.io, resourceTypeGeneral) as those of CSL. */
const types: Readonly<Record<string, CslType>> = {
  Preprint: 'article',
  JournalArticle: 'article-journal',
  DataPaper: 'article-journal',
  ConferencePaper: 'paper-conference',
  ConferenceProceeding: 'book',
  Book: 'book',
  BookChapter: 'chapter',
  Dissertation: 'thesis',
  Report: 'report',
  PeerReview: 'review',
  Standard: 'standard',
  Dataset: 'dataset',
  Collection: 'dataset',
  Software: 'software',
  ComputationalNotebook: 'software',
};

/** `Text` says little; the free `resourceType` often says more. */
const freeTypes: readonly (readonly [RegExp, CslType])[] = [
  [/conference ?(?:paper|proceeding|contribution)|proceedings/i, 'paper-conference'],
  [/journal|article/i, 'article-journal'],
  [/thesis|dissertation/i, 'thesis'],
  [/preprint|working ?paper/i, 'article'],
  [/report/i, 'report'],
  [/blog/i, 'post-weblog'],
  [/monogra|book/i, 'book'],
];

/**
 * Reads the answer of `GET /dois/{doi}` (JSON:API, `data.attributes`). `latestYear` bounds what is believed as a year:
 * some records count in the Buddhist era (2549). `undefined` where the answer holds no record.
 */
export function readDataciteWork(answer: Json | undefined, asked: string, latestYear: number): Described | undefined {
  return readDataciteItem(at(answer, 'data'), asked, latestYear);
}

/** Reads one of `data` of `GET /dois?…`, which has the same fields. */
export function readDataciteItem(item: Json | undefined, asked: string, latestYear: number): Described | undefined {
  const work = at(item, 'attributes');
  const doi = textAt(work, 'doi');
  if (work === undefined || doi === undefined) return undefined;
  const arxiv = arxivIdOfDoi(asked);
  const titles = readTitles(work);
  const authors = listAt(work, 'creators').flatMap(person => {
    const organisation = textAt(person, 'nameType') === 'Organizational';
    const whole = textAt(person, 'name');
    // without a type, only `Family, Given` says that this is a person
    const single = organisation || (textAt(person, 'nameType') !== 'Personal' && !(whole ?? '').includes(','));
    const name = readName({
      family: organisation ? undefined : textAt(person, 'familyName'),
      given: organisation ? undefined : textAt(person, 'givenName'),
      whole,
      organisation: single,
    });
    return name === undefined ? [] : [name];
  });
  const registered = sameDoi(doi, asked) ? asked : doi;
  const pages = [textAt(work, 'container', 'firstPage'), textAt(work, 'container', 'lastPage')].filter(
    page => page !== undefined && /^(?=\D*\d)[\w.]*$/.test(page),
  );
  const publisher = textAt(work, 'publisher', 'name') ?? textAt(work, 'publisher');
  const type = arxiv !== undefined ? 'article' : readType(work);
  const csl = cslItem(
    { id: registered, type },
    {
      title: titles.title,
      author: authors.length > 0 ? authors.map(({ name }) => name) : undefined,
      issued: readDate(work, latestYear),
      'container-title': cleanText(textAt(work, 'container', 'title') ?? ''),
      volume: textAt(work, 'container', 'volume'),
      issue: textAt(work, 'container', 'issue'),
      page: pages.length > 0 ? pages.join('-') : undefined,
      publisher: isUnavailable(publisher ?? '') ? undefined : publisher,
      genre: type === 'thesis' ? thesisGenre(textAt(work, 'types', 'resourceType') ?? '') : undefined,
      DOI: registered,
      URL: doiAddress(registered),
      version: arxiv !== undefined ? undefined : textAt(work, 'version'),
      language: textAt(work, 'language'),
      ...(arxiv !== undefined && arxivFields(arxiv)),
    },
  );
  const preprint = csl.type === 'article';
  const notices: readonly Notice[] = [
    ...(sameDoi(doi, asked) ? [] : [{ kind: 'alias' as const, asked, registered: doi }]),
    ...(preprint ? publishedAs(work, registered) : []),
    ...lacking(
      csl,
      authors.some(({ recased }) => recased),
    ),
  ];
  return { csl, otherTitles: titles.others, years: yearsOf(work, latestYear), notices };
}

function readTitles(work: Json): { readonly title: string | undefined; readonly others: readonly string[] } {
  const written = listAt(work, 'titles').map(title => ({
    text: cleanTitle(textAt(title, 'title') ?? '').replace(/(?<!\s)\s*\/$/, ''),
    type: textAt(title, 'titleType'),
  }));
  const all = written.filter(({ text }) => text !== '' && !isUnavailable(text));
  const plain = all.filter(({ type }) => type === undefined);
  const main = plain[0]?.text ?? all[0]?.text ?? '';
  const subtitle = all.find(({ type }) => type === 'Subtitle')?.text ?? '';
  const title = withSubtitle(main, subtitle);
  return {
    title: title === '' ? undefined : title,
    others: all.filter(({ text, type }) => text !== main && type !== 'Subtitle').map(({ text }) => text),
  };
}

function readType(work: Json): CslType {
  const general = textAt(work, 'types', 'resourceTypeGeneral') ?? '';
  const known = ownEntry(types, general);
  if (known !== undefined) return known;
  const free = textAt(work, 'types', 'resourceType') ?? '';
  return (
    freeTypes.find(([pattern]) => pattern.test(free))?.[1] ??
    (general === 'Text' && textAt(work, 'types', 'citeproc') === 'thesis' ? 'thesis' : 'document')
  );
}

/** The year of `publicationYear`, with the month of a date of that year where one is given. */
function readDate(work: Json, latestYear: number): CslDate | undefined {
  const year = Number(textAt(work, 'publicationYear') ?? NaN);
  if (!Number.isInteger(year) || year < 1000 || year > latestYear) return undefined;
  for (const type of ['Issued', 'Available', 'Submitted']) {
    const date = listAt(work, 'dates').find(
      entry => textAt(entry, 'dateType') === type && (textAt(entry, 'date') ?? '').startsWith(`${year}-`),
    );
    const month = /^\d{4}-(0[1-9]|1[0-2])/.exec(textAt(date, 'date') ?? '')?.[1];
    if (month !== undefined) return { 'date-parts': [[year, Number(month)]] };
  }
  return { 'date-parts': [[year]] };
}

function yearsOf(work: Json, latestYear: number): readonly number[] {
  const written = [
    textAt(work, 'publicationYear'),
    ...listAt(work, 'dates')
      .filter(entry => /^(?:Issued|Available|Submitted|Updated)$/.test(textAt(entry, 'dateType') ?? ''))
      .map(entry => textAt(entry, 'date')),
  ];
  const years = written.map(text => Number(/^\d{4}/.exec(text ?? '')?.[0] ?? NaN));
  return [...new Set(years.filter(year => year >= 1000 && year <= latestYear))];
}

/** arXiv names the journal's version with `IsVersionOf`; other archives use `IsPreviousVersionOf` or `IsPreprintOf`-like relations. */
function publishedAs(work: Json, doi: string): readonly Notice[] {
  const related = listAt(work, 'relatedIdentifiers').find(
    entry =>
      textAt(entry, 'relatedIdentifierType') === 'DOI' &&
      /^(?:IsVersionOf|IsPreviousVersionOf|IsPublishedIn|IsVariantFormOf)$/.test(textAt(entry, 'relationType') ?? '') &&
      !sameDoi((textAt(entry, 'relatedIdentifier') ?? '').split('/')[0] ?? '', doi.split('/')[0] ?? ''),
  );
  const id = bareDoi(textAt(related, 'relatedIdentifier') ?? '');
  return id === undefined ? [] : [{ kind: 'published-as', doi: id }];
}
