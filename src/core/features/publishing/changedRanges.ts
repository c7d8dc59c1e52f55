import { diffLines } from 'diff';
import type { OffsetRange } from '../../text/range';

/** More differences than this are not sought one by one: then the whole text has changed. */
const most = 5000;

/**
 * The stretches of `after` that are other than in `before`, whole lines, in order. Where lines were only taken out, the stretch is
 * empty. Offsets in `after`, in UTF-16 code units.
 */
export function changedRanges(before: string, after: string): readonly OffsetRange[] {
  if (before === after) return [];
  const parts = diffLines(before, after, { maxEditLength: most });
  if (parts === undefined) return [{ start: 0, end: after.length }];
  const ranges: OffsetRange[] = [];
  let at = 0;
  for (const { value, added, removed } of parts) {
    const end = removed ? at : at + value.length;
    if (added || removed) {
      const last = ranges.at(-1);
      // lines taken out and lines put in their place are one change
      if (last?.end === at) ranges[ranges.length - 1] = { start: last.start, end };
      else ranges.push({ start: at, end });
    }
    at = end;
  }
  return ranges;
}
