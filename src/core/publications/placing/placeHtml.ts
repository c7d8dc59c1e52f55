import type { HtmlUnit } from '../../page/html/htmlUnit';
import { joinedRows } from '../../page/html/tableGrid';
import { htmlUnitsOf } from '../../page/html/htmlUnits';
import type { PageModel } from '../../page/pageModel';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { labelsAbove } from '../../page/works/labelStart';
import { insertion, type TextEdit } from '../../text/edit';
import { lineStart } from '../../text/lines';
import { slice, touchesOffset, type OffsetRange } from '../../text/range';
import { numberEntries, numberOf } from '../entries/entryNumbers';
import { ownRanges } from '../entries/ownNotes';
import { nearestFirst } from '../entries/pageUnits';
import { isInLoop } from './aheadOfLoops';

/**
 * The insertion that puts entries in HTML next to those of their kind, in the list where these are: behind the one in which the cursor
 * stands, before it and the comment that names it when the cursor is at its very start, else beside the nearest. What divides them is copied. Rows that
 * a cell joins stay beside each other: what would come between them goes below. What a loop of Liquid shows many times has none beside it.
 * `undefined` for what is no such entry, or where the page has none.
 */
export function placeHtml(page: PageModel, offset: number, entries: readonly string[]): TextEdit | undefined {
  const name = /^<(\w{1,16})/.exec(entries[0] ?? '')?.[1]?.toLowerCase();
  if (name === undefined || /^<div\s[^<>]{0,200}paper-box/.test(entries[0] ?? '')) return undefined;
  const own = ownRanges(page);
  const around = createRangeIndex(outermost([...own.values()]));
  // `<p><a>PDF</a></p>` is one of the paper above it
  const isNote = ({ range }: HtmlUnit): boolean => !own.has(range.start) && around.touches(range);
  const units = htmlUnitsOf(page).filter(
    unit => unit.name === name && !isNote(unit) && !isInLoop(page, unit.range.start),
  );
  const inside = units.find(({ range }) => touchesOffset(own.get(range.start) ?? range, offset));
  const near = inside ?? nearestFirst(page, units, offset)[0];
  if (near === undefined) return undefined;
  const labels = labelsAbove(
    page,
    units.map(({ range }) => ({ range: own.get(range.start) ?? range })),
  );
  const wholeOf = ({ range }: HtmlUnit): OffsetRange => {
    const { start, end } = own.get(range.start) ?? range;
    return { start: labels.get(lineStart(page.text, start)) ?? start, end };
  };
  const gap = gapAround(page.text, units, near, wholeOf);
  const joined = name === 'tr' ? joinedRows(near) : undefined;
  const isBefore = offset <= near.range.start && (joined?.[0]?.range.start ?? near.range.start) === near.range.start;
  const at = isBefore ? wholeOf(near).start : (joined?.at(-1)?.range.end ?? wholeOf(near).end);
  const beside = units
    .filter(unit => unit.parent === near.parent)
    .map(unit => ({ unit, number: numberOf(slice(page.text, unit.range)) }));
  const [above, below] = [true, false].map(isAbove =>
    beside.flatMap(({ unit, number }) => (unit.range.end <= at === isAbove ? (number ?? []) : [])),
  );
  const text = numberEntries(entries, above ?? [], below ?? []).join(gap);
  return insertion(at, isBefore ? text + gap : gap + text);
}

/** The blanks between `unit` and its neighbour, or before it; `wholeOf` says where each stands with what is its own. */
function gapAround(
  text: string,
  units: readonly HtmlUnit[],
  unit: HtmlUnit,
  wholeOf: (unit: HtmlUnit) => OffsetRange,
): string {
  const at = units.indexOf(unit);
  for (const [first, second] of [units.slice(at, at + 2), units.slice(Math.max(0, at - 1), at + 1)]) {
    const between = first && second && text.slice(wholeOf(first).end, wholeOf(second).start);
    if (between !== undefined && first !== second && between.trim() === '' && between.length < 40) return between;
  }
  const { start } = wholeOf(unit);
  return /\s{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
}
