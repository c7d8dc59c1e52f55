/** A whole number from 0 to below `below`. */
export type Random = (below: number) => number;

/** Marsaglia's xorshift: small, and the same everywhere. */
export function createRandom(seed: number): Random {
  let state = (seed * 2654435761 + 1013904223) >>> 0 || 1;
  const random: Random = below => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
  // neighbouring seeds begin alike
  for (let i = 0; i < 4; i++) random(2);
  return random;
}

/** One of `from`. */
export function pick<T>(random: Random, from: readonly [T, ...T[]]): T {
  return from[random(from.length)] ?? from[0];
}
