import { shortMonthNames } from '../../time/calendarNames';
import type { CslDate } from '../work';

/** The abbreviations that every style of BibTeX knows (btxdoc, section 3.2, `month`). Names of months in English begin with them. */
export const months: readonly string[] = shortMonthNames.map(name => name.toLowerCase());

/**
 * A date as bibliographies write it, `undefined` where no year is in it: `2024`, `2024-03-09`, `2024/3/9/Spring`, `2024年3月`,
 * `9 March 2024`, `March 9, 2024`, and a stretch of time with a slash as BibLaTeX has it (`2024-03-09/2024-03-11`).
 */
export function readWrittenDate(text: string): CslDate | undefined {
  const stretch = /^\s*(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})\s*$/.exec(text);
  const parts = stretch === null ? [readOne(text)] : [readOne(stretch[1] ?? ''), readOne(stretch[2] ?? '')];
  const dates = parts.filter(part => part !== undefined);
  return dates.length === 0 ? undefined : { 'date-parts': dates };
}

/** `2024`, `mar`, `9`: year, month and day in fields of their own. A month that is none is left out, and the day with it. */
export function dateOfFields(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CslDate | undefined {
  const parts = readOne(year ?? '');
  const [first] = parts ?? [];
  if (parts === undefined || first === undefined) return undefined;
  const [monthNumber, dayInMonth] = readMonth(month ?? '');
  if (monthNumber === undefined) return { 'date-parts': [parts] };
  const dayNumber = wholeBelow(day ?? '', 31) ?? dayInMonth;
  return { 'date-parts': [dayNumber === undefined ? [first, monthNumber] : [first, monthNumber, dayNumber]] };
}

function readOne(text: string): readonly number[] | undefined {
  const numbered = /(?<!\d)([12]\d{3})(?:\s?[-./年]\s?(\d{1,2})(?!\d)(?:\s?[-./月]\s?(\d{1,2})(?!\d))?)?/.exec(text);
  if (numbered === null) return undefined;
  const year = Number(numbered[1]);
  const month = wholeBelow(numbered[2] ?? '', 12);
  const day = wholeBelow(numbered[3] ?? '', 31);
  if (month !== undefined) return day === undefined ? [year, month] : [year, month, day];
  const rest = text.replace(numbered[0], ' ');
  const [named, within] = /\p{L}/u.test(rest) ? readMonth(rest) : [];
  if (named === undefined) return [year];
  return within === undefined ? [year, named] : [year, named, within];
}

/** `3`, `Mar`, `March 9`, `9~mar`, `三月` is none: month and, where it stands there too, the day. */
function readMonth(text: string): readonly (number | undefined)[] {
  const word = /\p{L}{3,}/u.exec(text)?.[0].slice(0, 3).toLowerCase() ?? '';
  const named = months.indexOf(word) + 1;
  const numbers = [...text.matchAll(/\d{1,2}/g)].map(match => match[0]);
  if (named > 0) return [named, wholeBelow(numbers[0] ?? '', 31)];
  return [wholeBelow(numbers[0] ?? '', 12), wholeBelow(numbers[1] ?? '', 31)];
}

function wholeBelow(text: string, most: number): number | undefined {
  const number = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}
