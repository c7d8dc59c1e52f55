import type { KramdownElement } from '../kramdown/tree';
import type { PageModel } from '../page/pageModel';
import { createRangeIndex } from '../page/rangeIndex';
import type { TextEdit } from '../text/edit';

/** The rows of a table of kramdown's tree, header and footer included. */
export function rowsOf(table: KramdownElement): readonly KramdownElement[] {
  return table.children.flatMap(section => section.children);
}

/** Offsets of the bars that part the cells of a row; a cell ends where its bar stands. */
export function barsOf(row: KramdownElement, text: string): readonly number[] {
  return row.children.flatMap(({ end }) => (end < row.end && text[end] === '|' ? [end] : []));
}

/**
 * Makes text of a row: every bar that parts cells becomes one that is printed. In an HTML tag it makes no table alone
 * and stays; in the target of a link and in mathematics a backslash would be printed, so it is written in their ways.
 */
export function escapeBars(row: KramdownElement, { tags, text }: PageModel): readonly TextEdit[] {
  const inTag = createRangeIndex(tags.map(({ range }) => range));
  return barsOf(row, text).flatMap(start => {
    const range = { start, end: start + 1 };
    if (inTag.touches(range)) return [];
    return [{ range, newText: escaped(text.slice(row.start, start), text.charAt(start + 1)) }];
  });
}

/** Whether a bar of the row stands within a link, so that each half of the link lies in a cell of its own. */
export function partsLink(row: KramdownElement, text: string): boolean {
  return barsOf(row, text).some(start => {
    const before = text.slice(row.start, start);
    const after = text.slice(start + 1, row.end);
    const isInText = before.lastIndexOf('[') > before.lastIndexOf(']') && /^[^[\]]*\]\(/.test(after);
    return isInText || isInTarget(before);
  });
}

function isInTarget(before: string): boolean {
  return before.includes('](') && !/[)\s]/.test(before.slice(before.lastIndexOf('](') + 2));
}

function escaped(before: string, next: string): string {
  if (isInTarget(before)) return '%7C';
  const isMath = before.split('$$').length % 2 === 0;
  return isMath ? `\\vert${/[a-z]/i.test(next) ? ' ' : ''}` : '\\|';
}
