import { readDatePieces, writtenDateSource, type DatePiece } from '../../time/writtenDate';
import { yearOf, type CslItem } from '../work';
import { dateSlots } from './htmlText';
import { monthLike } from './monthLike';

/**
 * The date of a work, written as another one is: `2029-12`, `2029年12月`, `Dec. 2029`, `May 12th, 2029`, `12/2029`; the year alone where the other form, or
 * the month, is not known, and beside a season. A day that is not known is left out, but in `2029-12-24` it is the first, since a date in YAML has one.
 * `undefined` for a work without a year.
 */
export function dateLike(form: string, csl: CslItem): string | undefined {
  return writeDate(form, csl, /^\d{4}-\d\d-\d\d$/.test(form) ? 1 : undefined);
}

/** @param unknownDay what stands for a day that is not known */
function writeDate(form: string, csl: CslItem, unknownDay?: number): string | undefined {
  const year = yearOf(csl);
  const [, month, day = unknownDay] = csl.issued?.['date-parts'][0] ?? [];
  const pieces = readDatePieces(form) ?? [];
  if (year === undefined) return undefined;
  const alone = `${year}${pieces[1]?.text === '年' ? '年' : ''}`;
  if (month === undefined) return alone;
  const digits = digitsOf(pieces);
  const texts = pieces.map(({ kind, text }) => {
    if (kind === 'joint') return text;
    if (kind === 'year') return text.length === 4 ? String(year) : text.charAt(0) + String(year).slice(2);
    if (kind === 'name') return monthLike(text, month);
    if (kind === 'month') return String(month).padStart(digits, '0');
    return kind === 'day' && day !== undefined ? dayLike(text, day, digits) : undefined;
  });
  const ofDay = pieces.findIndex(({ kind }) => kind === 'day');
  const isWhole = texts.every((text, at) => text !== undefined || at === ofDay);
  if (!isWhole || !pieces.some(({ kind }) => kind === 'month' || kind === 'name')) return alone;
  if (texts[ofDay] !== undefined) return texts.join('');
  // with what joins it to the next, or where it is the last to the one before
  const joint = ofDay + (texts[ofDay + 1] === undefined ? -1 : 1);
  return texts.filter((_, at) => ofDay < 0 || (at !== ofDay && at !== joint)).join('');
}

/** `12` alone does not say whether `7` is `07`, which Chinese dates seldom have; with a month's name the day has the digits that it has. */
function digitsOf(pieces: readonly DatePiece[]): 1 | 2 {
  const numbers = pieces.filter(({ kind }) => kind === 'month' || kind === 'day').map(({ text }) => text);
  const isChinese = pieces[1]?.text === '年';
  const isLong =
    numbers.some(text => text.startsWith('0')) ||
    (!isChinese && !pieces.some(({ kind }) => kind === 'name') && numbers.every(text => text.length === 2));
  return isLong ? 2 : 1;
}

/** `3rd` beside `12th`, `3.` beside `12.` */
function dayLike(like: string, day: number, digits: number): string {
  const behind = like.replace(/^\d+/, '');
  return String(day).padStart(digits, '0') + (/^[a-z]/i.test(behind) ? ordinalEnd(day) : behind);
}

function ordinalEnd(day: number): string {
  const last = day > 10 && day < 14 ? 0 : day % 10;
  return ['th', 'st', 'nd', 'rd'][last] ?? 'th';
}

const dateAlone = new RegExp(`^${writtenDateSource}$`, 'iu');

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
  return text.replace(dateSlots, (_, like: string) => writeDate(like, csl) ?? '');
}
