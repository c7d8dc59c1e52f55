import type { PageModel } from '../../page/pageModel';
import { yearOfWork } from '../../publications/placing/paperGroup';
import { entriesOf } from '../../publications/verify/entriesOf';
import { entryBlocks, type EntryBlock } from './entryBlocks';

const known = new WeakMap<PageModel, ReadonlyMap<EntryBlock, number>>();

/** The year that each publication of a page gives, the latest of several; none for those that give none. */
export function entryYears(page: PageModel): ReadonlyMap<EntryBlock, number> {
  const before = known.get(page);
  if (before !== undefined) return before;
  const years = new Map(entriesOf(page).map(({ work, printed }) => [work, yearOfWork(work, printed.years)]));
  const found = new Map(
    entryBlocks(page).flatMap(block => {
      const year = block.work && years.get(block.work);
      return year === undefined ? [] : [[block, year] as const];
    }),
  );
  known.set(page, found);
  return found;
}
