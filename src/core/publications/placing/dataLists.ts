import { groupedBy } from '../../grouped';
import { dataItemsOf, type DataItem } from '../../page/works/dataItems';
import { yearGroupsOf, type YearGroup } from '../../page/works/yearGroups';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { isWithin } from '../../text/range';
import { venueKind } from '../style/writeVenue';
import type { CslItem } from '../work';
import { kindOfVenue } from './dataVenues';

/** The items of a list of a data file, or of several that stand beside each other for one year each. */
export interface DataList {
  /** One or more, each written in lines of its own. */
  readonly items: readonly DataItem[];
  /** Those of the years, the empty ones too, in order; none in a plain list. */
  readonly groups: readonly YearGroup[];
}

/** The lists of a file that are written in lines. */
export function dataListsOf(page: PageModel): readonly DataList[] {
  const groups = yearGroupsOf(page);
  const written = dataItemsOf(page).filter(({ lines }) => lines !== undefined);
  const groupAround = ({ item }: DataItem): YearGroup | undefined =>
    groups.find(({ range }) => isWithin(item.range, range));
  const lists = groupedBy(written, (item): unknown => groupAround(item)?.among ?? item.list);
  return [...lists].map(([key, items]) => ({ items, groups: groups.filter(({ among }) => among === key) }));
}

/** The items of a group, apart by the lists in which they stand: `2029:` may have one for each kind of work. */
export function listsIn(group: YearGroup, { items }: DataList): readonly DataList[] {
  const within = items.filter(({ item }) => isWithin(item.range, group.held.value.range));
  return [...groupedBy(within, ({ list }) => list).values()].map(own => ({ items: own, groups: [] }));
}

/** The list with the largest share of works of this kind, by their venues; the first where no list has any. */
export function listFor(lists: readonly DataList[], csl: CslItem): DataList | undefined {
  const kind = venueKind(csl);
  const share = ({ items }: DataList): number => items.filter(item => isOfKind(item, kind)).length / items.length;
  // of lists that hold as much of its kind, one with the years of its works: `Preprints:` may stand above them
  const years = ({ groups }: DataList): number => Math.min(groups.length, 1);
  return [...lists].sort((a, b) => share(b) - share(a) || years(b) - years(a))[0];
}

/** Whether an item is a work of a kind, by its venue. */
export function isOfKind(item: DataItem, kind: ReturnType<typeof venueKind>): boolean {
  return kindOfWork(item) === kind;
}

const kindOfWork = remembered(({ work }: DataItem) => kindOfVenue(work.lines[2]?.text ?? work.badge ?? ''));
