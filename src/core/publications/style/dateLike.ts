import { monthNames, monthSource, shortMonthNames } from '../../time/calendarNames';
import type { CslItem } from '../work';
import { dateSlots } from './htmlText';

/**
 * The date of a work, written as another one is: `2029-12`, `2029年12月`, `Dec. 2029`, `December 2029`; the year alone where the other form, or the month, is
 * not known. A day that is not known is the first, since a date in YAML has one. `undefined` for a work without a year.
 */
export function dateLike(like: string, csl: CslItem): string | undefined {
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  if (month === undefined || /^\d{4}年?$/.test(like)) return `${year}${like.charAt(4) === '年' ? '年' : ''}`;
  const two = (part: number): string => String(part).padStart(2, '0');
  if (/^\d{4}-\d\d-\d\d$/.test(like)) return `${year}-${two(month)}-${two(day ?? 1)}`;
  const [, joint, digits = '', behind = ''] = /^\d{4}([-./年])(\d{1,2})(月?)$/.exec(like) ?? [];
  if (joint !== undefined) return `${year}${joint}${/^(?:0|1\d)/.test(digits) ? two(month) : month}${behind}`;
  const [, word, stop = ''] = /^(\p{L}{3,9})([.,]{0,2})\s/u.exec(like) ?? [];
  if (word === undefined) return String(year);
  return `${(word.length > 3 ? monthNames : shortMonthNames)[month - 1] ?? ''}${stop} ${year}`;
}

/** `2029`, `2029-12`, `2029.12.24`, `2029年12月`, `Dec. 2029`, in the first group without a day. */
const dateAlone = new RegExp(
  String.raw`^\s*((?:19|20)\d\d(?:[-./](?:0[1-9]|1[0-2]|[1-9])(?!\d)|年(?:(?:0?[1-9]|1[0-2])月)?)?|${monthSource}[.,]{0,2}\s(?:19|20)\d\d)(?:[-./]\d{1,2}|\d{1,2}日)?\s*$`,
);

/** A cell of a table with a slot for its date, `{year}` or `{date:2029-12}`; `undefined` where it holds more than a date, or none. */
export function withDateSlot(cell: string): string | undefined {
  const [, date] = dateAlone.exec(cell) ?? [];
  if (date === undefined) return undefined;
  const slot = /^\d{4}$/.test(date) ? '{year}' : `{date:${date}}`;
  return cell.replace(cell.trim(), slot);
}

/** Text with the date of a work in the slots for dates. */
export function fillDateSlots(text: string, csl: CslItem): string {
  return text.replace(dateSlots, (_, like: string) => dateLike(like, csl) ?? '');
}
