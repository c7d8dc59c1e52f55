import { yearOf, type Publication } from '../work';
import { judge, type PrintedWork } from './verdict';

/** What is no published version of a preprint: another preprint, a review or a correction of it, its data. */
const others = new Set(['article', 'review', 'periodical', 'dataset', 'document', 'software', 'webpage']);

/**
 * The one of `candidates` as which a preprint has certainly been published: the same title (0.95 and more), the first or half of the
 * authors, not more than a year before the preprint. `undefined` where there is none, or where two could be meant.
 * @param year that of the preprint, where it is known
 */
export function publishedVersion(
  printed: PrintedWork,
  year: number | undefined,
  candidates: readonly Publication[],
): Publication | undefined {
  const fitting = candidates.filter(publication => {
    const { csl } = publication;
    // a preprint is often published years later
    const { kind, similarity = 0, authors } = judge({ ...printed, years: [] }, publication);
    const appeared = yearOf(csl);
    return (
      kind === 'same' &&
      similarity >= 0.95 &&
      authors.agreement === 'most' &&
      !others.has(csl.type) &&
      csl.genre !== 'preprint' &&
      (year === undefined || (appeared !== undefined && appeared >= year - 1))
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
