import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import type { TextEdit } from '../../text/edit';
import { acceptEntry, type AcceptedAt } from './acceptEntry';
import { isSameWork } from './sameWork';

/**
 * The edits that make an accepted paper of each entry of a page that says that a work is under review: among the selected ones and among all.
 * Each is what `acceptEntry` says of that entry.
 */
export function acceptWork(
  page: PageModel,
  work: Work,
  accepted: AcceptedAt,
  ownNames: readonly string[],
): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const entries = worksOf(page).filter(one => isSameWork(one, work));
  const chosen = entries.filter(one => one === work);
  for (const { range } of [...chosen, ...entries.filter(one => one !== work)]) {
    const edits = acceptEntry(page, range.start, accepted, ownNames);
    // of two that go to one place the first alone
    if (!edits.some(edit => taken.some(other => touches(edit, other)))) taken.push(...edits);
  }
  return taken;
}

function touches({ range }: TextEdit, { range: other }: TextEdit): boolean {
  return range.start <= other.end && other.start <= range.end;
}
