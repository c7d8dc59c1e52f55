import type { PaperUnit } from '../entries/paperGroup';
import { yearOrderOf } from './yearOrder';

/**
 * The years that papers are listed by, of each in their order: those that most of them begin with, if these are in order, `*2029* Mei Lin, …`; else
 * those that they give and, where these bring most of them into an order by year, those of their arXiv identifiers. A paper has those at the earliest,
 * and so they tell nothing where they break the order.
 */
export function listedYears(papers: readonly PaperUnit[]): readonly (number | undefined)[] {
  const ahead = papers.flatMap(paper => paper.ahead ?? []);
  if (ahead.length * 2 > papers.length && yearOrderOf(ahead) !== 'none')
    return papers.map(paper => paper.ahead ?? paper.year);
  const years = papers.map(({ year, submitted }) => year ?? submitted);
  const known = years.filter(year => year !== undefined);
  return known.length * 2 > papers.length && yearOrderOf(known) !== 'none' ? years : papers.map(({ year }) => year);
}
