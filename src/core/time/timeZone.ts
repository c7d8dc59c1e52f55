import { zoneClock } from './zoneClock';
import { RubyTime } from './rubyTime';
import { zoneAbbreviation } from './zoneAbbreviations';

/** The calendars of JavaScript end there, on 13 September 275760. */
export const latest = 8.64e15;

/** The moment `epoch` (milliseconds since 1970) as it is told in a zone by its IANA name; an unknown zone counts as UTC. */
export function timeIn(timeZone: string, epoch: number): RubyTime {
  if (timeZone === 'UTC' || !(Math.abs(epoch) <= latest)) return new RubyTime(epoch, 0, 'UTC');
  const clock = zoneClock(timeZone, epoch);
  if (clock === undefined) return new RubyTime(epoch, 0, 'UTC');
  const { year, month, day, hour, minute, second } = clock;
  const local = utcDay(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  const offset = Math.round((local - Math.floor(epoch / 1000) * 1000) / 1000);
  return new RubyTime(epoch, offset, zoneAbbreviation(timeZone, offset));
}

/** The moment at which the clocks of a zone show these numbers. `month` 1-12. */
export function localTime(timeZone: string, year: number, month: number, day: number, seconds: number): RubyTime {
  const wall = utcDay(year, month, day) + seconds * 1000;
  const first = timeIn(timeZone, wall);
  const second = timeIn(timeZone, wall - first.offset * 1000);
  return timeIn(timeZone, wall - second.offset * 1000);
}

/** Midnight in Greenwich of that day, in milliseconds since 1970; years below 100 are what they say. */
export function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
