import { parseTime } from '../time/parseTime';
import { YamlTimestamp } from '../syntax/yamlTimestamp';
import type { ClockTime } from '../time/zoneClock';
import { zoneClock } from '../time/zoneClock';
import { printed } from './plainValue';

/**
 * The `date` of a post on the clock of the config's `timezone` (UTC where none is set, as on GitHub Pages), also one
 * that only Ruby's `Time.parse` understands: `January 5, 2022`. A date without a clock is that day wherever the site is.
 * `undefined` for what is no date.
 */
export function siteTime(value: unknown, timezone: unknown): ClockTime | undefined {
  const zone = zoneOf(timezone);
  if (value instanceof YamlTimestamp) return onClock(value.getTime(), value.precision === 'day' ? 'UTC' : zone);
  const time = parseTime(printed(value).toLowerCase(), zone, 0);
  return time === undefined ? undefined : onClock(time.epoch, zone);
}

/** What the clock of the site shows at a moment, in milliseconds since 1970. */
export function momentOnSite(epoch: number, timezone: unknown): ClockTime | undefined {
  return onClock(epoch, zoneOf(timezone));
}

function zoneOf(timezone: unknown): string {
  return typeof timezone === 'string' ? timezone : 'UTC';
}

/** Ruby takes a zone nobody knows for UTC. */
function onClock(epoch: number, timeZone: string): ClockTime | undefined {
  return zoneClock(timeZone, epoch) ?? zoneClock('UTC', epoch);
}
