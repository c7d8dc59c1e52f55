import { firstWhere } from '../text/firstWhere';
import type { OffsetRange } from '../text/range';

interface RangeIndex {
  /** Whether one of the ranges shares a character with `range`. */
  touches(range: OffsetRange): boolean;
  /** The first of the ranges that begins at or behind `offset`: its index. */
  firstFrom(offset: number): number;
}

/** Makes disjoint ranges, given in order, quick to ask. */
export function createRangeIndex(ranges: readonly OffsetRange[]): RangeIndex {
  return {
    touches: ({ start, end }) => {
      const next = ranges[firstWhere(ranges, range => range.end > start)];
      return next !== undefined && next.start < end;
    },
    firstFrom: offset => firstWhere(ranges, range => range.start >= offset),
  };
}

/** Those of the ranges that lie in no other, in order; of two that overlap the first. */
export function outermost(ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  let end = -1;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(range => {
      if (range.start < end) return false;
      ({ end } = range);
      return true;
    });
}
