/**
 * Keys in their order, none twice, upper and lower case taken as the same: the second of a name gets a `b`, the third a
 * `c`, the twenty-seventh `-26`.
 */
export function distinctKeys(keys: readonly string[]): readonly string[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return keys.map(key => {
    const same = key.toLowerCase();
    let times = next.get(same) ?? 0;
    let distinct = key + suffix(times);
    while (used.has(distinct.toLowerCase())) distinct = key + suffix(++times);
    next.set(same, times + 1);
    used.add(distinct.toLowerCase());
    return distinct;
  });
}

function suffix(times: number): string {
  return times === 0 ? '' : times < 26 ? String.fromCharCode(97 + times) : `-${times}`;
}
