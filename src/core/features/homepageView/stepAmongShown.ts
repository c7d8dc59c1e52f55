import type { EntryRef } from '../entries/entryFile';
import { isListed } from './isListed';
import type { EntryTarget } from './moveEntries';
import type { PublicationGroup } from './publicationsView';

/**
 * Where a publication goes by one step up or down in a view that a filter leaves some out of: past the next one that is shown, and what is hidden
 * between the two is passed with it, so that the step is seen. From the first or last of a group to the near end of the group above or below.
 * `undefined` where nothing is shown on that side, `'gone'` where the publication itself is not.
 * @param groups by section, in the order of the page
 */
export function stepAmongShown(
  groups: readonly PublicationGroup[],
  entry: EntryRef,
  by: 'up' | 'down',
): EntryTarget | 'gone' | undefined {
  const all = groups.flatMap(group => group.items.map(item => ({ group, item })));
  const at = all.findIndex(({ item }) => isListed(item, entry));
  const own = all[at];
  if (own === undefined) return 'gone';
  const neighbour = all[by === 'up' ? at - 1 : at + 1];
  if (neighbour === undefined) return undefined;
  const isBefore = (by === 'up') === (neighbour.group === own.group);
  return { kind: isBefore ? 'before' : 'after', entry: neighbour.item };
}
