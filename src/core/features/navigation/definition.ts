import type { Place } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';
import { nearestPlaces } from './nearestPlaces';
import type { SiteReading } from './siteReading';
import { subjectAt } from './subject';

/** Where what is named at a place is written. */
export interface Definition {
  /** The name. */
  readonly range: OffsetRange;
  /** Never empty. A file as a whole is the empty range at its beginning. */
  readonly places: readonly Place[];
}

/**
 * Where the heading, anchor, page, picture, include, layout or value is written that a place of a file names. `undefined`
 * where nothing is named, or nothing of this site.
 */
export function definition(reading: SiteReading, path: string, offset: number): Definition | undefined {
  const subject = subjectAt(reading, path, offset);
  if (subject?.kind !== 'use') return undefined;
  const places = nearestPlaces(reading, path, offset, subject.resolved);
  return places.length === 0 ? undefined : { range: subject.range, places };
}
