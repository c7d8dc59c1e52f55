import { differencesOf, type BlockPair } from './blockDifference';

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
export const firstPlace: DifferencePlace = { left: { start: 0, end: 0 }, right: { start: 0, end: 0 } };

/** The places of the differences in pairs, one for each of `differencesOf`. Between two of them is a block that both pages have. */
export function differencePlaces(pairs: readonly BlockPair[]): readonly DifferencePlace[] {
  let next = { left: 0, right: 0 };
  const starts = new Map<BlockPair, typeof next>();
  for (const pair of pairs) {
    starts.set(pair, next);
    next = behind(pair, next);
  }
  return differencesOf(pairs).flatMap(difference => {
    const start = difference[0] && starts.get(difference[0]);
    if (start === undefined) return [];
    const end = difference.reduce((before, pair) => behind(pair, before), start);
    return [{ left: { start: start.left, end: end.left }, right: { start: start.right, end: end.right } }];
  });
}

/** The numbers of the blocks that follow a pair; `next` are those that followed what is before it. */
function behind(pair: BlockPair, next: { readonly left: number; readonly right: number }): typeof next {
  return {
    left: pair.kind === 'added' ? next.left : pair.left + 1,
    right: pair.kind === 'removed' ? next.right : pair.right + 1,
  };
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
    current: undefined,
    ahead,
    place: unchanged === 'left' ? { left: was, right: between } : { left: between, right: was },
  };
}

/** The number of the block in the other page that stands beside the one with this number, or where it would stand. */
function otherPlace(pairs: readonly BlockPair[], number: number, side: 'left' | 'right'): number {
  const other = side === 'left' ? 'right' : 'left';
  let next = { left: 0, right: 0 };
  for (const pair of pairs) {
    if (next[side] >= number) break;
    next = behind(pair, next);
  }
  return next[other];
}
