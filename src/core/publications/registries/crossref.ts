import { ownEntry } from '../../ownEntry';
import { writtenNumber, writtenNumbers } from '../bibliography/writtenNumbers';
import { publisherMark } from '../matching/publisherMark';
import { cleanText, cleanTitle } from '../notation/titleText';
import { doiAddress, sameDoi } from '../../syntax/doi';
import type { Json } from '../records/jsonValue';
import { at, listAt, textAt } from '../records/jsonValue';
import { readName } from '../names/personNames';
import { shoutedList } from '../names/shoutedNames';
import { chapterType } from '../venues/chapterType';
import { preprintServer } from '../../page/venues/preprintDois';
import { thesisGenre } from './thesisGenre';
import type { Described } from '../records/described';
import { lacking, withSubtitle } from '../records/described';
import type { CslDate, CslName, CslType, Notice } from '../work';
import { cslItem } from '../work';

/** Crossref's types (https://api.crossref.org/types) as those of CSL; what is not listed is a `document`. */
const types: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal',
  'article-journal': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  proceedings: 'book',
  journal: 'periodical',
  'journal-issue': 'periodical',
  dissertation: 'thesis',
  report: 'report',
  'report-component': 'report',
  standard: 'standard',
  dataset: 'dataset',
  database: 'dataset',
  'peer-review': 'review',
};

/**
 * Reads the answer of `GET /works/{doi}` (`{ status, message: { … } }`). `asked` is the DOI asked for: Crossref answers
 * for an alias with the record of another DOI. `undefined` where the answer holds no record.
 */
export function readCrossrefWork(answer: Json | undefined, asked: string): Described | undefined {
  return readCrossrefItem(at(answer, 'message'), asked);
}

