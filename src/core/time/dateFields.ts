import { shortMonthNames } from './calendarNames';
import { rangeOf } from '../text/range';

/** What a text says of a date and a time of day, as far as it says it. `month` 1-12, `yearDay` 1-366. */
export interface DateFields {
  year?: number;
  month?: number;
  day?: number;
  yearDay?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Below one, in seconds. */
  fraction?: number;
  /** As written: `utc`, `+02:00`, `est`. */
  zone?: string;
}

/** A day as written: of three numbers any may turn out to be the year. */
interface WrittenDay {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly yearDay?: string | undefined;
  readonly beforeChrist?: boolean;
}

const monthNames = shortMonthNames.map(name => name.toLowerCase());
const month = `(${monthNames.join('|')})`;
/* oxlint-disable regexp/no-super-linear-move, regexp/no-super-linear-backtracking --
   Ruby's own expressions; they are given 128 characters at most, as in Ruby */
const era = '(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))?';

/** The ways to write a day that Ruby tries, one after the other until one fits (https://docs.ruby-lang.org/en/3.3/Date.html#method-c-parse). */
const dayForms: readonly (readonly [form: RegExp, read: (match: RegExpExecArray) => WrittenDay])[] = [
  // 14 march 2016, 14th mar '16
  [
    new RegExp(`'?(\\d+)[^-\\d\\s]*\\s*${month}[^-\\d\\s']*(?:\\s*${era}\\s*('?-?\\d+(?:(?:st|nd|rd|th)\\b)?))?`),
    ([, day, name, before, year]) => ({ year, month: monthText(name), day, beforeChrist: isBefore(before) }),
  ],
  // march 14, 2016
  [
    new RegExp(`\\b${month}[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?\\s*${era}\\s*('?-?\\d+))?`),
    ([, name, day, before, year]) => ({ year, month: monthText(name), day, beforeChrist: isBefore(before) }),
  ],
  // 2016-03-14
  [/('?[-+]?\d+)-(\d+)-('?-?\d+)/, ([, year, number, day]) => ({ year, month: number, day })],
  // 14-mar-2016, mar-14-2016
  [
    new RegExp(`('?-?\\d+)-${month}[^-/.]*-('?-?\\d+)`),
    ([, day, name, year]) => ({ year, month: monthText(name), day }),
  ],
  [
    new RegExp(`\\b${month}[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?`),
    ([, name, day, year]) => ({ year, month: monthText(name), day }),
  ],
  // 2016/3/14, 3/14
  [/('?-?\d+)\/\s*('?\d+)(?:\D\s*('?-?\d+))?/, ([, year, number, day]) => ({ year, month: number, day })],
  // 2016.3.14
  [/('?-?\d+)\.\s*('?\d+)\.\s*('?-?\d+)/, ([, year, number, day]) => ({ year, month: number, day })],
  // 2016-060
  [/\b(\d{4})-(\d{3})\b/, ([, year, yearDay]) => ({ year, yearDay })],
  // '16
  [/'(\d+)\b/, ([, year]) => ({ year: `'${year ?? ''}` })],
  [new RegExp(`\\b${month}\\S*`), ([, name]) => ({ month: monthText(name) })],
  // the 14th
  [/(\d+)(?:st|nd|rd|th)\b/, ([, day]) => ({ day: day?.slice(-2) })],
];

const weekday = /\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\d\s]*/;
const timeOfDay =
  /((?:\d+\s*:\s*\d+(?:\s*:\s*\d+(?:[,.]\d*)?)?|\d+\s*h(?:\s*\d+m?(?:\s*\d+s?)?)?)(?:\s*[ap](?:m\b|\.m\.))?|\d+\s*[ap](?:m\b|\.m\.))(?:\s*((?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|[a-z.\s]+(?:standard|daylight)\stime\b|[a-z]+(?:\sdst)?\b))?/;
const clock = /^(\d+)\s*h?(?:\s*:?\s*(\d+)m?(?:\s*:?\s*(\d+)(?:[,.](\d*))?s?)?)?(?:\s*([ap])(?:m\b|\.m\.))?/;
const digits = /([-+]?)(\d{2,14})(?:\s*t?\s*(\d{2,6})?(?:[,.](\d*))?)?(z\b|[-+]\d{1,4}\b|\[[-+]?\d[^\]]*\])?/;
/* oxlint-enable regexp/no-super-linear-move, regexp/no-super-linear-backtracking */

/** What Ruby's `Date._parse` finds in a text of at most 128 characters, given in small letters. */
export function readDateFields(text: string): DateFields {
  const fields: DateFields = {};
  let rest = text.replace(/[^-+',./:@\p{Alphabetic}\p{M}\p{Nd}[\]]+/gu, ' ');
  rest = rest.replace(weekday, ' ');
  const time = timeOfDay.exec(rest);
  if (time !== null) {
    readClock(time[1] ?? '', fields);
    if (time[2] !== undefined) fields.zone = time[2];
    rest = `${rest.slice(0, time.index)} ${rest.slice(time.index + time[0].length)}`;
  }
  const found = readDay(rest, fields);
  if (found !== undefined) readLoneNumber(`${rest.slice(0, found.start)} ${rest.slice(found.end)}`, fields);
  else readLoneNumber(rest, fields);
  return fields;
}

function readClock(text: string, fields: DateFields): void {
  const [, hour, minute, second, fraction, half] = clock.exec(text) ?? [];
  fields.hour = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (minute !== undefined) fields.minute = Number(minute);
  if (second !== undefined) fields.second = Number(second);
  if (fraction !== undefined && fraction !== '') fields.fraction = Number(`0.${fraction}`);
}

function readDay(text: string, fields: DateFields): { readonly start: number; readonly end: number } | undefined {
  for (const [form, read] of dayForms) {
    const match = form.exec(text);
    if (match === null) continue;
    setDay(read(match), fields);
    return rangeOf(match);
  }
  const match = digits.exec(text);
  if (match === null) return undefined;
  readDigits(match, fields);
  return rangeOf(match);
}

/** Sorts out which of the three is the year: the one with an apostrophe or more than two digits. */
function setDay(written: WrittenDay, fields: DateFields): void {
  let { year, month: number, day } = written;
  if (year !== undefined && number !== undefined && day === undefined) [year, number, day] = [day, year, number];
  if (year === undefined && day !== undefined && isYear(day)) [year, day] = [day, undefined];
  if (year !== undefined) {
    const [, size, more] = /(\d+)(.+)?/.exec(year) ?? [];
    if (more !== undefined) [year, day] = [day, size];
  }
  if (number !== undefined && isYear(number)) [year, number, day] = [number, day, year];
  if (day !== undefined && isYear(day)) [year, day] = [day, year];
  if (year !== undefined) fields.year = yearOf(year, written.beforeChrist === true);
  if (number !== undefined) fields.month = firstNumber(number);
  if (day !== undefined) fields.day = firstNumber(day);
  if (written.yearDay !== undefined) fields.yearDay = firstNumber(written.yearDay);
}

function isYear(text: string): boolean {
  return text.startsWith("'") || text.length > 2;
}

/** Two digits without a sign are a year from 1969 to 2068. */
function yearOf(text: string, beforeChrist: boolean): number {
  const [whole = '0', sign, size = ''] = /([-+])?(\d+)/.exec(text) ?? [];
  const year = Number(whole);
  if (beforeChrist) return 1 - year;
  return sign === undefined && size.length <= 2 ? year + (year >= 69 ? 1900 : 2000) : year;
}

function firstNumber(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** A row of digits: two are a day, four month and day, six and eight have the year before, three, five and seven the day of the year. */
function readDigits([, sign = '', row = '', time, fraction, zone]: RegExpExecArray, fields: DateFields): void {
  const part = (from: number, length: number): number => Number(row.slice(from, from + length));
  const isTime = time === undefined && fraction !== undefined;
  if (isTime && row.length < 8) readTimeDigits(row.padStart(row.length + (row.length % 2), '0'), fields, true);
  else if (row.length === 2) fields.day = part(0, 2);
  else if (row.length === 3) fields.yearDay = part(0, 3);
  else if (row.length === 4) Object.assign(fields, { month: part(0, 2), day: part(2, 2) });
  else if (row.length === 5)
    Object.assign(fields, { year: yearOf(sign + row.slice(0, 2), false), yearDay: part(2, 3) });
  else if (row.length === 6)
    Object.assign(fields, { year: yearOf(sign + row.slice(0, 2), false), month: part(2, 2), day: part(4, 2) });
  else if (row.length === 7) Object.assign(fields, { year: Number(sign + row.slice(0, 4)), yearDay: part(4, 3) });
  else if (row.length % 2 === 0) {
    Object.assign(fields, { year: Number(sign + row.slice(0, 4)), month: part(4, 2), day: part(6, 2) });
    if (row.length > 8) readTimeDigits(row.slice(8), fields, false);
  }
  if (time !== undefined) readTimeDigits(time, fields, fraction !== undefined);
  if (fraction !== undefined && fraction !== '') fields.fraction = Number(`0.${fraction}`);
  if (zone !== undefined) fields.zone = zone.replace(/^\[|\]$/g, '').replace(/^(\d)/, '+$1');
}

/** Pairs of digits from the hour on, or with a fraction behind them from the second back. */
function readTimeDigits(row: string, fields: DateFields, fromSeconds: boolean): void {
  const pairs = (row.match(/\d\d/g) ?? []).map(Number);
  const names = ['hour', 'minute', 'second'] as const;
  for (const [at, value] of pairs.entries()) {
    const name = names[fromSeconds ? 3 - pairs.length + at : at];
    if (name !== undefined) fields[name] = value;
  }
}

/** One or two digits that are left over: the day beside a time, or the hour beside a day. */
function readLoneNumber(rest: string, fields: DateFields): void {
  const number = /^\s*(\d{1,2})\s*$/.exec(rest)?.[1];
  if (number === undefined) return;
  const value = Number(number);
  if (fields.hour !== undefined && fields.day === undefined && value >= 1 && value <= 31) fields.day = value;
  if (fields.day !== undefined && fields.hour === undefined && value <= 24) fields.hour = value;
}

function monthText(name: string | undefined): string {
  return String(monthNames.indexOf(name ?? '') + 1);
}

function isBefore(text: string | undefined): boolean {
  return text?.startsWith('b') === true;
}
