import type { OffsetRange } from '../text/range';

/** A stretch of a line, in characters of the line's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One line of visible text that knows where its characters were written. */
export interface TextLine {
  readonly text: string;
  /** Lines of one paragraph or list item share their number. */
  readonly block: number;
  /** How many list items are around it, of those that begin in the text that was read. */
  readonly listDepth: number;
  readonly links: readonly Span[];
  readonly strong: readonly Span[];
  readonly slanted: readonly Span[];
  readonly code: readonly Span[];
  readonly raised: readonly Span[];
  readonly underlined: readonly Span[];
  /** The place in the source of a stretch of the line. */
  readonly place: (span: Span) => OffsetRange;
}

/** A text without links and marks as a line of its own; its places are those in the text. */
export function plainLine(text: string): TextLine {
  return {
    text,
    block: 0,
    listDepth: 0,
    links: [],
    strong: [],
    slanted: [],
    code: [],
    raised: [],
    underlined: [],
    place: ({ from, to }) => ({ start: from, end: to }),
  };
}
