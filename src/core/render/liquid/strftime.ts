import { monthNames, weekdayNames } from '../../site/calendarNames';
import type { ClockTime } from '../../site/zoneClock';
import { offsetText } from './rubyText';
import { utcDay } from './timeZone';
import type { RubyDate } from './values';
import { RubyTime } from './values';

interface Moment extends ClockTime {
  readonly millisecond: number;
  readonly weekday: number;
  /** 1-366. */
  readonly yearDay: number;
  readonly epoch: number;
  readonly offset: number;
  readonly zone: string;
}

const dayLength = 86_400_000;

/** Ruby's `strftime` (https://docs.ruby-lang.org/en/3.3/strftime_formatting_rdoc.html); an unknown directive stays as it is. */
export function strftime(date: RubyDate | RubyTime, format: string): string {
  const moment = momentOf(date);
  return format.replace(
    /%([-0^#_:]*)(\d{0,4})([a-zA-Z%+])/g,
    (whole, flags: string, width: string, directive: string) => {
      const part = directives[directive]?.(moment, flags);
      return part === undefined ? whole : padded(part, flags, width);
    },
  );
}

/** A directive's value: a text, or a number with the width it is padded to and what with. */
type Part = string | { readonly value: number; readonly width: number; readonly fill: '0' | ' ' };

function padded(part: Part, flags: string, width: string): string {
  const fill = flags.includes('_') ? ' ' : flags.includes('0') ? '0' : typeof part === 'string' ? ' ' : part.fill;
  const length = width === '' ? (typeof part === 'string' ? 0 : part.width) : Math.min(Number(width), 1000);
  const bare = typeof part === 'string' ? part : String(Math.abs(part.value));
  const sign = typeof part !== 'string' && part.value < 0 ? '-' : '';
  const text = sign + (flags.includes('-') ? bare : bare.padStart(length - sign.length, fill));
  if (flags.includes('^')) return text.toUpperCase();
  return flags.includes('#') ? swapCase(text) : text;
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

const directives: Readonly<Record<string, (moment: Moment, flags: string) => Part>> = {
  Y: ({ year }) => (year < 0 ? { value: year, width: 5, fill: '0' } : { value: year, width: 1, fill: '0' }),
  C: ({ year }) => zeros(Math.floor(year / 100)),
  y: ({ year }) => zeros(((year % 100) + 100) % 100),
  m: ({ month }) => zeros(month),
  B: ({ month }) => monthNames[month - 1] ?? '',
  b: ({ month }) => (monthNames[month - 1] ?? '').slice(0, 3),
  h: ({ month }) => (monthNames[month - 1] ?? '').slice(0, 3),
  d: ({ day }) => zeros(day),
  e: ({ day }) => ({ value: day, width: 2, fill: ' ' }),
  j: ({ yearDay }) => zeros(yearDay, 3),
  H: ({ hour }) => zeros(hour),
  k: ({ hour }) => ({ value: hour, width: 2, fill: ' ' }),
  I: ({ hour }) => zeros(hour % 12 || 12),
  l: ({ hour }) => ({ value: hour % 12 || 12, width: 2, fill: ' ' }),
  P: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  p: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  M: ({ minute }) => zeros(minute),
  S: ({ second }) => zeros(second),
  L: ({ millisecond }) => zeros(millisecond, 3),
  N: ({ millisecond }) => `${String(millisecond).padStart(3, '0')}000000`,
  z: ({ offset }, flags) => offsetText(offset, flags.includes(':') ? ':' : ''),
  Z: ({ zone }) => zone,
  A: ({ weekday }) => weekdayNames[weekday] ?? '',
  a: ({ weekday }) => (weekdayNames[weekday] ?? '').slice(0, 3),
  u: ({ weekday }) => String(weekday || 7),
  w: ({ weekday }) => String(weekday),
  G: moment => ({ value: isoWeek(moment).year, width: 1, fill: '0' }),
  g: moment => zeros(isoWeek(moment).year % 100),
  V: moment => zeros(isoWeek(moment).week),
  U: ({ yearDay, weekday }) => zeros(Math.floor((yearDay + 6 - weekday) / 7)),
  W: ({ yearDay, weekday }) => zeros(Math.floor((yearDay + 6 - ((weekday + 6) % 7)) / 7)),
  s: ({ epoch }) => String(Math.floor(epoch / 1000)),
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
  c: moment => combined(moment, '%a %b %e %H:%M:%S %Y'),
  D: moment => combined(moment, '%m/%d/%y'),
  F: moment => combined(moment, '%Y-%m-%d'),
  v: moment => combined(moment, '%e-%^b-%Y'),
  x: moment => combined(moment, '%m/%d/%y'),
  X: moment => combined(moment, '%H:%M:%S'),
  r: moment => combined(moment, '%I:%M:%S %p'),
  R: moment => combined(moment, '%H:%M'),
  T: moment => combined(moment, '%H:%M:%S'),
  '+': moment => combined(moment, '%a %b %e %H:%M:%S %Z %Y'),
};

function zeros(value: number, width = 2): Part {
  return { value, width, fill: '0' };
}

function combined(moment: Moment, format: string): string {
  return strftime(new RubyTime(moment.epoch, moment.offset, moment.zone), format);
}

function momentOf(date: RubyDate | RubyTime): Moment {
  const epoch = date instanceof RubyTime ? date.epoch : utcDay(date.year, date.month, date.day);
  // Ruby's Date shows the zone +00:00, its Time the zone's name
  const { offset, zone } = date instanceof RubyTime ? date : { offset: 0, zone: '+00:00' };
  const local = new Date(epoch + offset * 1000);
  const year = local.getUTCFullYear();
  return {
    year,
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    yearDay: Math.floor((local.getTime() - utcDay(year, 1, 1)) / dayLength) + 1,
    epoch,
    offset,
    zone,
  };
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek({ year, yearDay, weekday }: Moment): { readonly year: number; readonly week: number } {
  const thursday = yearDay + 3 - ((weekday + 6) % 7);
  if (thursday < 1) return { year: year - 1, week: Math.floor((thursday + daysIn(year - 1) - 1) / 7) + 1 };
  if (thursday > daysIn(year)) return { year: year + 1, week: 1 };
  return { year, week: Math.floor((thursday - 1) / 7) + 1 };
}

function daysIn(year: number): number {
  return (utcDay(year + 1, 1, 1) - utcDay(year, 1, 1)) / dayLength;
}
