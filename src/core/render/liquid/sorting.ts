/**
 * Sorts a copy as Ruby does on Linux: a merge sort that halves the list, so that equal elements keep their order and the
 * comparison that fails first, and is named in the error, is the same; so is what comes of an order that contradicts itself, such as one of
 * dates of which some are missing.
 *
 * Source: glibc, stdlib/msort.c, by which `Array#sort` sorts there.
 */
export function sorted<T>(items: readonly T[], order: (left: T, right: T) => number): readonly T[] {
  if (items.length < 2) return items;
  const middle = items.length >> 1;
  const left = sorted(items.slice(0, middle), order);
  const right = sorted(items.slice(middle), order);
  const merged: T[] = [];
  let [l, r] = [0, 0];
  for (const [a, b] = [left, right]; l < a.length && r < b.length;) {
    const [first, second] = [a[l] as T, b[r] as T];
    if (order(first, second) <= 0) {
      merged.push(first);
      l += 1;
    } else {
      merged.push(second);
      r += 1;
    }
  }
  return [...merged, ...left.slice(l), ...right.slice(r)];
}
