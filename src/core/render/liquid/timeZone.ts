import { zoneClock } from '../../site/zoneClock';
import { RubyTime } from './values';

/** The moment `epoch` (milliseconds since 1970) as it is told in a zone by its IANA name; an unknown zone counts as UTC. */
export function timeIn(timeZone: string, epoch: number): RubyTime {
  if (timeZone === 'UTC' || !Number.isFinite(epoch)) return new RubyTime(epoch, 0, 'UTC');
  const told = zoneClock(timeZone, epoch);
  if (told === undefined) return new RubyTime(epoch, 0, 'UTC');
  const { year, month, day, hour, minute, second } = told.clock;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((local - Math.floor(epoch / 1000) * 1000) / 1000);
  return new RubyTime(epoch, offset, abbreviation(timeZone, told.zone, offset));
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

/** What the system's zone files call a zone where JavaScript says `GMT+8`. */
const names: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'CST',
  'Asia/Chongqing': 'CST',
  'Asia/Taipei': 'CST',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST',
  'Asia/Kolkata': 'IST',
};

function abbreviation(timeZone: string, short: string, offset: number): string {
  if (!short.startsWith('GMT') || short === 'GMT') return short;
  const name = names[timeZone];
  if (name !== undefined) return name;
  if (timeZone.startsWith('Europe/') && (offset === 3600 || offset === 7200)) return offset === 3600 ? 'CET' : 'CEST';
  const hours = Math.trunc(Math.abs(offset) / 3600);
  const minutes = Math.trunc((Math.abs(offset) % 3600) / 60);
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${minutes === 0 ? '' : String(minutes).padStart(2, '0')}`;
}
