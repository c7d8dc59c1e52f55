import type { PageModel } from '../../page/pageModel';
import { yearOfWork } from '../../publications/placing/paperGroup';
import { entryOf } from '../../publications/verify/entriesOf';
import type { EntryBlock } from '../entries/entryBlock';
import { entryBlocks } from '../entries/entryBlocks';

const known = new WeakMap<PageModel, ReadonlyMap<EntryBlock, number>>();

/** The year that each publication of a page gives, the latest of several; none for those that give none. */
export function entryYears(page: PageModel): ReadonlyMap<EntryBlock, number> {
  const before = known.get(page);
  if (before !== undefined) return before;
  const found = new Map(
    entryBlocks(page).flatMap(block => {
      const year = block.work && yearOfWork(block.work, entryOf(block.work).printed.years);
      return year === undefined ? [] : [[block, year] as const];
    }),
  );
  known.set(page, found);
  return found;
}
