import { yamlOfFile } from '../../syntax/yaml';
import type { YamlValue } from '../../syntax/yamlValue';
import type { Place } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';
import type { Resolved } from './resolve';
import type { SiteReading } from '../siteReading';
import { idsOn } from './subject';

/** Where what is named at a place is written. */
export interface Definition {
  /** The name. */
  readonly range: OffsetRange;
  /** Never empty. A file as a whole is the empty range at its beginning. */
  readonly places: readonly Place[];
}

/** Where what a reference leads to is written; nowhere for an id that no page has. */
export function placesOf(reading: SiteReading, { file, id, pages, keys }: Resolved): readonly Place[] {
  const ids = id === undefined ? [] : idsOn(reading, id, pages).map(({ declared }) => declared.reach);
  if (ids.length > 0) return distinct(ids);
  if (file === undefined) return [];
  const { start, end } = keyRange(reading, file, keys) ?? { start: 0, end: 0 };
  return [{ path: file, start, end }];
}

/** The same place once: a piece is on several pages. */
export function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Map(places.map(place => [`${place.path}\0${place.start}\0${place.end}`, place]));
  return [...seen.values()];
}

/** The last of the keys that a YAML file has. */
function keyRange({ site }: SiteReading, file: string, keys: readonly string[]): OffsetRange | undefined {
  const text = /\.ya?ml$/i.test(file) ? site.files.get(file)?.text : undefined;
  return text === undefined ? undefined : deepestKey(yamlOfFile(text).root, keys);
}

/** Where the last of the keys stands that a mapping has: of `author.name` at least `author`. */
export function deepestKey(root: YamlValue | undefined, keys: readonly string[]): OffsetRange | undefined {
  let node = root;
  let range: OffsetRange | undefined;
  for (const key of keys) {
    const entry = node?.kind === 'mapping' ? node.entries.filter(candidate => candidate.key === key).at(-1) : undefined;
    if (entry === undefined) break;
    range = entry.keyRange;
    node = entry.value;
  }
  return range;
}
