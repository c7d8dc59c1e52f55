import { parseYaml } from '../../syntax/yaml';
import type { Place } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';
import { homeOf, type Resolved } from './resolve';
import type { SiteReading } from './siteReading';
import { idsOn, subjectAt } from './subject';

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
  const places = nearestPlacesOf(reading, subject.resolved);
  return places.length === 0 ? undefined : { range: subject.range, places };
}

/** Where what a reference leads to is written; nowhere for an id that no page has. */
export function placesOf(reading: SiteReading, { file, id, pages, keys }: Resolved): readonly Place[] {
  const ids = id === undefined ? [] : idsOn(reading, id, pages).map(({ declared }) => declared.reach);
  if (ids.length > 0) return distinct(ids);
  if (file === undefined) return [];
  const { start, end } = keyRange(reading, file, keys) ?? { start: 0, end: 0 };
  return [{ path: file, start, end }];
}

/**
 * Where a click leads: of the pages that share a menu or a piece, the home page where that has the id, else each of them.
 */
export function nearestPlacesOf(reading: SiteReading, resolved: Resolved): readonly Place[] {
  const home = homeOf(reading.site).find(({ path }) => resolved.pages.length > 1 && resolved.pages.includes(path));
  const atHome = home === undefined ? [] : placesOf(reading, { ...resolved, pages: [home.path] });
  return atHome.length > 0 ? atHome : placesOf(reading, resolved);
}

/** The same place once: a piece is on several pages. */
export function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Map(places.map(place => [`${place.path}\0${place.start}\0${place.end}`, place]));
  return [...seen.values()];
}

/** The last of the keys that a YAML file has. */
function keyRange({ site }: SiteReading, file: string, keys: readonly string[]): OffsetRange | undefined {
  const text = /\.ya?ml$/i.test(file) ? site.files.get(file)?.text : undefined;
  let node = text === undefined || keys.length === 0 ? undefined : parseYaml(text).root;
  let range: OffsetRange | undefined;
  for (const key of keys) {
    const entry = node?.kind === 'mapping' ? node.entries.filter(candidate => candidate.key === key).at(-1) : undefined;
    if (entry === undefined) break;
    range = entry.keyRange;
    node = entry.value;
  }
  return range;
}
