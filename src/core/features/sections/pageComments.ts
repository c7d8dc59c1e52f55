import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { OffsetRange } from '../../text/range';
import { withinMarks } from '../../text/withinMarks';

/** What a page has in it without showing it: `<!-- … -->`, or `{% comment %}` to `{% endcomment %}`. */
export interface PageComment {
  /** With the marks. */
  readonly range: OffsetRange;
  /** All between them. */
  readonly content: OffsetRange;
  /** That without the blanks beside the marks, and their line breaks. */
  readonly inside: OffsetRange;
}

/** All comments of a page, from its top on. */
export const pageComments = remembered((page: PageModel): readonly PageComment[] =>
  [...page.comments.map(range => commentOf(page, range, 4, 3)), ...liquidComments(page)].sort(
    (a, b) => a.range.start - b.range.start,
  ),
);

function commentOf({ text }: PageModel, range: OffsetRange, open: number, close: number): PageComment {
  const content = { start: range.start + open, end: range.end - close };
  return { range, content, inside: withinMarks(text, range, open, close) };
}

function liquidComments(page: PageModel): readonly PageComment[] {
  return page.liquid.flatMap((region, at) => {
    const close = page.liquid.slice(at + 1).find(({ kind }) => kind === 'tag');
    if (region.kind !== 'tag' || region.name !== 'comment' || close?.kind !== 'tag' || close.name !== 'endcomment')
      return [];
    const range = { start: region.range.start, end: close.range.end };
    return [commentOf(page, range, region.range.end - region.range.start, close.range.end - close.range.start)];
  });
}
