import { parseTime } from '../time/parseTime';
import { YamlTimestamp } from '../syntax/yamlTimestamp';
import type { ClockTime } from '../time/zoneClock';
import { zoneClock } from '../time/zoneClock';

/**
 * The `date` of a post on the clock of the config's `timezone` (UTC where none is set, as on GitHub Pages), also one
 * that only Ruby's `Time.parse` understands: `January 5, 2022`. A date without a clock is that day wherever the site is.
 * `undefined` for what is no date.
 */
export function siteTime(value: unknown, timezone: unknown): ClockTime | undefined {
  const zone = typeof timezone === 'string' ? timezone : 'UTC';
  if (typeof value === 'string') {
    const time = parseTime(value.toLowerCase(), zone, 0);
    return time === undefined ? undefined : onClock(time.epoch, zone);
  }
  if (!(value instanceof YamlTimestamp)) return undefined;
  return onClock(value.getTime(), value.precision === 'day' ? 'UTC' : zone);
}

/** Ruby takes a zone nobody knows for UTC. */
function onClock(epoch: number, timeZone: string): ClockTime | undefined {
  return zoneClock(timeZone, epoch) ?? zoneClock('UTC', epoch);
}
