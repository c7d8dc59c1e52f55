import { liquidDefinition } from './liquidDefinition';
import { nearestPlaces } from './nearestPlaces';
import type { Definition } from './places';
import type { SiteReading } from '../siteReading';
import { subjectAt } from './subject';

/**
 * Where the heading, anchor, page, picture, include, layout or value is written that a place of a file names. `undefined`
 * where nothing is named, or nothing of this site.
 */
export function definition(reading: SiteReading, path: string, offset: number): Definition | undefined {
  const subject = subjectAt(reading, path, offset);
  if (subject?.kind !== 'use') return liquidDefinition(reading, path, offset);
  const places = nearestPlaces(reading, path, offset, subject.resolved);
  return places.length === 0 ? undefined : { range: subject.range, places };
}
