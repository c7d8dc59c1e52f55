import { RubyTime } from './values';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** The moment `epoch` (milliseconds since 1970) as it is told in a zone by its IANA name; an unknown zone counts as UTC. */
export function timeIn(timeZone: string, epoch: number): RubyTime {
  if (timeZone === 'UTC' || !Number.isFinite(epoch)) return new RubyTime(epoch, 0, 'UTC');
  const parts = partsOf(timeZone, epoch);
  if (parts === undefined) return new RubyTime(epoch, 0, 'UTC');
  const field = (name: string): number => Number(parts.get(name) ?? 0);
  const local = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  const offset = Math.round((local - Math.floor(epoch / 1000) * 1000) / 1000);
  return new RubyTime(epoch, offset, abbreviation(timeZone, parts.get('timeZoneName') ?? 'UTC', offset));
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

function partsOf(timeZone: string, epoch: number): ReadonlyMap<string, string> | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, formatFor(timeZone));
  const format = formats.get(timeZone);
  return format === undefined ? undefined : new Map(format.formatToParts(epoch).map(part => [part.type, part.value]));
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
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
      timeZoneName: 'short',
    });
  } catch {
    return undefined;
  }
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
