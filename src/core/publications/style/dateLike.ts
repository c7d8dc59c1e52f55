import { monthSource } from '../../time/calendarNames';
import type { CslItem } from '../work';
import { dateSlots } from './htmlText';
import { monthLike } from './monthLike';

/**
 * The date of a work, written as another one is: `2029-12`, `2029年12月`, `Dec. 2029`, `24 December 2029`, `12/2029`; the year alone where the other form, or
 * the month, is not known. A day that is not known is left out, but in `2029-12-24` it is the first, since a date in YAML has one. `undefined` for a work without a year.
 */
export function dateLike(form: string, csl: CslItem): string | undefined {
  const [year, month, known] = csl.issued?.['date-parts'][0] ?? [];
  const day = known ?? 1;
  const like = known === undefined && !/^\d{4}-\d\d-\d\d$/.test(form) ? withoutDay(form) : form;
  if (year === undefined) return undefined;
  if (month === undefined || /^\d{4}年?$/.test(like)) return `${year}${like.charAt(4) === '年' ? '年' : ''}`;
  return (
    inNumbers(like, year, month, day) ??
    monthBehind(like, year, month) ??
    monthAhead(like, year, month, day) ??
    `${year}`
  );
}

/** `2029-12-24`, `2029.7`, `2029年12月24日`, `12/2029` */
function inNumbers(like: string, year: number, month: number, day: number): string | undefined {
  const [, numeral, slash] = /^(\d{1,2})([./-])\d{4}$/.exec(like) ?? [];
  if (numeral !== undefined) return `${inDigits(month, numeral.length)}${slash}${year}`;
  const [, joint, ofMonth = '', next = '', ofDay, last = ''] = inOrder.exec(like) ?? [];
  if (joint === undefined) return undefined;
  const parts = ofDay === undefined ? [ofMonth] : [ofMonth, ofDay];
  // `12` alone does not say whether `7` is `07`, which Chinese dates seldom have
  const isLong =
    parts.some(part => part.startsWith('0')) || (joint !== '年' && parts.every(({ length }) => length === 2));
  const digits = isLong ? 2 : 1;
  return `${year}${joint}${inDigits(month, digits)}${next}${ofDay === undefined ? '' : inDigits(day, digits)}${last}`;
}

/** No span of years: `2024/2025` */
const inOrder = /^\d{4}([-./年])(0?[1-9]|1[0-2])(?:(月|\1)(?:(0?[1-9]|[12]\d|3[01])(日?))?)?$/;

/** `2029 May`, `2029 (June` */
function monthBehind(like: string, year: number, month: number): string | undefined {
  const [, joint, word = ''] = /^\d{4}(\s\(?)(\p{L}{3,9})/u.exec(like) ?? [];
  return joint === undefined ? undefined : `${year}${joint}${monthLike(word, like.endsWith('.') ? '.' : '', month)}`;
}

/** `Dec. 2029`, `December 24, 2029`, `24 December 2029`, `Dec ’29` */
function monthAhead(like: string, year: number, month: number, day: number): string | undefined {
  const [, ahead, word, stop = '', behind, comma = '', short] =
    /^(?:(\d{1,2})\s)?(\p{L}{3,9})([.,]{0,2})\s(?:(\d{1,2})(,?)\s)?(?:\d{4}|(['’])\d\d)$/u.exec(like) ?? [];
  if (word === undefined) return undefined;
  const written = short === undefined ? `${year}` : `${short}${`${year}`.slice(2)}`;
  const before = ahead === undefined ? '' : `${inDigits(day, ahead.startsWith('0') ? 2 : 1)} `;
  const after = behind === undefined ? '' : `${inDigits(day, behind.startsWith('0') ? 2 : 1)}${comma} `;
  return `${before}${monthLike(word, stop, month)} ${after}${written}`;
}

function inDigits(part: number, fewest: number): string {
  return String(part).padStart(fewest, '0');
}

const year = String.raw`(?:19|20)\d\d`;
const month = String.raw`(?:0[1-9]|1[0-2]|[1-9])`;
const day = String.raw`[0-3]?\d`;

const dateAlone = new RegExp(
  String.raw`^(?:${year}(?:([-./])${month}(?:\1${day})?|年(?:${month}月(?:${day}日)?)?)?|${month}[-./]${year}|` +
    String.raw`(?:${day}\s)?${monthSource}[.,]{0,2}\s(?:${day},?\s)?(?:${year}|['’]\d\d)|${year}\s\(?${monthSource}\.?)$`,
);

/**
 * A cell of a table with a slot for its date, `{year}` or `{date:2029-12}`, in the marks and tags that are around it, `**{year}**`; `undefined` where it
 * holds more than a date, or none.
 */
export function withDateSlot(cell: string): string | undefined {
  const { start, end } = withinMarks(cell);
  const date = cell.slice(start, end);
  if (!dateAlone.test(date)) return undefined;
  return cell.slice(0, start) + (/^\d{4}$/.test(date) ? '{year}' : `{date:${date}}`) + cell.slice(end);
}

/** What stands in a cell between blanks, tags, brackets and marks: `2029` of ` **2029** `, `<b>2029</b>`, `[2029]`. */
function withinMarks(cell: string): { readonly start: number; readonly end: number } {
  const start = /^(?:<[^<>]{1,200}>|[\s*_`[(（【])*/.exec(cell)?.[0].length ?? 0;
  let end = cell.length;
  while (end > start) {
    const last = cell.charAt(end - 1);
    const before = last === '>' ? cell.lastIndexOf('<', end - 1) : /[\s*_`\])）】]/.test(last) ? end - 1 : -1;
    if (before < start) break;
    end = before;
  }
  return { start, end };
}

/** Text with the date of a work in the slots for dates; without the day where that is not known. */
export function fillDateSlots(text: string, csl: CslItem): string {
  const isDayKnown = csl.issued?.['date-parts'][0]?.[2] !== undefined;
  return text.replace(dateSlots, (_, like: string) => dateLike(isDayKnown ? like : withoutDay(like), csl) ?? '');
}

/** `2029-12` of `2029-12-24`, `December 2029` of `December 24, 2029` */
function withoutDay(like: string): string {
  return like
    .replace(/^(\d{4}[-./年]\d{1,2}月?)(?:(?:[-./]|(?<=月))\d{1,2}日?)$/, '$1')
    .replace(/^\d{1,2}\s(?=\p{L})/u, '')
    .replace(/(?<=\p{L}[.,]{0,2}\s)\d{1,2},?\s/u, '');
}
