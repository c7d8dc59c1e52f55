/** A piece of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges share at least one character; empty ranges share none. */
export function overlaps(a: OffsetRange, b: OffsetRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether all of `inner` lies in `outer`. */
export function isWithin(inner: OffsetRange, outer: OffsetRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether the character at `offset` is one of `range`. */
export function holdsOffset(range: OffsetRange, offset: number): boolean {
  return range.start <= offset && offset < range.end;
}

/** Whether a cursor at `offset` stands in `range` or at one of its two ends. */
export function touchesOffset(range: OffsetRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** The text of `range`. */
export function slice(text: string, range: OffsetRange): string {
  return text.slice(range.start, range.end);
}
