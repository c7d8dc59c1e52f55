import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { walkElements } from '../../syntax/htmlElements';
import { isWithin, slice, touchesOffset, type OffsetRange } from '../../text/range';

/**
 * Whether a place in a page in HTML is one for a paper: in one, right above or below one, between two below one heading, or in a list or a table that has some as its own items. Its headings tell
 * nothing of where one may stand below them.
 */
export function isAmongHtmlPapers(page: PageModel, offset: number): boolean {
  const papers = worksOf(page).filter(({ patent }) => patent === undefined);
  const before = papers.filter(({ range }) => range.start <= offset).at(-1);
  const behind = papers.find(({ range }) => range.start > offset);
  if (before !== undefined && touchesOffset(before.range, offset)) return true;
  if (
    [before && { start: before.range.end, end: offset }, behind && { start: offset, end: behind.range.start }].some(
      near => near !== undefined && isBlank(page, near),
    )
  )
    return true;
  const gap = before && behind && { start: before.range.end, end: behind.range.start };
  if (gap !== undefined && !page.tags.some(({ name, range }) => /^h[1-6]$/.test(name) && isWithin(range, gap)))
    return true;
  const lists = [...walkElements(page.elements)].filter(({ name }) => /^(?:ul|ol|dl|table)$/.test(name));
  // a table may hold the whole page, and a list its tabs: the innermost one counts, here and of a paper
  const around = lists.filter(({ content }) => touchesOffset(content, offset)).at(-1);
  return (
    around !== undefined &&
    papers.some(({ range }) => lists.filter(({ content }) => isWithin(range, content)).at(-1) === around)
  );
}

/** Whether nothing stands there but comments, of which masks leave the ends. */
function isBlank({ masked }: PageModel, range: OffsetRange): boolean {
  return (
    slice(masked, range)
      .replace(/<!--\s*-->/g, '')
      .trim() === ''
  );
}
