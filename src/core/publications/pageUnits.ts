import type { ListEntry, PageModel, PaperBox, Section } from '../page/pageModel';
import { paragraphWorks } from '../page/works';
import type { OffsetRange } from '../text/range';

/** A paper box, a list item outside boxes that is in no other item, or a paragraph that is a paper. `range` begins with its line and ends with its last visible character. */
export type Unit =
  | { readonly kind: 'box'; readonly range: OffsetRange; readonly box: PaperBox }
  | { readonly kind: 'item'; readonly range: OffsetRange; readonly entry: ListEntry }
  | { readonly kind: 'paragraph'; readonly range: OffsetRange };

/** The boxes, items and paragraphs of a page in order. */
export function unitsOf(page: PageModel): readonly Unit[] {
  const boxes = page.boxes.map<Unit>(box => ({ kind: 'box', range: wholeLines(page.text, box.range), box }));
  const items = page.entries
    .filter(entry => !page.boxes.some(box => inside(entry.range, box.range)))
    .filter(
      entry =>
        !page.entries.some(other => other !== entry && other.depth < entry.depth && inside(entry.range, other.range)),
    )
    .map<Unit>(entry => ({ kind: 'item', range: wholeLines(page.text, entry.range), entry }));
  const paragraphs = paragraphWorks(page)
    .filter(({ range }) => !page.boxes.some(box => inside(range, box.range)))
    .map<Unit>(({ range }) => ({ kind: 'paragraph', range: wholeLines(page.text, range) }));
  return [...boxes, ...items, ...paragraphs].sort((a, b) => a.range.start - b.range.start);
}

/** Units, or entries, ordered by how well they can serve as a model for `offset`: same section first, then by distance. */
export function nearestFirst<T extends { readonly range: OffsetRange }>(
  page: PageModel,
  units: readonly T[],
  offset: number,
): readonly T[] {
  const around = page.sections.filter(section => covers(section, offset)).sort((a, b) => b.level - a.level);
  const rank = (unit: T): number => {
    const at = around.findIndex(section => covers(section, unit.range.start));
    return at < 0 ? around.length : at;
  };
  return [...units].sort(
    (a, b) =>
      rank(a) - rank(b) || distance(a.range, offset) - distance(b.range, offset) || a.range.start - b.range.start,
  );
}

function covers(section: Section, offset: number): boolean {
  return offset >= section.range.start && offset <= section.range.end;
}

function distance(range: OffsetRange, offset: number): number {
  return offset < range.start ? range.start - offset : Math.max(0, offset - range.end);
}

function inside(range: OffsetRange, outer: OffsetRange): boolean {
  return range.start >= outer.start && range.end <= outer.end;
}

function wholeLines(text: string, range: OffsetRange): OffsetRange {
  let start = range.start;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start = range.start;
  let end = range.end;
  while (end > range.start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
