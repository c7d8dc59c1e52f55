import { monthNames, weekdayNames } from '../../time/calendarNames';
import type { ClockTime } from '../../time/zoneClock';
import { LiquidError } from './errors';
import { utcDay } from '../../time/timeZone';
import type { RubyDate } from './values';
import { RubyTime } from '../../time/rubyTime';

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
const widest = 65_535;

const directive = /%((?:[-0^#_]|[1-9]\d*)*)(:{0,3})(E(?=[cCxXyY])|O(?=[deHkIlmMSuUVwWy]))?([a-zA-Z%+])?/g;

/**
 * Ruby's `strftime` (https://docs.ruby-lang.org/en/3.3/strftime_formatting_rdoc.html); an unknown directive stays as it
 * is. Throws a LiquidError for a Time and a format that ends within a directive, as Ruby does.
 */
export function strftime(date: RubyDate | RubyTime, format: string): string {
  const isTime = date instanceof RubyTime;
  if (isTime && /(?:^|[^%])(?:%%)*%[-0^#_\d]*$/.test(format)) throw new LiquidError(`invalid format: ${format}`);
  return formatted(momentOf(date), format, isTime);
}

function formatted(moment: Moment, format: string, isTime: boolean): string {
  return format.replace(
    directive,
    (whole, settings: string, colons: string, _: string | undefined, name: string | undefined) => {
      if (name === undefined || (isTime && /[Q+]/.test(name)) || (colons !== '' && name !== 'z')) return whole;
      const flags = settings.replace(/[1-9]\d*/g, '');
      const width = /[1-9]\d*/.exec(settings)?.[0];
      if (width !== undefined && Number(width) > widest) return whole;
      if (name === 'z') return zoneOffset(moment.offset, colons.length, flags, Number(width ?? 0));
      if (name === 'N' || name === 'L') return fraction(moment, Number(width ?? (name === 'N' ? 9 : 3)));
      const part = partOf(name, moment, isTime);
      return part === undefined ? whole : padded(cased(part, name, flags), flags, width);
    },
  );
}

/** A directive's value: a text, or a number with the width it is padded to and what with. */
type Part = string | { readonly value: number; readonly width: number; readonly fill: '0' | ' ' };

function partOf(name: string, moment: Moment, isTime: boolean): Part | undefined {
  const composite = composites[name];
  return composite === undefined ? directives[name]?.(moment) : formatted(moment, composite, isTime);
}

/** `#` turns the case round where there is one to turn: names become capitals, AM and the zone small letters. */
function cased(part: Part, name: string, flags: string): Part {
  if (typeof part !== 'string') return part;
  if (/[pZ]/.test(name) && flags.includes('#')) return part.toLowerCase();
  return flags.includes('^') || (flags.includes('#') && /[aAbBhP]/.test(name)) ? part.toUpperCase() : part;
}

function padded(part: Part, flags: string, width: string | undefined): string {
  // of several flags the last counts
  const flag = /[-0_](?=[^-0_]*$)/.exec(flags)?.[0];
  const fill = flag === '_' ? ' ' : flag === '0' ? '0' : typeof part === 'string' ? ' ' : part.fill;
  const length = Number(width ?? (typeof part === 'string' ? 0 : part.width));
  const bare = typeof part === 'string' ? part : String(Math.abs(part.value));
  const sign = typeof part !== 'string' && part.value < 0 ? '-' : '';
  if (flag === '-') return sign + bare;
  return fill === '0' ? sign + bare.padStart(length - sign.length, '0') : (sign + bare).padStart(length, ' ');
}

/** `+0800`, `+08:00`, `+08:00:00`, `+08`: padded between the sign and the digits, or before the sign with `_`. */
function zoneOffset(offset: number, colons: number, flags: string, width: number): string {
  const size = Math.abs(offset);
  const [hours, minutes, seconds] = [Math.trunc(size / 3600), Math.trunc((size % 3600) / 60), Math.trunc(size % 60)];
  const tail = [
    two(minutes),
    `:${two(minutes)}`,
    `:${two(minutes)}:${two(seconds)}`,
    seconds > 0 ? `:${two(minutes)}:${two(seconds)}` : minutes > 0 ? `:${two(minutes)}` : '',
  ][colons];
  const sign = offset < 0 ? '-' : '+';
  const rest = tail ?? '';
  if (flags.includes('_')) return `${sign}${hours}${rest}`.padStart(Math.max(width, rest.length + 3), ' ');
  return sign + `${two(hours)}${rest}`.padStart(width - 1, '0');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** So many digits of the second's fraction. */
function fraction({ millisecond }: Moment, digits: number): string {
  return String(Math.floor(millisecond * 1000 + 1e-4))
    .padStart(6, '0')
    .padEnd(digits, '0')
    .slice(0, digits);
}

const composites: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  D: '%m/%d/%y',
  F: '%Y-%m-%d',
  v: '%e-%^b-%Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
  r: '%I:%M:%S %p',
  R: '%H:%M',
  T: '%H:%M:%S',
  '+': '%a %b %e %H:%M:%S %Z %Y',
};

const directives: Readonly<Record<string, (moment: Moment) => Part>> = {
  Y: ({ year }) => wholeYear(year),
  C: ({ year }) => zeros(Math.floor(year / 100)),
  y: ({ year }) => zeros(((year % 100) + 100) % 100),
  m: ({ month }) => zeros(month),
  B: ({ month }) => monthNames[month - 1] ?? '',
  b: ({ month }) => (monthNames[month - 1] ?? '').slice(0, 3),
  h: ({ month }) => (monthNames[month - 1] ?? '').slice(0, 3),
  d: ({ day }) => zeros(day),
  e: ({ day }) => blanks(day),
  j: ({ yearDay }) => zeros(yearDay, 3),
  H: ({ hour }) => zeros(hour),
  k: ({ hour }) => blanks(hour),
  I: ({ hour }) => zeros(hour % 12 || 12),
  l: ({ hour }) => blanks(hour % 12 || 12),
  P: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  p: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  M: ({ minute }) => zeros(minute),
  S: ({ second }) => zeros(second),
  Z: ({ zone }) => zone,
  A: ({ weekday }) => weekdayNames[weekday] ?? '',
  a: ({ weekday }) => (weekdayNames[weekday] ?? '').slice(0, 3),
  u: ({ weekday }) => zeros(weekday || 7, 1),
  w: ({ weekday }) => zeros(weekday, 1),
  G: moment => wholeYear(isoWeek(moment).year),
  g: moment => zeros(isoWeek(moment).year % 100),
  V: moment => zeros(isoWeek(moment).week),
  U: ({ yearDay, weekday }) => zeros(Math.floor((yearDay + 6 - weekday) / 7)),
  W: ({ yearDay, weekday }) => zeros(Math.floor((yearDay + 6 - ((weekday + 6) % 7)) / 7)),
  s: ({ epoch }) => zeros(Math.floor(epoch / 1000), 1),
  Q: ({ epoch }) => zeros(Math.floor(epoch), 1),
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
};

function zeros(value: number, width = 2): Part {
  return { value, width, fill: '0' };
}

function blanks(value: number): Part {
  return { value, width: 2, fill: ' ' };
}

function wholeYear(year: number): Part {
  return zeros(year, year < 0 ? 5 : 4);
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
    millisecond: ((epoch % 1000) + 1000) % 1000,
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
