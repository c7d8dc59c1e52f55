import type { OffsetRange } from '../../text/range';

/** The path of names at an offset of a piece of Liquid, `site.author.name`, with what a filter or parameter is called; empty between words. */
export function wordAt(text: string, offset: number, within: OffsetRange): OffsetRange {
  let start = Math.min(Math.max(offset, within.start), within.end);
  let end = start;
  while (start > within.start && /[\w.-]/.test(text.charAt(start - 1))) start--;
  while (end < within.end && /[\w.-]/.test(text.charAt(end))) end++;
  return { start, end };
}

/** The end of the part of the path `word` that holds the offset: of `site.author` in `site.au‸thor.name`. */
export function segmentEnd(text: string, word: OffsetRange, offset: number): number {
  const dot = text.indexOf('.', offset);
  return dot < 0 ? word.end : Math.min(dot, word.end);
}
