/**
 * Sorts as Ruby does where the C library of Linux sorts for it: the two halves, the smaller one first, then both merged. Only an order
 * that contradicts itself shows a difference, such as one of dates in which some have none.
 *
 * Source: glibc, stdlib/msort.c, which `Array#sort` uses there.
 */
export function rubySort<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (items.length < 2) return items;
  const half = items.length >> 1;
  const [left, right] = [rubySort(items.slice(0, half), compare), rubySort(items.slice(half), compare)];
  const sorted: T[] = [];
  let [at, behind] = [0, 0];
  for (;;) {
    const [one, other] = [left[at], right[behind]];
    if (one === undefined || other === undefined) return [...sorted, ...left.slice(at), ...right.slice(behind)];
    if (compare(one, other) <= 0) {
      sorted.push(one);
      at += 1;
    } else {
      sorted.push(other);
      behind += 1;
    }
  }
}
