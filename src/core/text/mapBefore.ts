import { madeBy, rangeBefore, type TextEdit } from './edit';
import type { Insertion, MappedText, Segment } from './mappedText';

/**
 * A map whose places in the file `path` are those of the text that `edits` have made of it, with the places that they had before. What was put in
 * stood where it took the place of something, or between two letters.
 */
export function mapBefore(map: MappedText, path: string, edits: readonly TextEdit[]): MappedText {
  const made = madeBy(edits);
  const moved = new Map<Insertion, Insertion>();
  const move = (tag: Insertion | undefined): Insertion | undefined => {
    if (tag === undefined) return undefined;
    const known = moved.get(tag);
    if (known !== undefined) return known;
    const place = tag.path === path ? rangeBefore(edits, tag) : { start: tag.start, end: tag.end };
    const copy: Insertion = { path: tag.path, ...place, outer: move(tag.outer) };
    moved.set(tag, copy);
    return copy;
  };
  const pieces = (segment: Segment): readonly Segment[] => {
    const within = move(segment.within);
    if (segment.path !== path) return [{ ...segment, within }];
    if (!segment.copied) return [{ ...segment, ...rangeBefore(edits, segment), within }];
    const { at, start, end } = segment;
    const cuts = made.flatMap(({ range }) => [range.start, range.end]).filter(cut => cut > start && cut < end);
    const begins = [start, ...cuts];
    return begins.map((from, number): Segment => {
      const piece = { start: from, end: begins[number + 1] ?? end };
      const copied = !made.some(({ range }) => range.start < piece.end && piece.start < range.end);
      return { at: at + from - start, path, ...rangeBefore(edits, piece), copied, within };
    });
  };
  return { text: map.text, segments: map.segments.flatMap(pieces) };
}
