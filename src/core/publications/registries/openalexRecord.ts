import { ownEntry } from '../../ownEntry';
import { arxivDoi, readArxivId } from '../../syntax/arxivId';
import { bareDoi, doiAddress } from '../../syntax/doi';
import { writtenNumbers } from '../bibliography/writtenNumbers';
import { arxivFields } from '../records/arxivPreprint';
import { lacking, type Described } from '../records/described';
import { at, listAt, textAt, type Json } from '../records/jsonValue';
import { readName } from '../names/personNames';
import { cleanText, cleanTitle } from '../notation/titleText';
import { chapterType } from '../venues/chapterType';
import { cslItem, type CslDate, type CslName, type CslType, type Notice } from '../work';

/** `select` of a list: what entries are made of (https://docs.openalex.org/api-entities/works/work-object). */
export const openalexFields =
  'id,doi,title,display_name,publication_year,publication_date,type,authorships,primary_location,biblio,is_retracted';

/** A list of works gives no more authors of each: a work that has as many may have more, and its list ends with `others`. */
const mostAuthors = 100;

/** What the publisher calls the work says more than OpenAlex's own types, which have no papers of conferences. */
const rawTypes: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  'peer-review': 'review',
};

const types: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  review: 'article-journal',
  letter: 'article-journal',
  editorial: 'article-journal',
  preprint: 'article',
  'book-chapter': 'chapter',
  book: 'book',
  dissertation: 'thesis',
  dataset: 'dataset',
  report: 'report',
  standard: 'standard',
  software: 'software',
  'reference-entry': 'entry-encyclopedia',
  'peer-review': 'review',
};

/** Reads a work of OpenAlex, one of `results` of `GET /works?…`; `undefined` where it has no title. */
export function readOpenalexWork(work: Json): Described | undefined {
  const title = cleanTitle(textAt(work, 'title') ?? textAt(work, 'display_name') ?? '');
  const id = textAt(work, 'id')?.replace(/^.*\//, '');
  if (title === '' || id === undefined) return undefined;
  const location = at(work, 'primary_location');
  const arxiv = arxivIdOf(work);
  const doi = arxiv === undefined ? doiOf(work) : arxivDoi(arxiv);
  const source = cleanText(textAt(location, 'source', 'display_name') ?? textAt(location, 'raw_source_name') ?? '');
  const registered = typeOf(work, arxiv);
  const type = registered === 'chapter' ? chapterType(source) : registered;
  const isRepository = textAt(location, 'source', 'type') === 'repository';
  const authorships = listAt(work, 'authorships');
  const names = authorships.flatMap(authorship => nameOf(authorship) ?? []);
  const isCut = authorships.length >= mostAuthors;
  const csl = cslItem(
    { id: `openalex:${id}`, type },
    {
      title,
      author:
        names.length > 0 ? [...names.map(({ name }) => name), ...(isCut ? [{ literal: 'others' }] : [])] : undefined,
      issued: dateOf(work),
      'container-title': isRepository || arxiv !== undefined ? undefined : source,
      ...writtenNumbers(type, {
        volume: textAt(work, 'biblio', 'volume'),
        issue: textAt(work, 'biblio', 'issue'),
        page: pagesOf(work),
      }),
      publisher: isRepository ? source : textAt(location, 'source', 'host_organization_name'),
      DOI: doi,
      URL: doi === undefined ? textAt(location, 'landing_page_url') : doiAddress(doi),
      ISSN: isRepository ? undefined : textAt(location, 'source', 'issn_l'),
      ...(arxiv !== undefined && arxivFields(arxiv)),
    },
  );
  const year = csl.issued?.['date-parts'][0]?.[0];
  const retracted: readonly Notice[] = at(work, 'is_retracted') === true ? [{ kind: 'retracted' }] : [];
  const cut: readonly Notice[] = isCut ? [{ kind: 'lacks', what: 'further authors' }] : [];
  const recased = names.some(name => name.recased);
  return {
    csl,
    otherTitles: [],
    years: year === undefined ? [] : [year],
    notices: [...retracted, ...cut, ...lacking(csl, recased)],
  };
}

function typeOf(work: Json, arxiv: string | undefined): CslType {
  if (arxiv !== undefined) return 'article';
  const type = textAt(work, 'type') ?? '';
  const raw = ownEntry(rawTypes, textAt(work, 'primary_location', 'raw_type') ?? '');
  // a record of a repository calls itself what its library calls it
  if (raw !== undefined) return raw;
  const source = textAt(work, 'primary_location', 'source', 'type');
  if (type === 'article' && source === 'conference') return 'paper-conference';
  return ownEntry(types, type) ?? 'document';
}

/** OpenAlex knows DOIs in small letters only, as addresses. */
function doiOf(work: Json): string | undefined {
  return bareDoi(textAt(work, 'doi') ?? '');
}

function arxivIdOf(work: Json): string | undefined {
  const doi = textAt(work, 'doi');
  if (doi !== undefined) return /10\.48550\/arxiv\./i.test(doi) ? readArxivId(doi) : undefined;
  const address = textAt(work, 'primary_location', 'landing_page_url') ?? '';
  return /^https?:\/\/arxiv\.org\//.test(address) ? readArxivId(address) : undefined;
}

/** As the work prints the name; OpenAlex's own form of it where what is printed is no name alone. */
function nameOf(authorship: Json): { readonly name: CslName; readonly recased: boolean } | undefined {
  const printed = textAt(authorship, 'raw_author_name') ?? '';
  const known = textAt(authorship, 'author', 'display_name') ?? '';
  const isName = printed !== '' && !/[\d@/()[\]]|\p{L}{30}/u.test(printed) && printed.split(/\s+/).length <= 6;
  return readName({ whole: (isName ? printed : known).replace(/[‐‑]/g, '-'), organisation: false });
}

/** The first of January stands for a year of which nothing more is known. */
function dateOf(work: Json): CslDate | undefined {
  const year = Number(textAt(work, 'publication_year') ?? NaN);
  if (!Number.isInteger(year) || year < 1000 || year > 2200) return undefined;
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(textAt(work, 'publication_date') ?? '') ?? [];
  const isKnown = textAt(work, 'publication_date')?.startsWith(`${year}-`) === true && `${month}-${day}` !== '01-01';
  return { 'date-parts': [isKnown && month !== undefined ? [year, Number(month)] : [year]] };
}

function pagesOf(work: Json): string | undefined {
  const first = textAt(work, 'biblio', 'first_page');
  const last = textAt(work, 'biblio', 'last_page');
  return first === undefined || last === undefined || first === last ? (first ?? last) : `${first}-${last}`;
}
