import { slice, type OffsetRange } from './range';

/**
 * What stands between the marks of a comment, `open` and `close` letters long, without the blanks beside them and the line breaks behind
 * those: in `<!-- # Talks -->` a heading that is none with the blank before it.
 */
export function withinMarks(text: string, { start, end }: OffsetRange, open: number, close: number): OffsetRange {
  const inside = slice(text, { start: start + open, end: end - close });
  const head = /^[ \t]*(?:\r?\n)?/.exec(inside)?.[0].length ?? 0;
  const tail = /(?:\r?\n|(?<![ \t]))[ \t]*$/.exec(inside.slice(head))?.[0].length ?? 0;
  return { start: start + open + head, end: end - close - tail };
}
