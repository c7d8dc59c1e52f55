import type { ListEntry } from '../../page/pageModel';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { FactCheck, FactInput } from './factInput';
import { readLeadingDate } from './leadingDate';

/** Dates at the head of an item that no calendar has, `2026.13` and `2026.02.30`, and spans that end before they begin: `2024.09 - 2023.06`. */
export const impossibleDates: FactCheck = function* (input) {
  for (const list of input.lists) {
    for (const entry of list) {
      const written = leading.exec(entry.text.slice(0, 60))?.[1];
      if (written === undefined) continue;
      const dates = Array.from(written.matchAll(oneDate), readParts);
      if (dates.some(date => isImpossible(date) && (!mayBeNumber(date) || hasOtherDate(list, entry))))
        yield finding(entry, written, noDate, input);
      else if (dates[0] !== undefined && dates[1] !== undefined && isBefore(dates[1], dates[0]))
        yield finding(entry, written, backwards, input);
    }
  }
};

const one = String.raw`(?:19|20)\d\d[.\-/年]\d{1,2}(?:[.\-/月]\d{1,2}日?|月)?`;
const leading = new RegExp(
  String.raw`^[^\p{L}\d]{0,8}(${one}(?: ?(?:-|–|—|~|～|至|to) ?${one})?)(?![\d\p{L}]|[.\-/–—]\d)`,
  'u',
);
const oneDate = /(\d{4})([.\-/年])(\d{1,2})(?:[.\-/月](\d{1,2})(?!\d))?/g;

interface DateParts {
  readonly year: number;
  readonly sign: string;
  readonly month: number;
  readonly day: number | undefined;
}

function readParts([, year, sign = '', month, day]: RegExpExecArray): DateParts {
  return { year: Number(year), sign, month: Number(month), day: day === undefined ? undefined : Number(day) };
}

/** `2022-23` and `2022/23` are two years. */
function isImpossible({ year, sign, month, day }: DateParts): boolean {
  if (month < 1 || month > 12) return day !== undefined || !/[-/]/.test(sign);
  return day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** `2025.13` alone may be any number. */
function mayBeNumber({ sign, day }: DateParts): boolean {
  return sign === '.' && day === undefined;
}

function hasOtherDate(list: readonly ListEntry[], entry: ListEntry): boolean {
  return list.some(other => other !== entry && readLeadingDate(other.text)?.separator === '.');
}

function isBefore(a: DateParts, b: DateParts): boolean {
  if (a.year !== b.year) return a.year < b.year;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}

const noDate = (written: string): Finding['message'] =>
  message('“{0}” is not a date of the calendar: correct its month or day.', written);
const backwards = (written: string): Finding['message'] =>
  message('“{0}” ends before it begins: correct one of the two dates.', written);

function finding(
  { content }: ListEntry,
  written: string,
  told: (written: string) => Finding['message'],
  { page }: FactInput,
): Finding {
  const start = page.masked.indexOf(written, content.start);
  const range = start === -1 || start >= content.end ? content : { start, end: start + written.length };
  return { range, message: told(written), unfinished: range };
}
