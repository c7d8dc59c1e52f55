import { ownEntry } from '../../ownEntry';
import { readWorkDoi } from '../../syntax/arxivId';
import { doiAddress } from '../../syntax/doi';
import { lacking, withSubtitle, type Described } from '../records/described';
import { at, listAt, textAt, type Json } from '../records/jsonValue';
import { cleanText, cleanTitle } from '../notation/titleText';
import { chapterType } from '../venues/chapterType';
import { cslItem, type CslDate, type CslType } from '../work';

/** ORCID's types (https://info.orcid.org/ufaqs/what-work-types-does-orcid-support/) as those of CSL; what is not listed is a `document`. */
const types: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal',
  'journal-issue': 'periodical',
  'review-article': 'article-journal',
  'conference-paper': 'paper-conference',
  'conference-abstract': 'paper-conference',
  'conference-proceedings': 'book',
  book: 'book',
  'edited-book': 'book',
  'book-chapter': 'chapter',
  'book-review': 'review',
  'encyclopedia-entry': 'entry-encyclopedia',
  'dictionary-entry': 'entry-encyclopedia',
  dissertation: 'thesis',
  'dissertation-thesis': 'thesis',
  preprint: 'article',
  'working-paper': 'article',
  report: 'report',
  'data-set': 'dataset',
  software: 'software',
  patent: 'patent',
  'standards-and-policy': 'standard',
  'lecture-speech': 'speech',
  'magazine-article': 'article-magazine',
  'newspaper-article': 'article-newspaper',
  website: 'webpage',
};

/**
 * Reads the answer of `GET /v3.0/{orcid}/works`: of each group, in which several sources may describe one work, the summary that the
 * author prefers. A summary names no authors. Works without a title are left out. `undefined` where the answer is of another shape.
 */
export function readOrcidWorks(answer: Json): readonly Described[] | undefined {
  if (!Array.isArray(at(answer, 'group'))) return undefined;
  return listAt(answer, 'group').flatMap(group => {
    const summaries = [...listAt(group, 'work-summary')].sort((a, b) => preference(b) - preference(a));
    const work = summaries[0] === undefined ? undefined : readSummary(summaries[0], summaries);
    return work === undefined ? [] : [work];
  });
}

/** The author's own choice stands highest. */
function preference(summary: Json): number {
  const index = Number(textAt(summary, 'display-index') ?? 0);
  return Number.isNaN(index) ? 0 : index;
}

function readSummary(summary: Json, all: readonly Json[]): Described | undefined {
  const title = cleanTitle(textAt(summary, 'title', 'title', 'value') ?? '');
  if (title === '') return undefined;
  const doi = all.map(doiOf).find(found => found !== undefined);
  const translated = cleanTitle(textAt(summary, 'title', 'translated-title', 'value') ?? '');
  const issued = dateOf([summary, ...all]);
  const venue = cleanText(textAt(summary, 'journal-title', 'value') ?? '');
  const registered = ownEntry(types, textAt(summary, 'type') ?? '') ?? 'document';
  const csl = cslItem(
    {
      id: doi ?? `orcid:${textAt(summary, 'path') ?? title}`,
      type: registered === 'chapter' ? chapterType(venue) : registered,
    },
    {
      title: withSubtitle(title, cleanTitle(textAt(summary, 'title', 'subtitle', 'value') ?? '')),
      issued,
      'container-title': venue,
      DOI: doi,
      URL: doi === undefined ? textAt(summary, 'url', 'value') : doiAddress(doi),
    },
  );
  const year = issued?.['date-parts'][0]?.[0];
  return {
    csl,
    otherTitles: translated === '' ? [] : [translated],
    years: year === undefined ? [] : [year],
    notices: lacking(csl, false),
  };
}

/** The DOI or arXiv identifier that is the work's own: not that of its volume, its version or its data. Users type them in any form. */
function doiOf(summary: Json): string | undefined {
  const own = listAt(summary, 'external-ids', 'external-id').filter(
    id => (textAt(id, 'external-id-relationship') ?? 'self').toLowerCase() === 'self',
  );
  const ofType = (type: string): readonly string[] =>
    own
      .filter(id => textAt(id, 'external-id-type')?.toLowerCase() === type)
      .map(id => textAt(id, 'external-id-value') ?? '');
  const [doi] = ofType('doi').flatMap(value => readWorkDoi(value) ?? []);
  return doi ?? ofType('arxiv').flatMap(value => readWorkDoi(`arXiv:${value.replace(/^arxiv:/i, '')}`) ?? [])[0];
}

/** Year and month of the first summary that has one. */
function dateOf(summaries: readonly Json[]): CslDate | undefined {
  for (const summary of summaries) {
    const year = Number(textAt(summary, 'publication-date', 'year', 'value') ?? NaN);
    const month = Number(textAt(summary, 'publication-date', 'month', 'value') ?? NaN);
    if (!Number.isInteger(year) || year < 1000 || year > 2200) continue;
    return { 'date-parts': [month >= 1 && month <= 12 ? [year, month] : [year]] };
  }
  return undefined;
}
