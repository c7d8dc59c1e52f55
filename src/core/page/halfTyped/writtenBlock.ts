import { needsEnd } from '../../syntax/htmlElements';
import { isLiquidBalanced } from '../../syntax/liquidBalance';
import { behindLine, lineEnd } from '../../text/lines';
import { holdsOffset } from '../../text/range';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';

/**
 * Where what its author writes at `offset` ends: behind the lines around it, up to an empty one, a heading, or another element that goes on behind them; and behind
 * the elements that it stands in as far as these have an end. Before an end tag that leaves an element open in which it stands.
 * @param elements those that may be open there, and all in them
 */
export function behindWritten(page: PageModel, elements: readonly HtmlElement[], offset: number): number {
  const { text } = page;
  const line = lineEnd(text, offset);
  let written = line;
  for (let end = line; end < text.length;) {
    const start = behindLine(text, end);
    end = lineEnd(text, start);
    if (/^(?:[ \t]*$|#{1,6}[ \t])/.test(text.slice(start, end))) break;
    if (isBalanced(page, elements, line, end)) written = end;
  }
  for (const { start, end } of elements) {
    if (end === undefined || start.range.start >= written || end.range.end <= written) continue;
    if (start.range.start < offset) written = lineEnd(text, end.range.end);
  }
  const open = elements.filter(element => needsEnd(element) && element.start.range.end <= offset);
  const left = open.filter(({ range }) => holdsOffset(range, offset) && range.end < written);
  return left.reduce((first, { range }) => Math.min(first, range.end), written);
}

/** Whether each element, and each tag of Liquid, that begins between two offsets ends between them. */
function isBalanced(page: PageModel, elements: readonly HtmlElement[], start: number, end: number): boolean {
  const isLeft = (element: HtmlElement): boolean => {
    const begins = element.start.range.start;
    if (begins < start || begins >= end) return false;
    return needsEnd(element) || (element.end?.range.end ?? end) > end;
  };
  return isLiquidBalanced(page.liquid, { start, end }) && !elements.some(isLeft);
}
