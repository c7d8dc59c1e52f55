import { postName } from './documents';
import { extensionOf } from './fileName';
import { unknownPlace, type DocumentPlace } from './permalink';
import { printed } from './plainValue';
import type { PageStop } from './siteSnapshot';
import { siteTime } from './siteTime';
import type { PlainMapping } from '../syntax/plainMapping';
import { YamlTimestamp } from '../syntax/yamlTimestamp';

/** What the front matter of a document is made of. */
interface DocumentMatter {
  readonly own: PlainMapping;
  readonly defaults: PlainMapping;
  /** `own` over `defaults`. */
  readonly merged: PlainMapping;
  /** With what Jekyll adds. */
  readonly data: PlainMapping;
}

/** The first thing in a document that Jekyll stops at. */
export function documentStop(config: PlainMapping, place: DocumentPlace, matter: DocumentMatter): PageStop | undefined {
  return dateStop(config, place, matter) ?? addressStop(matter.own, matter.data) ?? placeStop(config, place, matter);
}

/** Where the address of a page, with `own` of its front matter, is no text. `false` is none. */
export function addressStop(own: PlainMapping, { permalink = null }: PlainMapping): PageStop | undefined {
  if (permalink === null || permalink === false || typeof permalink === 'string') return undefined;
  const from = own.permalink === permalink ? 'front matter' : 'defaults';
  return { kind: 'address', from, written: printed(permalink) };
}

/** Jekyll's `Document#merge_date!`. Of a document that is all YAML it reads no date. */
function dateStop(
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

function placeStop(config: PlainMapping, place: DocumentPlace, { own, data }: DocumentMatter): PageStop | undefined {
  const written = unknownPlace(config, place, data);
  if (written === undefined) return undefined;
  const from =
    typeof own.permalink === 'string' ? 'front matter' : typeof data.permalink === 'string' ? 'defaults' : 'collection';
  return { kind: 'place', from, written };
}
