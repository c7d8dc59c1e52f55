import { labelsAbove } from '../../page/works/labelStart';
import type { ListEntry, PageModel } from '../../page/pageModel';
import { listsOf } from '../../page/lists';
import { remembered } from '../../remembered';
import { isBlank } from '../../publications/entries/sectionAround';
import { lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import { indentAt, wholeLines } from './blockLines';

/**
 * The lines of an item of a list in Markdown: with the comment right above it where most items of its list have one (`<!-- ask for the PDF -->`),
 * which kramdown reads as the end of the item above, and, where it is alone in its list, with the attributes of that: `{: #lakes}`.
 */
export function itemBounds(page: PageModel, entry: ListEntry): OffsetRange {
  const { text } = page;
  const { start, end } = wholeLines(page, entry.range, entry.range.start - lineStart(text, entry.range.start));
  const { labels, next, alone } = boundsOf(page);
  const label = next.get(entry);
  if (label !== undefined && label < end)
    return { start: labels.get(entry) ?? start, end: trimmedEnd(text, { start, end: label }) };
  return { start: labels.get(entry) ?? start, end: alone.has(entry) ? behindAttributes(text, end) : end };
}

interface Bounds {
  /** Where the line of the comment begins that stands above an item. */
  readonly labels: ReadonlyMap<ListEntry, number>;
  /** Where that of the next item of the list does. */
  readonly next: ReadonlyMap<ListEntry, number>;
  readonly alone: ReadonlySet<ListEntry>;
}

const boundsOf = remembered((page: PageModel): Bounds => {
  const { text } = page;
  const labels = new Map<ListEntry, number>();
  const next = new Map<ListEntry, number>();
  const alone = new Set<ListEntry>();
  for (const [first, ...others] of listsOf(page)) if (first !== undefined && others.length === 0) alone.add(first);
  for (const list of besideComments(page)) {
    const found = labelsAbove(page, list);
    list.forEach((entry, at) => {
      const own = lineStart(text, entry.range.start);
      const label = found.get(own);
      // what stands further in is of the item above
      if (label === undefined || indentAt(text, lineStart(text, label)) !== indentAt(text, own)) return;
      const start = lineStart(text, label);
      labels.set(entry, start);
      const above = list[at - 1];
      if (above !== undefined) next.set(above, start);
    });
  }
  return { labels, next, alone };
});

/** The lists of a page, those as one between which comments stand alone: with a blank line before it a comment ends a list. */
function besideComments(page: PageModel): readonly (readonly ListEntry[])[] {
  const joined: ListEntry[][] = [];
  for (const list of listsOf(page)) {
    const [first, last] = [list[0], joined.at(-1)?.at(-1)];
    const gap = first && last && { start: last.range.end, end: first.range.start };
    if (gap !== undefined && first?.depth === last?.depth && isBlank(page, gap)) joined.at(-1)?.push(...list);
    else joined.push([...list]);
  }
  return joined;
}

/** Behind the attribute list on the line below (https://kramdown.gettalong.org/syntax.html#block-ials), if there is one. */
function behindAttributes(text: string, end: number): number {
  const below = /^[ \t]*\r?\n {0,3}\{:[^{}\r\n]{0,300}\}(?=[ \t]*(?:\r?\n|$))/.exec(text.slice(end, end + 400));
  return end + (below?.[0].length ?? 0);
}
