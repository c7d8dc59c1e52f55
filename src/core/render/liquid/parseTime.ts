import { localTime, timeIn, utcDay } from './timeZone';
import { RubyTime } from './values';

interface Found {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** The ways to write a day that Ruby's `Date._parse` tries, in its order; only what people write in pages. */
const dayForms: readonly (readonly [pattern: RegExp, read: (match: RegExpExecArray) => Found])[] = [
  // 14 march 2016, 14th mar
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}${monthName}(?:[\\s,-]{1,3}(-?\\d{4}|'\\d\\d)\\b)?`),
    match => found(match[3], monthOf(match[2]), match[1]),
  ],
  // march 14, 2016; mar 2016
  [new RegExp(`\\b${monthName}[\\s-]{0,3}(\\d{4})\\b`), match => found(match[2], monthOf(match[1]), undefined)],
  [
    new RegExp(`\\b${monthName}[\\s-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?\\b(?:[\\s,]{1,3}('?\\d{2,4})\\b(?!:))?`),
    match => found(match[3], monthOf(match[1]), match[2]),
  ],
  [/(?:^|[^\d])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, match => found(match[1], Number(match[2]), match[3])],
  [/(?:^|[^\d])(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?!\d)/, match => found(match[1], Number(match[2]), match[3])],
  // 14/03/2016: the long number is the year, the first the day
  [/(?:^|[^\d])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/, match => found(match[3], Number(match[2]), match[1])],
  [/(?:^|[^\d])(\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/, match => found(match[1], Number(match[2]), match[3])],
  [/(?:^|[^\d])(\d{4})(\d\d)(\d\d)(?:t|$|\s)/, match => found(match[1], Number(match[2]), match[3])],
  [new RegExp(`\\b${monthName}(?![a-z])`), match => found(undefined, monthOf(match[1]), undefined)],
];

function found(year: string | undefined, month: number | undefined, day: string | undefined): Found {
  const full = year === undefined ? undefined : fullYear(year.replace("'", ''));
  return {
    ...(full === undefined ? {} : { year: full }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Ruby takes 69-99 for the last century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year >= 69 ? 1900 : 2000);
}

function monthOf(name: string | undefined): number {
  return months.indexOf(name ?? '') + 1;
}

const clock = /(?:^|[\st])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?([ap])?\.?(?:m\b)?/;
const zone = /(?:\d|m|\s)\s?(z|utc|gmt|[ecmp][sd]t|[-+]\d\d:?\d\d|[-+]\d\d)\b\s*(?:\d{4})?\s*$/;
const zoneOffsets: Readonly<Record<string, number>> = {
  z: 0,
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

/**
 * Ruby's `Time.parse` for the dates people write; `text` in small letters, `now` in milliseconds since 1970. What is
 * left out before the first thing written is today's, after it the first (`march 2016` is its first day). Without a
 * zone the site's counts. `undefined` where Ruby finds no date, or one that is not in the calendar.
 */
export function parseTime(text: string, timeZone: string, now: number): RubyTime | undefined {
  const source = text.slice(0, 128);
  const day = dayIn(source);
  const time = clock.exec(source);
  if (day === undefined && time === null) return undefined;
  const today = timeIn(timeZone, now);
  const local = new Date(now + today.offset * 1000);
  const year = day?.year ?? local.getUTCFullYear();
  const month = day?.month ?? (day?.year === undefined ? local.getUTCMonth() + 1 : 1);
  const date = day?.day ?? (day === undefined ? local.getUTCDate() : 1);
  const seconds = time === null ? 0 : secondsOf(time);
  if (!inCalendar(month, date) || seconds === undefined) return undefined;
  const offset = time === null ? undefined : offsetIn(source);
  if (offset === undefined) return localTime(timeZone, year, month, date, seconds);
  return new RubyTime(utcDay(year, month, date) + (seconds - offset.seconds) * 1000, offset.seconds, offset.zone);
}

function dayIn(text: string): Found | undefined {
  for (const [pattern, read] of dayForms) {
    const match = pattern.exec(text);
    if (match !== null) return read(match);
  }
  return undefined;
}

function secondsOf(match: RegExpExecArray): number | undefined {
  const [, hours, minutes, seconds, fraction, half] = match;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return undefined;
  return hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(`0.${fraction ?? '0'}`);
}

function offsetIn(text: string): { readonly seconds: number; readonly zone: string } | undefined {
  const name = zone.exec(text)?.[1];
  if (name === undefined) return undefined;
  const hours = zoneOffsets[name];
  if (hours !== undefined) return { seconds: hours * 3600, zone: hours === 0 ? 'UTC' : '' };
  const digits = name.replace(':', '').padEnd(5, '0');
  const seconds = Number(digits.slice(1, 3)) * 3600 + Number(digits.slice(3, 5)) * 60;
  return { seconds: digits.startsWith('-') ? -seconds : seconds, zone: '' };
}

/** Ruby takes `2021-02-30` for the second of March. */
function inCalendar(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
