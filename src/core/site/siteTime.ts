import { YamlTimestamp, readTimestamp } from '../syntax/yamlTimestamp';
import type { ClockTime } from './zoneClock';
import { zoneClock } from './zoneClock';

/**
 * The `date` of a post on the clock of the config's `timezone` (UTC where none is set, as on GitHub Pages). A date without
 * a clock is that day wherever the site is. `undefined` for what is no date.
 */
export function siteTime(value: unknown, timezone: unknown): ClockTime | undefined {
  const time = typeof value === 'string' ? readTimestamp(completed(value)) : value;
  if (!(time instanceof YamlTimestamp)) return undefined;
  const isLocal = time.precision === 'day' || (typeof value === 'string' && time.offsetMinutes === undefined);
  return onClock(time, isLocal || typeof timezone !== 'string' ? 'UTC' : timezone);
}

/** What Ruby's `Time.parse` understands too: `2024-1-2` of a file's name → `2024-01-02`, `… 10:00` → `… 10:00:00`. */
function completed(text: string): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]| +)(\d{1,2}:\d\d)(:\d\d)?([^:]*(?::\d\d)?))?$/.exec(
    text.trim(),
  );
  if (!match) return text;
  const [, year = '', month = '', day = '', minutes, seconds = ':00', rest = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return minutes === undefined ? date : `${date} ${minutes}${seconds}${rest}`;
}

/** Ruby takes a zone nobody knows for UTC. */
function onClock(time: Date, timeZone: string): ClockTime | undefined {
  return zoneClock(timeZone, time.getTime()) ?? zoneClock('UTC', time.getTime());
}
