import { withDateSlot } from './dateLike';

/** A start or an end tag of a cell. */
const cellTag = /<(\/?)t[dh](?:\s[^<>]{0,400})?>/gi;

/** Whether the HTML of an entry is a row of a table. */
export function isRow(html: string): boolean {
  return /^<tr(?=[\s>])/i.test(html);
}

/**
 * HTML between the parts of a row, or behind the last, without the words of cells that hold none of its parts: `CCF A` is said of that work
 * alone. The cells stay, so that what follows stands in its column, with pictures and links, the slot of a date, and a number in the first (`isFirst`).
 */
export function withoutCellWords(html: string, isFirst: boolean): string {
  let written = '';
  let done = 0;
  let first = isFirst;
  for (const { 0: tag, 1: slash, index } of html.matchAll(cellTag)) {
    const between = html.slice(done, index);
    // what stands between an end tag and the next start tag is in no cell, and what stands before the first end tag is in one with a part
    const isWhole = slash === '/' && done > 0 && isStartBefore(html, done);
    written += !isWhole || staysInCell(between, first) ? between : (withDateSlot(between) ?? '');
    if (isWhole) first = false;
    written += tag;
    done = index + tag.length;
  }
  return written + html.slice(done);
}

/** Whether the tag that ends at an offset is a start tag of a cell. */
function isStartBefore(html: string, end: number): boolean {
  return !html.startsWith('</', html.lastIndexOf('<', end - 1));
}

/** Whether a cell holds a number and no more, in its marks: `2`, `2.`, `[2]`, `#2`, `**2**`, `<b>2</b>`. */
export function isNumber(cell: string): boolean {
  return /^(?:<(?:b|strong)>)?[[(#*]{0,2}\d{1,3}[.)\]*]{0,2}(?:<\/(?:b|strong)>)?$/i.test(cell.trim());
}

function staysInCell(content: string, isFirst: boolean): boolean {
  return /<(?:img|a|button|video)[\s>]/i.test(content) || (isFirst && isNumber(content));
}
