import type { OffsetRange } from '../text/range';
import type { Finding, Fix } from './rule';

/** What a rule said of a piece of the page `path`, said of the page, in which the piece begins at the offset `by`. */
export function placedFinding(finding: Finding, by: number, path: string): Finding {
  if (by === 0) return finding;
  const moved = ({ start, end }: OffsetRange): OffsetRange => ({ start: start + by, end: end + by });
  const { fixes, related, unfinished } = finding;
  return {
    ...finding,
    range: moved(finding.range),
    ...(unfinished && { unfinished: moved(unfinished) }),
    ...(fixes === undefined ? {} : { fixes: fixes.map(fix => placedFix(fix, moved)) }),
    ...(related === undefined
      ? {}
      : { related: related.map(place => (place.path === path ? { ...place, range: moved(place.range) } : place)) }),
  };
}

function placedFix(fix: Fix, moved: (range: OffsetRange) => OffsetRange): Fix {
  return { ...fix, edits: fix.edits.map(({ range, newText }) => ({ range: moved(range), newText })) };
}
