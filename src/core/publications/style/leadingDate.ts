import { tellingDate, writtenDateSource } from '../../time/writtenDate';
import { yearOf, type CslItem } from '../work';
import { fillDateSlots } from './dateLike';

const blank = String.raw`(?:[ \t]|&nbsp;|&emsp;|&ensp;)`;

/**
 * `*2029.05*: `, `[2029年5月] `, `12 May 2029 - `, `<li><b>2029</b> `: a date at the beginning of an entry as it is written, with the marks around it and what joins it to the
 * rest; no part of a longer number, nor the beginning of a stretch of time.
 */
const leadingDate = new RegExp(
  String.raw`^((?:[*_\x60[(（【]|\s|<[a-z][^<>]{0,200}>){0,8})(${writtenDateSource})` +
    String.raw`((?:[*_\x60\])）】]|<\/[a-z]{1,10}>){0,4}(?:\s?[:：,，.]|[ \t][-–—|]{1,2}(?=[ \t]))?${blank}{0,4})(?![\d./–-])`,
  'iu',
);

interface LeadingDate {
  readonly open: string;
  readonly date: string;
  readonly close: string;
}

function readLeadingDate(text: string): LeadingDate | undefined {
  const [, open = '', date = '', close = ''] = leadingDate.exec(text) ?? [];
  // `2029lakes`
  return date === '' || (close === '' && text.length > open.length + date.length) ? undefined : { open, date, close };
}

/** How long the date is, with what joins it to the rest, that the text of an entry begins with; 0 where it begins with none. */
export function dateAhead(text: string): number {
  const { open, date, close } = readLeadingDate(text) ?? { open: '', date: '', close: '' };
  return open.length + date.length + close.length;
}

/**
 * The date that an entry begins with as a form for others, `*{date:2029.05}*: `; `undefined` for what is more than that, or no date.
 *
 * @param others what other entries begin with: of dates in one form not each shows how it is put, `2029.12` not how months of one digit are
 */
export function dateForm(lead: string, others: readonly string[] = []): string | undefined {
  const read = readLeadingDate(lead);
  if (read === undefined || dateAhead(lead) < lead.length) return undefined;
  const { open, date, close } = read;
  const like = tellingDate(
    date,
    others.flatMap(other => readLeadingDate(other)?.date ?? []),
  );
  return `${open}{date:${like}}${close}`;
}

/** Whether the date that an entry begins with is more than a year. */
export function tellsMoreThanYear(lead: string): boolean {
  const date = readLeadingDate(lead)?.date;
  return date !== undefined && !/^\d{4}年?$/.test(date);
}

/** Such a form with the date of a work; `''` for a work without a year. */
export function fillDate(form: string, csl: CslItem): string {
  return yearOf(csl) === undefined ? '' : fillDateSlots(form, csl);
}
