import { groupedBy } from '../../grouped';
import type { Described } from '../records/described';
import { wordsOf } from '../../text/foldedText';
import { areTwoWorks } from '../matching/twoWorks';
import { judge } from '../matching/verdict';
import { isPreprint, yearOf } from '../work';
import { hardlyShareAuthors, sameTitle } from './alikeTitles';
import { printedForm, titlesOf } from '../matching/printedForm';
import { createTitleIndex } from './titleIndex';

/** A work of a list in which each stands once. */
export interface ListedWork {
  readonly publication: Described;
  /** For a preprint: the published version, where the list has it too. */
  readonly publishedAs: Described | undefined;
}

/**
 * A list of works without repetitions, newest first. Of records of one DOI the fullest is kept; a record without a DOI gives way to one
 * of the same title, authors and year. A preprint and its published version stay two, the published one first in its year.
 */
export function mergeWorks(publications: readonly Described[]): readonly ListedWork[] {
  const single = withoutUnregistered(byDoi(publications));
  const published = single.filter(({ csl }) => !isPreprint(csl));
  const index = createTitleIndex(published, titlesOf);
  return single
    .map(publication => ({
      publication,
      publishedAs: isPreprint(publication.csl) ? publishedVersion(publication, published, index) : undefined,
    }))
    .sort(newestFirst);
}

function byDoi(publications: readonly Described[]): readonly Described[] {
  const kept = new Map<string, Described>();
  for (const [at, publication] of publications.entries()) {
    const key = publication.csl.DOI?.toLowerCase() ?? String(at);
    const before = kept.get(key);
    if (before === undefined || fullness(publication) > fullness(before)) kept.set(key, publication);
  }
  return [...kept.values()];
}

/** Authors count most: an entry cannot do without them. */
function fullness({ csl }: Described): number {
  const said = Object.values(csl).filter(value => value !== undefined).length;
  return said + (csl.author === undefined ? 0 : 100);
}

/** Without the records that have no DOI and of which the list holds a better one. */
function withoutUnregistered(publications: readonly Described[]): readonly Described[] {
  const key = ({ csl }: Described): string => wordsOf(csl.title ?? '').join('');
  const byTitle = groupedBy(publications, key);
  return publications.filter(publication => {
    if (publication.csl.DOI !== undefined || publication.csl.title === undefined) return true;
    const alike = byTitle.get(key(publication)) ?? [];
    return !alike.some(
      other =>
        other !== publication &&
        !isPreprintOf(other, publication) &&
        isBetter(other, publication, alike) &&
        isSame(publication, other),
    );
  });
}

/** Whether one is a preprint of what the other says to have appeared somewhere: an article that its author lists without a DOI stays. */
function isPreprintOf({ csl }: Described, { csl: published }: Described): boolean {
  return isPreprint(csl) && !isPreprint(published) && published['container-title'] !== undefined;
}

/** With a DOI, or fuller, or, of two alike, earlier in the list. */
function isBetter(other: Described, publication: Described, order: readonly Described[]): boolean {
  if (other.csl.DOI !== undefined) return true;
  const more = fullness(other) - fullness(publication);
  return more > 0 || (more === 0 && order.indexOf(other) < order.indexOf(publication));
}

function isSame(publication: Described, other: Described): boolean {
  const { kind, year } = judge(printedForm(publication), other);
  return kind === 'same' && year.kind !== 'differs' && !areTwoWorks(publication.csl, other.csl);
}

function publishedVersion(
  preprint: Described,
  published: readonly Described[],
  like: (title: string) => readonly Described[],
): Described | undefined {
  const named = preprint.notices.flatMap(notice => (notice.kind === 'published-as' ? [notice.doi.toLowerCase()] : []));
  const doi = preprint.csl.DOI?.toLowerCase();
  const related = published.find(
    ({ csl, notices }) =>
      named.includes(csl.DOI?.toLowerCase() ?? '') ||
      notices.some(notice => notice.kind === 'has-preprint' && notice.doi.toLowerCase() === doi),
  );
  if (related !== undefined) return related;
  return like(preprint.csl.title ?? '').find(candidate => {
    const printed = printedForm(preprint);
    const { kind, authors, similarity } = judge(printed, candidate);
    // titles of one author are often alike but for a word
    const areOthers = (similarity ?? 0) < sameTitle && hardlyShareAuthors(printed, authors);
    return kind === 'same' && authors.agreement !== 'some' && !areOthers;
  });
}

function newestFirst(a: ListedWork, b: ListedWork): number {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  return (
    dateB.year - dateA.year ||
    Number(a.publishedAs !== undefined) - Number(b.publishedAs !== undefined) ||
    dateB.month - dateA.month
  );
}

function dateOf({ publication: { csl } }: ListedWork): { readonly year: number; readonly month: number } {
  return { year: yearOf(csl) ?? 0, month: csl.issued?.['date-parts'][0]?.[1] ?? 0 };
}
