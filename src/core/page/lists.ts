import type { ListEntry, PageModel } from './pageModel';

/**
 * The lists of a page, each with its items: those of one depth with nothing between them but blanks. In the order of their
 * first items.
 */
export function listsOf(page: PageModel): readonly (readonly ListEntry[])[] {
  const lists: ListEntry[][] = [];
  /** The list that is open at each depth. */
  const open: ListEntry[][] = [];
  for (const entry of page.entries) {
    open.length = Math.min(open.length, entry.depth + 1);
    const list = open[entry.depth];
    const last = list?.at(-1);
    if (
      list !== undefined &&
      last !== undefined &&
      page.masked.slice(last.range.end, entry.range.start).trim() === ''
    ) {
      list.push(entry);
      continue;
    }
    const begun = [entry];
    open[entry.depth] = begun;
    lists.push(begun);
  }
  return lists;
}
