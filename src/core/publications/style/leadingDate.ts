import { yearOf, type CslItem } from '../work';

/** `*2029.05*: `, `[2029年5月] `, `2029-05, `: year and month alone at the beginning of an entry, with their marks. */
const date =
  /^([*_`[(（【]{0,3})((?:19|20)\d\d)([./年-])(0?[1-9]|1[0-2])(月?)([*_`\])）】]{0,3}[:：,，]?(?:[ \t]|&nbsp;|&emsp;|&ensp;){0,4})(?![\d.–-])/;

/** `*2029*: `, `[2029] `: a year alone there, which only its marks tell from a title that begins with one. */
const year =
  /^([*_[【]{1,3})((?:19|20)\d\d)()()()([*_\]】]{1,3}[:：,，]?(?:[ \t]|&nbsp;|&emsp;|&ensp;){0,4})(?![\d.–-])/;

function readDate(text: string): RegExpExecArray | null {
  return date.exec(text) ?? year.exec(text);
}

/** How long the date is, with what joins it to the rest, that the text of an entry begins with; 0 where it begins with none. */
export function dateAhead(text: string): number {
  return readDate(text)?.[0].length ?? 0;
}

/**
 * The date that an entry begins with as a form for others, `*{year}{month:.|2|}*: `, `*{year}*: `; `undefined` for what is more than that, or no
 * date.
 */
export function dateForm(lead: string): string | undefined {
  const [whole, open = '', , joint = '', month = '', behind = '', close = ''] = readDate(lead) ?? [];
  if (whole === undefined || whole.length < lead.length) return undefined;
  const slot = month === '' ? '' : `{month:${joint}|${month.startsWith('0') ? 2 : 1}|${behind}}`;
  return `${open}{year}${slot}${close}`;
}

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
  return withMonth.replace('{year}', String(year));
}
