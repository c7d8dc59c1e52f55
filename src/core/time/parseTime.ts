import { ownEntry } from '../ownEntry';
import { readDateFields } from './dateFields';
import type { DateFields } from './dateFields';
import { localTime, timeIn, utcDay } from './timeZone';
import { RubyTime } from './rubyTime';

const zoneHours: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** Beyond this many bytes Ruby does not look at a date. */
const longest = 128;

/**
 * Ruby's `Time.parse`; `text` in small letters, `now` in milliseconds since 1970. What is left out before the first thing
 * written is today's, after it the first (`march 2016` is its first day). Without a zone the site's counts. `undefined`
 * where Ruby finds no date, or one that is not in the calendar.
 */
export function parseTime(text: string, timeZone: string, now: number): RubyTime | undefined {
  if (new TextEncoder().encode(text).length > longest) return undefined;
  const fields = readDateFields(text);
  const { zone, ...told } = fields;
  if (Object.keys(told).length === 0) return undefined;
  const zoneOffset =
    zone === undefined ? undefined : offsetOf(zone, timeZone, fields.year ?? new Date(now).getUTCFullYear());
  const { year, month, day, hour, minute, second, fraction } = completed(fields, now, timeZone, zoneOffset);
  if (fields.yearDay !== undefined && !isInYear(fields.yearDay, year)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31 || minute > 59 || second > 60) return undefined;
  if (hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  const seconds = hour * 3600 + minute * 60 + second + fraction;
  if (zoneOffset === undefined) return localTime(timeZone, year, month, day, seconds);
  const epoch = utcDay(year, month, day) + (seconds - zoneOffset) * 1000;
  if (/^(?:z|utc?|-00(?::?00)?)$/.test(zone ?? '')) return new RubyTime(epoch, 0, 'UTC', true);
  // the site's own zone has a name, another only an offset
  const local = timeIn(timeZone, epoch);
  return local.offset === zoneOffset ? local : new RubyTime(epoch, zoneOffset, '');
}

type Complete = Required<Omit<DateFields, 'zone' | 'yearDay'>>;

/** Puts what the clock shows at `now` before the first thing told, and the least behind it. */
function completed(fields: DateFields, now: number, timeZone: string, zoneOffset: number | undefined): Complete {
  const offset = zoneOffset ?? timeIn(timeZone, now).offset;
  const clock = new Date(now + offset * 1000);
  const ofYear = fields.yearDay === undefined ? {} : dayOfYear(fields.year ?? clock.getUTCFullYear(), fields.yearDay);
  const told: DateFields = { ...fields, ...ofYear };
  const shown: readonly (readonly [keyof Complete, now: number, least: number])[] = [
    ['year', clock.getUTCFullYear(), 0],
    ['month', clock.getUTCMonth() + 1, 1],
    ['day', clock.getUTCDate(), 1],
    ['hour', clock.getUTCHours(), 0],
    ['minute', clock.getUTCMinutes(), 0],
    ['second', clock.getUTCSeconds(), 0],
    ['fraction', 0, 0],
  ];
  const complete: Complete = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, fraction: 0 };
  let begun = false;
  for (const [name, current, least] of shown) {
    begun ||= told[name] !== undefined;
    complete[name] = told[name] ?? (begun ? least : current);
  }
  return complete;
}

function dayOfYear(year: number, yearDay: number): { readonly month: number; readonly day: number } {
  const date = new Date(utcDay(year, 1, yearDay));
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isInYear(yearDay: number, year: number): boolean {
  return yearDay >= 1 && utcDay(year, 1, yearDay) < utcDay(year + 1, 1, 1);
}

/** Seconds east of Greenwich; `undefined` for a zone that Ruby does not know, which then counts for nothing. */
function offsetOf(zone: string, timeZone: string, year: number): number | undefined {
  const hours = ownEntry(zoneHours, zone);
  if (hours !== undefined) return hours * 3600;
  if (/^[a-ik-y]$/.test(zone)) return militaryHours(zone) * 3600;
  const [, sign, hour = '0', minute = '0', second = '0'] = /^([-+])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?$/.exec(zone) ?? [];
  if (sign !== undefined) {
    const size = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
    return sign === '-' ? -size : size;
  }
  const halves = [localTime(timeZone, year, 1, 1, 0), localTime(timeZone, year, 7, 1, 0)];
  return halves.find(half => half.zone.toLowerCase() === zone)?.offset;
}

/** The letters of the NATO's zones: A to M east without J, N to Y west. */
function militaryHours(letter: string): number {
  const east = 'abcdefghiklm'.indexOf(letter);
  return east >= 0 ? east + 1 : -('nopqrstuvwxy'.indexOf(letter) + 1);
}
