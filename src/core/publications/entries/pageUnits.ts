import type { ListEntry, PageModel, PaperBox } from '../../page/pageModel';
import { tableRowsOf, type TableRow } from '../../page/works/tableRows';
import { paragraphWorks, worksOf } from '../../page/works/works';
import { sectionsBesideTitles } from '../../page/works/titleSections';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { remembered } from '../../remembered';
import { isWithin, touchesOffset, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';

/** A paper box, a list item outside boxes that is in no other item, or a paragraph or a row of a table that is a paper. `range` begins with its line and ends with its last visible character. */
export type Unit =
  | { readonly kind: 'box'; readonly range: OffsetRange; readonly box: PaperBox }
  | { readonly kind: 'item'; readonly range: OffsetRange; readonly entry: ListEntry }
  | { readonly kind: 'paragraph'; readonly range: OffsetRange }
  | { readonly kind: 'row'; readonly range: OffsetRange; readonly row: TableRow };

/** The boxes, items, paragraphs and rows of a page in order. */
export const unitsOf = remembered((page: PageModel): readonly Unit[] => {
  const boxes = page.boxes.map<Unit>(box => ({ kind: 'box', range: wholeLines(page.text, box.range), box }));
  const items = page.entries
    .filter(entry => !page.boxes.some(box => isWithin(entry.range, box.range)))
    .filter(
      entry =>
        !page.entries.some(other => other !== entry && other.depth < entry.depth && isWithin(entry.range, other.range)),
    )
    .map<Unit>(entry => ({ kind: 'item', range: wholeLines(page.text, entry.range), entry }));
  const paragraphs = paragraphWorks(page)
    .filter(({ range }) => !page.boxes.some(box => isWithin(range, box.range)))
    .map<Unit>(({ range }) => ({ kind: 'paragraph', range: wholeLines(page.text, range) }));
  // a list below a title that is a heading is a part of it
  const inParagraphs = createRangeIndex(outermost(paragraphs.map(({ range }) => range)));
  const read = new Set(worksOf(page).flatMap(({ kind, range }) => (kind === 'row' ? [range.start] : [])));
  const rows = tableRowsOf(page)
    .filter(({ range }) => read.has(range.start))
    .map<Unit>(row => ({ kind: 'row', range: wholeLines(page.text, row.range), row }));
  return [...boxes, ...items.filter(({ range }) => !inParagraphs.touches(range)), ...paragraphs, ...rows].sort(
    (a, b) => a.range.start - b.range.start,
  );
});

/** Units, or entries, ordered by how well they can serve as a model for `offset`: same section first, then by distance. */
export function nearestFirst<T extends { readonly range: OffsetRange }>(
  page: PageModel,
  units: readonly T[],
  offset: number,
): readonly T[] {
  const around = sectionsBesideTitles(page)
    .filter(section => touchesOffset(section.range, offset))
    .sort((a, b) => b.level - a.level);
  const rank = (unit: T): number => {
    const at = around.findIndex(section => touchesOffset(section.range, unit.range.start));
    return at < 0 ? around.length : at;
  };
  return [...units].sort(
    (a, b) =>
      rank(a) - rank(b) || distance(a.range, offset) - distance(b.range, offset) || a.range.start - b.range.start,
  );
}

function distance(range: OffsetRange, offset: number): number {
  return offset < range.start ? range.start - offset : Math.max(0, offset - range.end);
}

function wholeLines(text: string, range: OffsetRange): OffsetRange {
  let start = range.start;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start = range.start;
  return { start, end: trimmedEnd(text, range) };
}
