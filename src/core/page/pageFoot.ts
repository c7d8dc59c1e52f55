import { monthSource } from '../time/calendarNames';

/** Whether a text begins like what stands at the foot of a page, on the page and not on its author: `© Mei Lin`, `Last updated: May 2029`. */
export function isPageFoot(text: string): boolean {
  return footer.test(text);
}

const footer = new RegExp(
  String.raw`^(?:©|copyright\s?(?:©|\(c\)|(?:19|20)\d\d)|all rights reserved|版权所有|last\s(?:updated?|modified)(?:\s?[:：]|\s(?:on|in|at)(?!\p{L})|\s(?:\d|${monthSource}(?!\p{L}))|$)|(?:最后|最近|上次)?更新(?:时间|日期|于)?\s?[:：])`,
  'iu',
);
