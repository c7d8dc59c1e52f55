import type { KramdownElement } from '../kramdown/tree';
import type { OffsetRange } from '../text/range';
import { findBoxTitle } from './boxTitle';
import type { PageModel } from './pageModel';
import { readPieces } from './pageText';
import { readLines } from './readLines';

/** Nobody writes a title behind so much text; an element left open reaches to the end of the page. */
const reach = 4000;

/**
 * The title of the paper that a piece of a page speaks of: a box's text column, a list entry. `undefined` where it is not clear; see
 * `findBoxTitle` for what counts. `range` in offsets of the page's text; `around` is an element of the tree that holds it.
 */
export function readPaperTitle(
  page: Pick<PageModel, 'masked' | 'kramdown'>,
  range: OffsetRange,
  around: KramdownElement = page.kramdown.root,
): { readonly text: string; readonly range: OffsetRange } | undefined {
  const near = { start: range.start, end: Math.min(range.end, range.start + reach) };
  return findBoxTitle(readLines(page.masked, readPieces(page.masked, around, near, 'left out')));
}
