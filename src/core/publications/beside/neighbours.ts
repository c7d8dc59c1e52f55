import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { slice } from '../../text/range';
import type { VenueKind } from '../style/entryStyle';
import { nearestFirst } from '../entries/pageUnits';
import { readVenue } from '../style/venueStyle';
import { entriesOf, type Entry } from '../entries/entriesOf';
import { venueForm, type VenueForm } from '../style/venueForm';
import { venueWordsOf } from '../printed/venueWords';

/** Another entry of the page, and how it puts where and when its work appeared. */
export interface Neighbour {
  readonly entry: Entry;
  readonly form: VenueForm;
  readonly kind: VenueKind;
  /** Whether it names its venue by an acronym. */
  readonly short: boolean;
}

const readOn = remembered<PageModel, Map<Entry, Neighbour | undefined>>(() => new Map());

/** `undefined` where the venue of an entry cannot be read. */
function neighbourOf(page: PageModel, entry: Entry): Neighbour | undefined {
  const known = readOn(page);
  if (known.has(entry)) return known.get(entry);
  const words = venueWordsOf(entry.work);
  const form = words && venueForm(page.text, words, entry.work.markup);
  const read = form && readVenue(slice(page.text, form.range));
  const neighbour = read && { entry, form, kind: read.kind, short: read.style.short };
  known.set(entry, neighbour);
  return neighbour;
}

/** More say nothing new, and a page may have hundreds. */
const most = 12;

/**
 * The entries of the page whose venues can be read, without `entry` and whatever stands in it, the nearest first. Only those in the same
 * markup: the stars of one would be seen in the other.
 */
export function neighboursOf(page: PageModel, { work }: Entry): readonly Neighbour[] {
  const others = entriesOf(page).filter(
    ({ work: { range, markup } }) =>
      markup === work.markup && (range.end <= work.range.start || range.start >= work.range.end),
  );
  const ranged = others.map(entry => ({ entry, range: entry.work.range }));
  const found: Neighbour[] = [];
  for (const { entry } of nearestFirst(page, ranged, work.range.start)) {
    const neighbour = neighbourOf(page, entry);
    if (neighbour !== undefined) found.push(neighbour);
    if (found.length === most) break;
  }
  return found;
}
