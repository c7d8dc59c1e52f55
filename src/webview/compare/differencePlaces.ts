import type { BlockPair } from './blockDifference';

/** Blocks of one page that follow each other: numbers from 0, the end behind the last. None stand where both are equal: between two blocks. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a difference stands in each of the two pages. */
export interface DifferencePlace {
  readonly left: Stretch;
  readonly right: Stretch;
}

/** Where nobody has gone to a difference. */
export const FIRST_PLACE: DifferencePlace = { left: { start: 0, end: 0 }, right: { start: 0, end: 0 } };

/** The places of the differences in pairs, in their order. Between two of them is a block that both pages have. */
export function differencePlaces(pairs: readonly BlockPair[]): readonly DifferencePlace[] {
  const found: DifferencePlace[] = [];
  let [left, right] = [0, 0];
  let open: DifferencePlace | undefined;
  for (const pair of pairs) {
    const start = open ?? { left: { start: left, end: left }, right: { start: right, end: right } };
    if (pair.kind !== 'added') left = pair.left + 1;
    if (pair.kind !== 'removed') right = pair.right + 1;
    if (pair.kind === 'same') {
      if (open !== undefined) found.push(open);
      open = undefined;
    } else open = { left: { ...start.left, end: left }, right: { ...start.right, end: right } };
  }
  return open === undefined ? found : [...found, open];
}

/** What has become of a difference that was gone to. */
export interface FollowedDifference {
  /** Its number now; `undefined` where it is gone. */
  readonly current: number | undefined;
  /** The number of the first one from there on, or how many there are. */
  readonly ahead: number;
  /** Where it is, or was, in the pages as they are now. */
  readonly place: DifferencePlace;
}

/**
 * Finds a difference again in pages of which one is as before.
 * @param unchanged the page whose blocks are the same as when the difference was at `place`
 */
export function followDifference(
  pairs: readonly BlockPair[],
  place: DifferencePlace,
  unchanged: 'left' | 'right',
): FollowedDifference {
  const places = differencePlaces(pairs);
  const was = place[unchanged];
  // two places never touch: a block that both pages have is between them
  const current = places.findIndex(now => now[unchanged].start <= was.end && now[unchanged].end >= was.start);
  const following = places.findIndex(now => now[unchanged].start >= was.start);
  const ahead = following === -1 ? places.length : following;
  const found = places[current];
  if (found !== undefined) return { current, ahead, place: found };
  const other = otherPlace(pairs, was.start, unchanged);
  const between = { start: other, end: other };
  return {
    ...{ current: undefined, ahead },
    place: unchanged === 'left' ? { left: was, right: between } : { left: between, right: was },
  };
}

/** The number of the block in the other page that stands beside the one with this number, or where it would stand. */
function otherPlace(pairs: readonly BlockPair[], number: number, side: 'left' | 'right'): number {
  let [left, right] = [0, 0];
  for (const pair of pairs) {
    if ((side === 'left' ? left : right) >= number) break;
    if (pair.kind !== 'added') left = pair.left + 1;
    if (pair.kind !== 'removed') right = pair.right + 1;
  }
  return side === 'left' ? right : left;
}
