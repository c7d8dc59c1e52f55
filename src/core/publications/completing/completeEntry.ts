import type { PageModel } from '../../page/pageModel';
import { styleBesideWork } from '../beside/styleBeside';
import type { Entry } from '../entries/entriesOf';
import type { Publication } from '../work';
import type { Addition } from './addition';
import { lackingBadge } from './lackingBadge';
import { lackingLinks } from './lackingLinks';
import { lackingVenue } from './lackingVenue';
import { neighboursOf } from '../beside/neighbours';

/**
 * What an entry lacks that its record knows, in the order of the text: the target of a label, a link, the badge of its box, the venue
 * with its year, volume, issue and pages. Each only where the entries around have such a part and its place is certain; what stands
 * there is never changed. `record` must be that of the entry's own work.
 * @param ownNames names of the page's owner
 */
export function completeEntry(
  page: PageModel,
  entry: Entry,
  record: Pick<Publication, 'csl'>,
  ownNames: readonly string[],
): readonly Addition[] {
  const style = styleBesideWork(page, entry.work, { ownNames, itself: false });
  const additions = [
    ...lackingBadge(page, entry, record.csl, style),
    ...lackingVenue(page, entry, record, neighboursOf(page, entry), style),
    // behind what the venue lacks at the same place
    ...lackingLinks(page, entry, record, style),
  ];
  return [...additions].sort((a, b) => a.edit.range.start - b.edit.range.start);
}
