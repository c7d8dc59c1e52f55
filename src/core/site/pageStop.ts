import { buildsItself } from './settings/buildsItself';
import { postName } from './documents';
import { extensionOf } from './fileName';
import { hasSlug, latePlace, unknownPlace, type DocumentPlace } from './addresses/permalink';
import { printed } from './plainValue';
import type { PageStop, SiteSnapshot } from './siteSnapshot';
import { siteTime } from './siteTime';
import { isMapping, type PlainMapping } from '../syntax/plainMapping';
import { YamlTimestamp } from '../syntax/yamlTimestamp';

/** What the front matter of a document is made of. */
interface DocumentMatter {
  readonly own: PlainMapping;
  readonly defaults: PlainMapping;
  /** `own` over `defaults`. */
  readonly merged: PlainMapping;
}

/** What Jekyll stops at when it asks for the address of a document; `data` is all that it knows of it. */
export function urlStop(
  config: PlainMapping,
  place: DocumentPlace,
  own: PlainMapping,
  data: PlainMapping,
): PageStop | undefined {
  return addressStop(own, data) ?? placeStop(config, place, own, data) ?? slugStop(config, place, own, data);
}

/** The key of front matter that Jekyll stops at; `undefined` where it has none. */
export function stopKey({ kind }: PageStop): string | undefined {
  if (kind === 'keys') return undefined;
  return kind === 'date' || kind === 'slug' ? kind : 'permalink';
}

/**
 * Front matter that is no mapping stops the build at a page (`Convertible#validate_data!`); `false` and nothing count as none.
 * @param written what its YAML is
 */
export function keysStop(written: unknown): PageStop | undefined {
  const hasNone = written === null || written === undefined || written === false;
  return hasNone || isMapping(written) ? undefined : { kind: 'keys', from: 'front matter', written: printed(written) };
}

/** `permalink: ""` in a page itself (`Convertible#validate_permalink!`); posts and documents may have it. */
export function emptyAddressStop({ permalink }: PlainMapping): PageStop | undefined {
  return permalink === '' ? { kind: 'address', from: 'front matter', written: '' } : undefined;
}

/** Where the address of a page, with `own` of its front matter, is no text. `false` is none. */
export function addressStop(own: PlainMapping, { permalink = null }: PlainMapping): PageStop | undefined {
  if (permalink === null || permalink === false || typeof permalink === 'string') return undefined;
  const from = own.permalink === permalink ? 'front matter' : 'defaults';
  return { kind: 'address', from, written: printed(permalink) };
}

/** The date at which Jekyll stops when it reads a document (`Document#merge_date!`). Of one that is all YAML it reads none. */
export function dateStop(
  { timezone }: PlainMapping,
  { path }: DocumentPlace,
  { own, defaults, merged }: DocumentMatter,
): PageStop | undefined {
  if (/^\.ya?ml$/.test(extensionOf(path))) return undefined;
  const isDate = (value: unknown): boolean => siteTime(value, timezone) !== undefined;
  if ('date' in defaults && !isDefaultDate(defaults.date, timezone))
    return { kind: 'date', from: 'defaults', written: printed(defaults.date) };
  if ('date' in merged)
    return isDate(merged.date) ? undefined : { kind: 'date', from: 'front matter', written: printed(own.date) };
  const [, written] = postName.exec(path) ?? [];
  return written === undefined || isDate(written) ? undefined : { kind: 'date', from: 'file name', written };
}

/**
 * Whether Jekyll can read the `date` of a set in the configuration's `defaults`: only a text, or one with a time of day
 * (`FrontmatterDefaults#ensure_time!` stops at a day such as 2024-01-05 without quotes).
 */
export function isDefaultDate(value: unknown, timezone: unknown): boolean {
  if (value instanceof YamlTimestamp) return value.precision === 'time';
  return typeof value === 'string' && siteTime(value, timezone) !== undefined;
}

function placeStop(
  config: PlainMapping,
  place: DocumentPlace,
  own: PlainMapping,
  data: PlainMapping,
): PageStop | undefined {
  const unknown = unknownPlace(config, place, data);
  const written = unknown ?? latePlace(config, place, data);
  if (written === undefined) return undefined;
  const from =
    typeof own.permalink === 'string' ? 'front matter' : typeof data.permalink === 'string' ? 'defaults' : 'collection';
  return { kind: 'place', from, written, ...(unknown === undefined && { isLate: true }) };
}

/** `false` is none, as a blank. */
function slugStop(
  config: PlainMapping,
  place: DocumentPlace,
  { slug = null }: PlainMapping,
  data: PlainMapping,
): PageStop | undefined {
  if (slug === null || slug === false || typeof slug === 'string' || !hasSlug(config, place, data)) return undefined;
  return { kind: 'slug', from: 'front matter', written: printed(slug) };
}

/** Whether the Jekyll that builds the site stops there: one that a workflow runs may be later than that of GitHub Pages. */
export function stopsHere(site: SiteSnapshot, stop: PageStop): boolean {
  return !(stop.kind === 'place' && stop.isLate === true && buildsItself(site));
}
