import { monthSource, seasonSource } from '../../time/calendarNames';
import { yearOf, type CslItem } from '../work';
import { monthLike } from './monthLike';

const opens = String.raw`^([*_\x60[(（【]{0,3})`;
/** Marks, and what joins the date to the rest: `*: `, `] `, ` - ` */
const closes = String.raw`([*_\x60\])）】]{0,3}(?:[:：,，]|[ \t](?:--?|[–—])(?=[ \t]))?(?:[ \t]|&nbsp;|&emsp;|&ensp;){0,4})(?![\d.–-])`;

/** `*2029.05*: `, `[2029年5月] `, `2029-05, `: year and month alone at the beginning of an entry, with their marks. */
const date = new RegExp(String.raw`${opens}((?:19|20)\d\d)([./年-])(0?[1-9]|1[0-2])(月?)${closes}`);

/** `*2029*: `, `[2029] `: a year alone there, which only its marks, or a colon, tell from a title that begins with one. */
const year =
  /^([*_[【]{1,3})((?:19|20)\d\d)()()()([*_\]】]{1,3}[:：,，]?(?:[ \t]|&nbsp;|&emsp;|&ensp;){0,4})(?![\d.–-])/;

/** `2029: ` */
const yearAndColon = /^()((?:19|20)\d\d)()()()([:：](?:[ \t]|&nbsp;|&emsp;|&ensp;){0,4})(?![\d.–-])/;

/** `12 May 2029: `, `May 12, 2029: `, `*May 2029* `, `05/2029, `, `Spring 2029: `: what stands before the year in the second group. */
const yearLast = new RegExp(
  String.raw`${opens}((?:\d{1,2}\s)?${monthSource}\.?(?:\s\d{1,2})?,?\s|(?:0?[1-9]|1[0-2])[./-]|${seasonSource},?\s)(?:19|20)\d\d${closes}`,
);

function readDate(text: string): RegExpExecArray | null {
  return date.exec(text) ?? year.exec(text) ?? yearAndColon.exec(text);
}

/** How long the date is, with what joins it to the rest, that the text of an entry begins with; 0 where it begins with none. */
export function dateAhead(text: string): number {
  return (readDate(text) ?? yearLast.exec(text))?.[0].length ?? 0;
}

/**
 * The date that an entry begins with as a form for others, `*{year}{month:.|2|}*: `, `*{year}*: `, `{ahead:12 May }{year}: `; `undefined` for what is
 * more than that, or no date.
 */
export function dateForm(lead: string): string | undefined {
  const [whole, open = '', , joint = '', month = '', behind = '', close = ''] = readDate(lead) ?? [];
  if (whole === undefined) {
    const [all, mark = '', ahead = '', behindYear = ''] = yearLast.exec(lead) ?? [];
    return all?.length === lead.length ? `${mark}{ahead:${ahead}}{year}${behindYear}` : undefined;
  }
  if (whole.length < lead.length) return undefined;
  const slot = month === '' ? '' : `{month:${joint}|${month.startsWith('0') ? 2 : 1}|${behind}}`;
  return `${open}{year}${slot}${close}`;
}

/** Day and month of a work as another has them before its year, `12 May `, `May 12, `, `05/`, without the day where that is not known; `''` without the month. */
function aheadLike(like: string, csl: CslItem): string {
  const [, month, day] = csl.issued?.['date-parts'][0] ?? [];
  const [, name, stop = ''] = aMonth.exec(like) ?? [];
  // the season of a work is not known
  if (month === undefined || (name === undefined && !/^\d/.test(like))) return '';
  if (name === undefined) return String(month).padStart(/^(?:0|1\d)/.test(like) ? 2 : 1, '0') + like.slice(-1);
  return like
    .replace(day === undefined ? /\d{1,2}\s|\s\d{1,2},?/ : /\d{1,2}/, day === undefined ? '' : String(day))
    .replace(aMonth, monthLike(name, stop, month));
}

const aMonth = new RegExp(String.raw`(${monthSource})(\.?)`);
const aheadSlot = /\{ahead:([^{}]{1,24})\}/;
const monthSlot = /\{month:([^|{}]?)\|([12])\|(月?)\}/;

/** Such a form with the date of a work, without the month where that is not known; `''` for a work without a year. */
export function fillDate(form: string, csl: CslItem): string {
  const year = yearOf(csl);
  const month = csl.issued?.['date-parts'][0]?.[1];
  if (year === undefined) return '';
  const withMonth = form.replace(monthSlot, (_, joint: string, digits: string, behind: string) => {
    if (month === undefined) return joint === '年' ? joint : '';
    return joint + String(month).padStart(Number(digits), '0') + behind;
  });
  return withMonth.replace(aheadSlot, (_, like: string) => aheadLike(like, csl)).replace('{year}', String(year));
}
