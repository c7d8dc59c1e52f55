/**
 * The first whole number from `from` on that passes, where all behind it pass too, found by halving: a page has thousands of blocks.
 * `to` where none below it does.
 */
export function firstNumber(from: number, to: number, passes: (number: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first item that passes, where all behind it pass too; the length of the list where none does. */
export function firstWhere<T extends object | number | string>(
  items: readonly T[],
  passes: (item: T) => boolean,
): number {
  return firstNumber(0, items.length, at => {
    const item = items[at];
    return item !== undefined && passes(item);
  });
}
