import type { PageModel } from '../../page/pageModel';
import { isLiquidBalanced } from '../../syntax/liquidBalance';
import { isWithin, overlaps, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';

/**
 * The lines of an entry, from the beginning of its first to the end of its last.
 * @param column of the bullet, for an item: what is indented below it and hidden from readers is still its own
 */
export function wholeLines(page: PageModel, range: OffsetRange, column: number | undefined): OffsetRange {
  const { text } = page;
  let start = range.start;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (start > 0 && text.charAt(start - 1) !== '\n') start = range.start;
  let end = trimmedEnd(text, range);
  for (;;) {
    const next = behindHidden(page, end, column);
    if (next === undefined) break;
    end = next;
  }
  // blanks at the end of its last line are its own: two of them are a line break
  let lineEnd = end;
  while (/[ \t]/.test(text.charAt(lineEnd))) lineEnd++;
  return { start, end: /[^\r\n]/.test(text.charAt(lineEnd)) ? end : lineEnd };
}

/** Behind a comment or Liquid that follows on the same line or, indented, below. */
function behindHidden(page: PageModel, end: number, column: number | undefined): number | undefined {
  const gap = /^(?:[ \t]*\r?\n)*[ \t]*/.exec(page.text.slice(end, end + 400))?.[0] ?? '';
  const isBelow = gap.includes('\n');
  const indent = gap.length - gap.lastIndexOf('\n') - 1;
  if (isBelow && (column === undefined || indent < column + 2)) return undefined;
  const at = end + gap.length;
  const region =
    page.comments.find(({ start }) => start === at) ?? page.liquid.find(({ range }) => range.start === at)?.range;
  return region?.end;
}

/** Whether every block of Liquid that begins in the range ends in it, and no comment reaches over its ends. */
export function isBalanced(page: PageModel, range: OffsetRange): boolean {
  const reachesOver = page.comments.some(comment => overlaps(comment, range) && !isWithin(comment, range));
  return !reachesOver && isLiquidBalanced(page.liquid, range);
}

/** The blanks at an offset. */
export function indentAt(text: string, start: number): string {
  return /^[ \t]*/.exec(text.slice(start, start + 40))?.[0] ?? '';
}

/** A text without line breaks, shortened where it is long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

/** A range where it lies in another, else that other. */
export function within(inner: OffsetRange, outer: OffsetRange): OffsetRange {
  return isWithin(inner, outer) ? inner : outer;
}
