import type { OffsetRange } from '../text/range';

/** What is underlined where something stops: no more than a line; of a place alone the line behind it, or the last with anything before it. */
export function shownRange(text: string, { start, end }: OffsetRange): OffsetRange {
  const lineEnd = text.slice(start).search(/[\r\n]|$/) + start;
  if (end > start) return { start, end: Math.min(end, Math.max(lineEnd, start + 1)) };
  if (text.slice(start, lineEnd).trim() !== '') return { start, end: lineEnd };
  const before = text.slice(0, start).trimEnd();
  return { start: before.lastIndexOf('\n') + 1, end: before.length };
}
