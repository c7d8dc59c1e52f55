import { lineStart } from '../../text/lines';
import type { PageModel } from '../pageModel';

const known = new WeakMap<PageModel, ReadonlyMap<number, number>>();

/**
 * Where a paper box begins for its author: at the comment right above that names it (`<!-- CVPR 2024 -->`), else where it begins. Such a comment
 * goes where its box goes. Where less than half of the boxes have one, it may as well head those that follow.
 * @param start where the line of the box begins
 */
export function labelStart(page: PageModel, start: number): number {
  const before = known.get(page);
  const labels = before ?? labelsOf(page);
  if (before === undefined) known.set(page, labels);
  return labels.get(start) ?? start;
}

function labelsOf({ text, boxes, comments }: PageModel): ReadonlyMap<number, number> {
  const ends = new Map(comments.map(comment => [comment.end, comment.start]));
  const labels = new Map<number, number>();
  for (const { range } of boxes) {
    const start = lineStart(text, range.start);
    const gap = /(?<![ \t])[ \t]*\r?\n$/.exec(text.slice(Math.max(0, start - 40), start))?.[0].length;
    const comment = gap === undefined ? undefined : ends.get(start - gap);
    if (comment === undefined || lineStart(text, comment) !== comment) continue;
    // a box that is commented out is no name, nor is what switches a rule off
    if (/^<!--(?!\s*homepage-)[^<>{}\n]{1,120}-->/.test(text.slice(comment, start))) labels.set(start, comment);
  }
  return labels.size > 1 && labels.size * 2 > boxes.length ? labels : new Map();
}
