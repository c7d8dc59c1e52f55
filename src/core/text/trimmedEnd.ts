import type { OffsetRange } from './range';

/** Where `range` ends without the white space at its end, line breaks too; its start where it holds nothing else. */
export function trimmedEnd(text: string, { start, end }: OffsetRange): number {
  let to = end;
  while (to > start && /\s/.test(text.charAt(to - 1))) to--;
  return to;
}
