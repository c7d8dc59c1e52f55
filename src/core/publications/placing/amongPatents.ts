import type { PageModel } from '../../page/pageModel';
import type { EntryStyle } from '../style/entryStyle';
import { nearestFirst } from '../entries/pageUnits';
import type { CslItem } from '../work';
import { writeLikePatent } from './patentEntry';
import type { PatentGroup } from '../entries/patentGroup';

/** A patent written like the nearest one to `offset` of a list that can be a model; `undefined` where none can. */
export function writeAmongPatents(
  page: PageModel,
  { papers, works }: PatentGroup,
  offset: number,
  csl: CslItem,
  { authors }: EntryStyle,
  ownNames: readonly string[],
): string | undefined {
  const around = papers.flatMap(({ unit: { range } }, at) => {
    const work = works[at];
    return work === undefined ? [] : [{ range, work }];
  });
  for (const { range, work } of nearestFirst(page, around, offset).slice(0, 8)) {
    const written = writeLikePatent(page, work, range, csl, authors, ownNames);
    if (written !== undefined) return written;
  }
  return undefined;
}
