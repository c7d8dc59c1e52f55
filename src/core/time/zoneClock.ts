/** What a clock on the wall and a calendar beside it show. `month` 1-12, `day` 1-31. */
export interface ClockTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * What the clocks of a zone, by its IANA name, show at `epoch` (milliseconds since 1970, finite); `undefined` for a zone
 * nobody knows.
 */
export function zoneClock(timeZone: string, epoch: number): ClockTime | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, formatFor(timeZone));
  const format = formats.get(timeZone);
  if (format === undefined) return undefined;
  const parts = new Map(format.formatToParts(epoch).map(part => [part.type, part.value]));
  const field = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name) ?? 0);
  return {
    // the years before the first are counted backwards
    year: parts.get('era') === 'BC' ? 1 - field('year') : field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      era: 'short',
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
