import type { PageModel } from '../../page/pageModel';
import { yearOfWork } from '../../publications/entries/yearOfWork';
import { entryOf } from '../../publications/entries/entriesOf';
import { remembered } from '../../remembered';
import type { EntryBlock } from '../entries/entryBlock';
import { entryBlocks } from '../entries/entryBlocks';

/** The year that each publication of a page gives, the latest of several; none for those that give none. */
export const entryYears = remembered(
  (page: PageModel): ReadonlyMap<EntryBlock, number> =>
    new Map(
      entryBlocks(page).flatMap(block => {
        const year = block.year ?? (block.work && yearOfWork(block.work, entryOf(block.work).printed.years));
        return year === undefined ? [] : [[block, year] as const];
      }),
    ),
);
