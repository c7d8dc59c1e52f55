import { mergeConflicts } from '../../page/mergeConflicts';
import { conflictsIn } from '../../syntax/conflictMarkers';
import { message } from '../../text/message';
import { refused, type SiteChange } from '../siteChange';
import type { SiteReading } from '../siteReading';

/**
 * The change, or why it is not made while Git's marks stand in a file that it would edit: a part between two of them, moved past one, comes into the other
 * version, and is lost when its author keeps the first.
 */
export function untilMerged({ site, pageModel }: SiteReading, change: SiteChange): SiteChange {
  if (change.kind === 'refused') return change;
  const unmerged = change.files.find(({ path }) => {
    const text = site.files.get(path)?.text ?? '';
    if (conflictsIn(text).length === 0) return false;
    const page = pageModel(path);
    return page === undefined || mergeConflicts(page).length > 0;
  });
  return unmerged === undefined
    ? change
    : refused(message('Git left both versions of a merge in {0}. Keep one of them first.', unmerged.path));
}
