import type { CslItem } from '../work';
import { isArxivPreprint, yearOf } from '../work';
import { venueKind, venueName } from '../style/writeVenue';
import type { VenueValues } from '../printed/venueWords';

/** Where and when a work appeared by its record, the name in full or short. */
export function registeredVenue(csl: CslItem, short: boolean): VenueValues {
  const year = yearOf(csl);
  const name = venueName(csl, venueKind(csl), { short });
  const page = csl.page ?? (isArxivPreprint(csl) ? undefined : csl.number);
  return {
    ...(name === '' ? {} : { name }),
    ...(year === undefined ? {} : { year: String(year) }),
    ...(csl.volume === undefined ? {} : { volume: csl.volume }),
    ...(csl.issue === undefined ? {} : { issue: csl.issue }),
    ...(page === undefined ? {} : { page }),
  };
}
