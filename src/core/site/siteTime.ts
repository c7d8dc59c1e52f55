import { parseTime } from '../time/parseTime';
import { YamlFloat } from '../syntax/yamlFloat';
import { YamlTimestamp } from '../syntax/yamlTimestamp';
import type { ClockTime } from '../time/zoneClock';
import { zoneClock } from '../time/zoneClock';
import { isList } from './plainValue';

/**
 * The `date` of a post on the clock of the config's `timezone` (UTC where none is set, as on GitHub Pages), also one
 * that only Ruby's `Time.parse` understands: `January 5, 2022`. A date without a clock is that day wherever the site is.
 * `undefined` for what is no date.
 */
export function siteTime(value: unknown, timezone: unknown): ClockTime | undefined {
  const zone = zoneOf(timezone);
  if (value instanceof YamlTimestamp) return onClock(value.getTime(), value.precision === 'day' ? 'UTC' : zone);
  const time = parseTime(dateText(value).toLowerCase(), zone, 0);
  return time === undefined ? undefined : onClock(time.epoch, zone);
}

/** What the clock of the site shows at a moment, in milliseconds since 1970. */
export function momentOnSite(epoch: number, timezone: unknown): ClockTime | undefined {
  return onClock(epoch, zoneOf(timezone));
}

/** The text that Jekyll reads a `date` from; nothing where it has no value: `20240105` of a number, `2024-01-05` of `[2024-01-05]`. */
export function dateText(value: unknown): string {
  if (isList(value)) return value.map(dateText).join(' ');
  if (value instanceof YamlTimestamp) return value.toISOString().slice(0, value.precision === 'day' ? 10 : undefined);
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isText || value instanceof YamlFloat ? String(value) : '';
}

function zoneOf(timezone: unknown): string {
  return typeof timezone === 'string' ? timezone : 'UTC';
}

/** Ruby takes a zone nobody knows for UTC. */
function onClock(epoch: number, timeZone: string): ClockTime | undefined {
  return zoneClock(timeZone, epoch) ?? zoneClock('UTC', epoch);
}
