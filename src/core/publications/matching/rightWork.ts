import type { Publication } from '../work';
import { judge, type PrintedWork } from './verdict';

/** Alike enough that two of them cannot be told apart by their titles. */
const tie = 0.02;

/**
 * The one of `candidates` that an entry certainly speaks of: the same title (0.95 and more), the first or half of the authors, a year no
 * more than one away. Of an article and its preprint the article. `undefined` where there is none, or where two could be meant.
 */
export function rightWork(printed: PrintedWork, candidates: readonly Publication[]): Publication | undefined {
  const fitting = candidates
    .map(publication => ({ publication, verdict: judge(printed, publication) }))
    .filter(
      ({ publication, verdict: { kind, similarity = 0, authors, year } }) =>
        kind === 'same' &&
        similarity >= 0.95 &&
        authors.agreement === 'most' &&
        year.kind !== 'differs' &&
        !['review', 'periodical', 'dataset', 'document'].includes(publication.csl.type),
    )
    .sort((a, b) => (b.verdict.similarity ?? 0) - (a.verdict.similarity ?? 0));
  const [first] = fitting;
  if (first === undefined) return undefined;
  const tied = fitting.filter(({ verdict }) => (first.verdict.similarity ?? 0) - (verdict.similarity ?? 0) < tie);
  const published = tied.filter(({ publication }) => publication.csl.type !== 'article');
  const meant = published.length > 0 ? published : tied;
  return meant.length === 1 ? meant[0]?.publication : undefined;
}
