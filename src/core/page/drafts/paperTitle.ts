import type { KramdownElement } from '../../kramdown/tree';
import { overlaps, type OffsetRange } from '../../text/range';
import type { TextLine } from '../boxText';
import { findBoxTitle } from './boxTitle';
import type { PageModel } from '../pageModel';
import { readPieces } from '../pageText';
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
  return findBoxTitle(linesOf(page, range, around));
}

/** The same where it is in bold. */
export function readBoldTitle(
  page: Pick<PageModel, 'masked' | 'kramdown'>,
  range: OffsetRange,
): { readonly text: string; readonly range: OffsetRange } | undefined {
  const lines = linesOf(page, range, page.kramdown.root);
  const title = findBoxTitle(lines);
  const isBold = lines.some(line => line.strong.some(span => title && overlaps(line.place(span), title.range)));
  return isBold ? title : undefined;
}

function linesOf(
  page: Pick<PageModel, 'masked' | 'kramdown'>,
  { start, end }: OffsetRange,
  around: KramdownElement,
): readonly TextLine[] {
  const near = { start, end: Math.min(end, start + reach) };
  return readLines(page.masked, readPieces(page.masked, around, near, 'left out'));
}
