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

/** The range of `length` characters that begins at `start`. */
export function rangeFrom(start: number, length: number): OffsetRange {
  return { start, end: start + length };
}

/** What an expression has found: in the text that it was asked of, or in the one that this was cut out of at `offset`. */
export function rangeOf(match: { readonly index: number; readonly 0: string }, offset = 0): OffsetRange {
  return rangeFrom(offset + match.index, match[0].length);
}

/** The range of a part of a text, in the whole where that part stands at `by`; back with `-by`. */
export function shifted({ start, end }: OffsetRange, by: number): OffsetRange {
  return { start: start + by, end: end + by };
}
