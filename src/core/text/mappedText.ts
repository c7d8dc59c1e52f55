import { firstWhere } from './firstWhere';
import type { OffsetRange } from './range';

/** A range of a file of the site. */
export interface Place extends OffsetRange {
  /** From the site's root: `_pages/about.md`. */
  readonly path: string;
}

/**
 * A tag that put a text into another: `{{ site.title }}`, `{% include head.html %}`. One object stands for one time
 * that the tag was run, so that two pieces with the same insertion came out of the same run.
 */
export interface Insertion extends Place {
  /** The tag that had put in the text this tag stands in. */
  readonly outer: Insertion | undefined;
}

/** Where a stretch of a text came from: from `at` on, until the next segment. */
export interface Segment extends Place {
  /** Offset in the text that was made. */
  readonly at: number;
  /** Whether the text is a letter-by-letter copy, so that an offset within it is an offset within the source. */
  readonly copied: boolean;
  /** The innermost tag that put it where it is; `undefined` for what stands there itself. */
  readonly within: Insertion | undefined;
}

/**
 * A text that remembers where each piece of it came from. The segments are in order and cover the text from the first
 * of them on; before that nothing is known. Offsets in UTF-16 code units.
 */
export interface MappedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A text that was copied letter by letter from `start` of a file. */
export function copiedText(text: string, path: string, start: number, within?: Insertion): MappedText {
  return whole(text, { at: 0, path, start, end: start + text.length, copied: true, within });
}

/** A text that came from a place as a whole. */
export function textFrom(text: string, { path, start, end }: Place, within?: Insertion): MappedText {
  return whole(text, { at: 0, path, start, end, copied: false, within });
}

function whole(text: string, segment: Segment): MappedText {
  return { text, segments: text === '' ? [] : [segment] };
}

/** The number of the segment that holds the character at `at`; -1 where nothing is known. */
export function segmentNumber(segments: readonly Segment[], at: number): number {
  return firstWhere(segments, segment => segment.at > at) - 1;
}

/** Where the character at `at` came from: its own place where it was copied, that of the whole piece where not. */
export function placeAt({ segments }: MappedText, at: number): Place | undefined {
  const segment = segments[segmentNumber(segments, at)];
  return segment === undefined ? undefined : placeIn(segment, at);
}

function placeIn({ at: from, path, start, end, copied }: Segment, at: number): Place {
  if (!copied) return { path, start, end };
  const offset = Math.min(start + at - from, end);
  return { path, start: offset, end: Math.min(offset + 1, end) };
}

/**
 * Where the characters from `start` to `end` came from, as one range of one file: the smallest that has both ends and
 * stands in one text. Of `# {{ page.title }}` that is the line with the tag, not the way from `#` to the front matter.
 * Where the ends lie in different files, it is what the first piece has of it.
 */
export function rangeOf(map: MappedText, { start, end }: OffsetRange): (Place & Pick<Segment, 'within'>) | undefined {
  const { segments } = map;
  const last = segments[segmentNumber(segments, Math.max(start, end - 1))];
  const first = segments[segmentNumber(segments, start)] ?? (last === undefined ? undefined : segments[0]);
  if (first === undefined || last === undefined) return undefined;
  if (first.within === last.within) return { ...between(first, start, last, end), within: first.within };
  const opening = insertionsOf(first.within);
  const closing = insertionsOf(last.within);
  let shared = 0;
  while (opening[shared] !== undefined && opening[shared] === closing[shared]) shared += 1;
  const from = opening[shared] ?? placeIn(first, start);
  const to = closing[shared] ?? placeIn(last, Math.max(start, end - 1));
  return { ...(united(from, to) ?? placeOf(from)), within: opening[shared - 1] };
}

function between(first: Segment, start: number, last: Segment, end: number): Place {
  const from = placeIn(first, start);
  return united(from, placeIn(last, Math.max(start, end - 1))) ?? { ...from, end: first.end };
}

function united({ path, start, end }: Place, to: Place): Place | undefined {
  return path === to.path ? { path, start: Math.min(start, to.start), end: Math.max(end, to.end) } : undefined;
}

function placeOf({ path, start, end }: Place): Place {
  return { path, start, end };
}

/** The outermost first. */
export function insertionsOf(innermost: Insertion | undefined): readonly Insertion[] {
  const found: Insertion[] = [];
  for (let tag = innermost; tag !== undefined; tag = tag.outer) found.push(tag);
  return found.reverse();
}

/** The segments that hold the characters from `from` to `to`, cut to them, with `at` counted from `base` for `from`. */
function segmentsWithin(
  segments: readonly Segment[],
  from: number,
  to: number,
  base: number,
  result: Segment[] = [],
): Segment[] {
  for (let number = Math.max(0, segmentNumber(segments, from)); number < segments.length; number += 1) {
    const segment = segments[number];
    if (segment === undefined || segment.at >= to) break;
    const next = segments[number + 1]?.at ?? Infinity;
    const before = Math.max(0, from - segment.at);
    const behind = Math.min(to, next) - segment.at;
    const { path, copied, within } = segment;
    const start = copied ? Math.min(segment.start + before, segment.end) : segment.start;
    const end = copied ? Math.min(segment.start + behind, segment.end) : segment.end;
    result.push({ at: base + Math.max(0, segment.at - from), path, start, end, copied, within });
  }
  return result;
}

/** The characters from `from` to `to`, with their places. */
export function partOf({ text, segments }: MappedText, from: number, to: number): MappedText {
  return { text: text.slice(from, to), segments: segmentsWithin(segments, from, to, 0) };
}

/** Texts one behind the other. */
export function joined(parts: readonly MappedText[]): MappedText {
  const segments: Segment[] = [];
  let text = '';
  for (const part of parts) {
    if (part.text === '') continue;
    for (const segment of part.segments) segments.push({ ...segment, at: segment.at + text.length });
    text += part.text;
  }
  return { text, segments };
}

/**
 * Segments of a text that `tag` puts into another: what had put its pieces into it now stands within `tag`. `at` grows
 * by `base`.
 */
export function insertedBy(tag: Insertion, segments: readonly Segment[], base: number): readonly Segment[] {
  const moved = new Map<Insertion, Insertion>();
  const move = (insertion: Insertion | undefined): Insertion => {
    if (insertion === undefined) return tag;
    const known = moved.get(insertion);
    if (known !== undefined) return known;
    const { path, start, end, outer } = insertion;
    const copy = { path, start, end, outer: move(outer) };
    moved.set(insertion, copy);
    return copy;
  };
  return segments.map(segment => ({ ...segment, at: segment.at + base, within: move(segment.within) }));
}

/**
 * A map of a text made of another (its segments are places in `source.text`, whatever their path) with that text's own
 * map: places in files. What was copied from a copy is a copy; what was made of a stretch has that stretch's range.
 */
export function composed(made: MappedText, source: MappedText): MappedText {
  const segments: Segment[] = [];
  for (const { at, start, end, copied } of made.segments) {
    if (copied) {
      segmentsWithin(source.segments, start, end, at, segments);
      continue;
    }
    const place = rangeOf(source, { start, end });
    if (place === undefined) continue;
    // what was put in between two letters is at none of them
    segments.push({ at, ...place, end: start === end ? place.start : place.end, copied: false });
  }
  return { text: made.text, segments };
}