/** Reads one of `message.items` of `GET /works?…`, which has the same fields. */
export function readCrossrefItem(work: Json | undefined, asked = textAt(work, 'DOI') ?? ''): Described | undefined {
  const doi = textAt(work, 'DOI');
  if (work === undefined || doi === undefined) return undefined;
  const titles = [...listAt(work, 'title'), ...listAt(work, 'original-title')]
    .map(title => (typeof title === 'string' ? cleanTitle(title) : ''))
    .filter(title => title !== '');
  const title =
    titles[0] === undefined ? undefined : withSubtitle(titles[0], cleanTitle(textAt(work, 'subtitle', 0) ?? ''));
  const names = readNames(work, 'author');
  // a volume of a series: [`Lecture Notes in Computer Science`, `Computer Vision – …`]
  const series = textAt(work, 'container-title', 1) === undefined ? undefined : textAt(work, 'container-title', 0);
  const volume = textAt(work, 'container-title', series === undefined ? 0 : 1) ?? '';
  const posted = textAt(work, 'type') === 'posted-content';
  const registered = ownEntry(types, textAt(work, 'type') ?? '') ?? 'document';
  const isThesis = registered === 'thesis';
  const type = registered === 'chapter' ? chapterType(cleanText(volume), cleanText(series ?? '')) : registered;
  const csl = cslItem(
    { id: doi, type },
    {
      title,
      'original-title': cleanTitle(textAt(work, 'original-title', 0) ?? ''),
      author: names.list.length > 0 ? names.list : undefined,
      editor: names.list.length > 0 ? undefined : someOf(readNames(work, 'editor').list),
      issued: readDate(work),
      'container-title': cleanText(volume),
      'collection-title': cleanText(series ?? ''),
      'container-title-short': cleanText(
        textAt(work, 'event', 'acronym') ?? textAt(work, 'short-container-title', 0) ?? '',
      ),
      'event-title': cleanText(textAt(work, 'event', 'name') ?? ''),
      'event-place': textAt(work, 'event', 'location'),
      ...writtenNumbers(type, {
        volume: textAt(work, 'volume'),
        issue: textAt(work, 'issue'),
        page: textAt(work, 'page')?.replace(/\s/g, ''),
      }),
      number: writtenNumber(textAt(work, 'article-number')),
      publisher: posted
        ? (preprintServer(doi) ??
          textAt(work, 'institution', 0, 'name') ??
          textAt(work, 'group-title') ??
          textAt(work, 'publisher'))
        : ((isThesis ? textAt(work, 'institution', 0, 'name') : undefined) ?? textAt(work, 'publisher')),
      'publisher-place': textAt(work, 'publisher-location'),
      genre: isThesis ? thesisGenre(textAt(work, 'degree', 0) ?? '') : posted ? textAt(work, 'subtype') : undefined,
      DOI: doi,
      URL: doiAddress(doi),
      ISBN: textAt(work, 'ISBN', 0)?.replace(/^https?:\/\/id\.crossref\.org\/isbn\/|^.*\/isbn\//i, ''),
      ISSN: textAt(work, 'ISSN', 0),
      language: textAt(work, 'language'),
    },
  );
  return {
    csl,
    otherTitles: titles.slice(1).filter(other => other !== title),
    years: yearsOf(work),
    notices: [...readNotices(work, doi, asked, title), ...lacking(csl, names.recased)],
  };
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function readNames(
  work: Json,
  role: 'author' | 'editor',
): { readonly list: readonly CslName[]; readonly recased: boolean } {
  const people = listAt(work, role);
  const list = shoutedList(people.flatMap(person => textAt(person, 'given') ?? []));
  const read = people.flatMap(person => {
    const organisation = textAt(person, 'name') ?? textAt(person, 'literal');
    const name = readName({
      family: textAt(person, 'family'),
      given: textAt(person, 'given'),
      suffix: textAt(person, 'suffix'),
      whole: organisation,
      organisation: organisation !== undefined,
      list,
    });
    return name === undefined ? [] : [name];
  });
  return { list: read.map(({ name }) => name), recased: read.some(({ recased }) => recased) };
}

/** A thesis and a standard have been approved, and often nothing else is said of when they appeared. */
const dateFields = ['issued', 'published', 'published-print', 'published-online', 'posted', 'approved'];

/** `issued` is the earliest of print and online, `[[null]]` when nothing is known; lists may lack it. */
function readDate(work: Json): CslDate | undefined {
  for (const field of dateFields) {
    const parts = listAt(work, field, 'date-parts', 0);
    const numbers = parts.filter(part => typeof part === 'number');
    if (numbers.length === parts.length && (numbers[0] ?? 0) > 1000) return { 'date-parts': [numbers] };
  }
  return undefined;
}

function yearsOf(work: Json): readonly number[] {
  const years = dateFields.flatMap(field => {
    const year = at(work, field, 'date-parts', 0, 0);
    return typeof year === 'number' && year > 1000 ? [year] : [];
  });
  return [...new Set(years)];
}

const updates: readonly (readonly [RegExp, 'retracted' | 'concern' | 'new-version' | 'corrected'])[] = [
  [/retract|withdraw|removal/i, 'retracted'],
  [/concern/i, 'concern'],
  [/^new_/i, 'new-version'],
  [/correct|corrig|errat|addend|clarif/i, 'corrected'],
];

function readNotices(work: Json, doi: string, asked: string, title: string | undefined): readonly Notice[] {
  const notices: Notice[] = [];
  if (!sameDoi(doi, asked)) notices.push({ kind: 'alias', asked, registered: doi });
  for (const update of listAt(work, 'updated-by')) {
    const kind = updates.find(([pattern]) => pattern.test(textAt(update, 'type') ?? ''))?.[1];
    const by = textAt(update, 'DOI');
    const year = at(update, 'updated', 'date-parts', 0, 0);
    const known = notices.some(notice => notice.kind === kind && 'doi' in notice && notice.doi === by);
    // publisher and Retraction Watch often report the same notice
    if (kind !== undefined && !known)
      notices.push({ kind, ...(by === undefined ? {} : { doi: by }), ...(typeof year === 'number' ? { year } : {}) });
  }
  const mark = publisherMark(title ?? '');
  if (mark !== undefined && !notices.some(({ kind }) => kind === mark)) notices.push({ kind: mark });
  for (const update of listAt(work, 'update-to')) {
    const of = textAt(update, 'DOI');
    if (of !== undefined && !sameDoi(of, doi))
      notices.push({ kind: 'is-update', update: textAt(update, 'type') ?? 'update', doi: of });
  }
  notices.push(...related(work, 'is-preprint-of', 'published-as'), ...related(work, 'has-preprint', 'has-preprint'));
  return notices;
}

function related(work: Json, relation: string, kind: 'published-as' | 'has-preprint'): readonly Notice[] {
  const doi = listAt(work, 'relation', relation).find(target => textAt(target, 'id-type') === 'doi');
  const id = textAt(doi, 'id');
  return id === undefined ? [] : [{ kind, doi: id }];
}
