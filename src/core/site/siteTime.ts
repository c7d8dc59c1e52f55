import { YamlTimestamp, readTimestamp } from '../syntax/yamlTimestamp';

/** A moment as the site's clock shows it. */
export interface SiteTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The `date` of a post on the clock of the config's `timezone` (UTC where none is set, as on GitHub Pages). A date without
 * a clock is that day wherever the site is. `undefined` for what is no date.
 */
export function siteTime(value: unknown, timezone: unknown): SiteTime | undefined {
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

function onClock(time: Date, timeZone: string): SiteTime {
  const clock = formatter(timeZone).formatToParts(time);
  const part = (type: string): number => Number(clock.find(item => item.type === type)?.value ?? 0);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = makeFormatter(timeZone) ?? formatter('UTC');
  formatters.set(timeZone, made);
  return made;
}

/** `undefined` for a zone nobody knows; Ruby takes such a one for UTC. */
function makeFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
