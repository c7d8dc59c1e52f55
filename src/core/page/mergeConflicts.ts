import { conflictsIn, type Conflict } from '../syntax/conflictMarkers';
import type { PageModel } from './pageModel';
import { isVerbatimAt } from './verbatimAt';

/** Where Git left both versions of some lines in a page, but for an example of that, which is shown letter by letter or hidden. */
export function mergeConflicts(page: PageModel): readonly Conflict[] {
  return conflictsIn(page.text).filter(
    ({ start, end }) => !isVerbatimAt(page, start + 1) || !isVerbatimAt(page, end - 2),
  );
}
