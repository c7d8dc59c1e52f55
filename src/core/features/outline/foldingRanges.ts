import type { PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';

/** A part of a page that may be folded into its first line. */
export interface FoldingRange {
  readonly kind: 'box' | 'comment';
  readonly range: OffsetRange;
}

/** The paper boxes and the HTML comments of a page that are longer than a line. Headings and lists VS Code folds itself. */
export function foldingRanges({ text, boxes, comments }: PageModel): readonly FoldingRange[] {
  const found: readonly FoldingRange[] = [
    ...boxes.map(({ range }) => ({ kind: 'box', range }) as const),
    ...comments.map(range => ({ kind: 'comment', range }) as const),
  ];
  return found
    .filter(({ range }) => text.slice(range.start, range.end).trimEnd().includes('\n'))
    .sort((a, b) => a.range.start - b.range.start);
}
