import { firstYear } from '../../text/year';
import { monthSource, nowSource, shortMonthNames } from '../../time/calendarNames';

/** When something began and ended, as precisely as it is written: `2019`, `2019-08`. */
export interface DateRange {
  readonly start: string;
  /** `undefined` of what has no second date. */
  readonly end: string | undefined;
  /** Has begun and goes on: `2022.09 - present`. */
  readonly goesOn: boolean;
}

const yearPattern = String.raw`(?:19|20)\d\d(?!\d)`;
const monthPattern = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`;
const dayPattern = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`;
const days = String.raw`${dayPattern}(?:\s?[-–]\s?${dayPattern})?`;
/** The name of a month before a day or a year, as the source of an expression: `Sep.` */
export const monthName = String.raw`${monthSource}\.?,?`;
/** `Sep. 2017`, `October 10-12, 2025`, `10 October 2025` */
const named = String.raw`(?:${days}\s)?${monthName}\s?(?:${days},?\s)?${yearPattern}`;

/** A date, as the source of an expression: `2019`, `2019.08`, `2020.11.25`, `2014年9月`, `09/2011`, `Sep. 2017`. */
export const datePattern = [
  // a month is not parted from a day by another sign than from the year: `2025.06-09` ends in September
  ...['[.]', '/', '-'].map(
    sign => String.raw`${yearPattern}\s?${sign}\s?${monthPattern}(?:\s?${sign}\s?${dayPattern})?(?:\s?月)?`,
  ),
  String.raw`${yearPattern}\s?年\s?${monthPattern}(?:\s?月(?:\s?${dayPattern}\s?日)?)?`,
  String.raw`${yearPattern}(?:\s?年(?!度))?`,
  String.raw`${monthPattern}[./]${yearPattern}`,
  named,
].join('|');

const signPattern = '(?:-{1,3}|[–—~～])';
/** `2022 - expected 2026`, and below behind it. */
const stillToCome = '(?:expected|anticipated|exp\\.|预计|预期)';
const joint = String.raw`(?:\s?(?:${signPattern}|->|[→⟶➔➜])\s?|\s?起?[至到]\s?|\s(?:to|until|till|through)\s)`;
const nowPattern = String.raw`(?:(?:${nowSource}|至\s?今)(?![a-z]))`;
/** What of a second date is another than in the first: `21` of `2020–21`, `10.12` of `2025.10.10-10.12`. */
const shortPattern = String.raw`\d{1,2}(?:\s?[./月-]\s?\d{1,2})?\s?[年月日]?(?![a-z\d])`;
const expected = String.raw`(?:\s?[(（]${stillToCome}[)）]|\s${stillToCome}(?=\s?[,，:：]|$))?`;
/** Says behind a date that it is none of an end: `2019.06 - 2022.04 (now)`, `2019.06 (now)`. */
const stillPattern = String.raw`\s?[(（]${nowPattern}[)）]`;
const endPattern = String.raw`(?:(?:${joint}(?:(?:${stillToCome}\s?)?(?<last>${datePattern})${expected}|(?<now>${nowPattern}|[(（]${nowPattern}[)）]))|${signPattern}(?<short>${shortPattern})|\s?${signPattern}\s?(?<shortApart>${shortPattern})(?=\s?[:：,，)）\]】]|$)|/(?<next>${yearPattern}|\d\d(?!\d)))(?<still>${stillPattern})?)`;
const yearOfStudy = String.raw`(?:\s?(?:学年度?|年度))?`;

/** A period with two ends, as the source of an expression whose match `rangeOf` reads. */
export const periodPattern = String.raw`(?:(?<month>${monthName})${joint}(?<until>${named})|(?<from>from\s|[自从]\s?)?(?<first>${datePattern})${endPattern})${yearOfStudy}`;

/** A date since which something is: `2022.09 -`, `2021年9月起`, `2021 onwards`, `2021 (now)`. */
const openPattern = String.raw`\s?${signPattern}|\s?起(?=\s?[,，:：]|\s|$)|\sonwards?(?![a-z])|${stillPattern}`;

/** A period or a single date, likewise. Nothing may follow a sign after which the other end is not said: `2022.09 -`. */
export const periodOrDate = String.raw`(?:(?<month>${monthName})${joint}(?<until>${named})|(?<from>from\s|[自从]\s?)?(?<first>${datePattern})(?:${endPattern}|(?<open>${openPattern}))?)${yearOfStudy}`;

/** What a match of one of the expressions above says; `undefined` where its parts do not fit together, `2020–15`. */
export function rangeOf({ groups = {} }: RegExpExecArray): DateRange | undefined {
  const { month, until, from, first = '', last, now, short = groups.shortApart, next, open, still } = groups;
  if (month !== undefined && until !== undefined)
    return between(`${yearOf(until)}-${monthOf(month) ?? ''}`, isoOf(until));
  const start = isoOf(first);
  if (still !== undefined) return { start, end: undefined, goesOn: true };
  if (last !== undefined) return between(start, isoOf(last));
  if (next !== undefined) return nextYear(start, next);
  if (short !== undefined) return between(start, shortEnd(first, short));
  if (now !== undefined || open !== undefined) return { start, end: undefined, goesOn: true };
  return from === undefined ? { start, end: undefined, goesOn: false } : undefined;
}

function between(start: string, end: string | undefined): DateRange | undefined {
  if (end === undefined) return undefined;
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) <= end.slice(0, precision) ? { start, end, goesOn: false } : undefined;
}

/** `2021/2022`, `2021/22`: from one year to the next, as terms and seasons are called. */
function nextYear(start: string, next: string): DateRange | undefined {
  const end = String(Number(start) + 1);
  return end.endsWith(next) ? { start, end, goesOn: false } : undefined;
}

/** The second date of `2020–21`, `2025.06-09`, `2025.10.10-10.12`, `2025.10.10-12`. */
function shortEnd(first: string, short: string): string | undefined {
  const [year = 0, month, day] = numbersOf(first);
  const [one = 0, two] = numbersOf(short);
  // `Sep. 2017–21`
  if (!/^\d{4}/.test(first)) return undefined;
  if (month !== undefined && day !== undefined) {
    if (two !== undefined) return iso(year, one);
    return one > day && one <= 31 ? iso(year, month) : undefined;
  }
  if (two !== undefined) return undefined;
  if (month !== undefined) return one > month ? iso(year, one) : undefined;
  return /^\d\d/.test(short) && one > year % 100 ? String(year - (year % 100) + one) : undefined;
}

function isoOf(date: string): string {
  const year = yearOf(date);
  const [, behind, ahead] = /^\d{4}\s?[./年-]\s?(\d{1,2})|^(\d{1,2})[./]\d{4}/.exec(date) ?? [];
  const month = behind?.padStart(2, '0') ?? ahead?.padStart(2, '0') ?? monthOf(date);
  return month === undefined ? year : `${year}-${month}`;
}

function iso(year: number, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

function yearOf(date: string): string {
  return firstYear(date) ?? '';
}

const names = shortMonthNames.map(name => name.toLowerCase());

/** `09` of a date with the name of its month. */
function monthOf(date: string): string | undefined {
  const name = /[a-z]{3}/i.exec(date)?.[0].toLowerCase() ?? '';
  const at = names.indexOf(name);
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
