import type { HtmlUnit } from '../../page/html/htmlUnit';
import { joinedRows } from '../../page/html/tableGrid';
import { htmlUnitsOf } from '../../page/html/htmlUnits';
import type { PageModel } from '../../page/pageModel';
import { labelsAbove } from '../../page/works/labelStart';
import { insertion, type TextEdit } from '../../text/edit';
import { lineStart } from '../../text/lines';
import { slice, touchesOffset } from '../../text/range';
import { numberEntries, numberOf } from '../entries/entryNumbers';
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
  const units = htmlUnitsOf(page).filter(unit => unit.name === name && !isInLoop(page, unit.range.start));
  const inside = units.find(({ range }) => touchesOffset(range, offset));
  const near = inside ?? nearestFirst(page, units, offset)[0];
  if (near === undefined) return undefined;
  const labels = labelsAbove(page, units);
  const startOf = ({ range }: HtmlUnit): number => labels.get(lineStart(page.text, range.start)) ?? range.start;
  const gap = gapAround(page.text, units, near, startOf);
  const joined = name === 'tr' ? joinedRows(near) : undefined;
  const isBefore = offset <= near.range.start && (joined?.[0]?.range.start ?? near.range.start) === near.range.start;
  const at = isBefore ? startOf(near) : (joined?.at(-1)?.range.end ?? near.range.end);
  const beside = units
    .filter(unit => unit.parent === near.parent)
    .map(unit => ({ unit, number: numberOf(slice(page.text, unit.range)) }));
  const [above, below] = [true, false].map(isAbove =>
    beside.flatMap(({ unit, number }) => (unit.range.end <= at === isAbove ? (number ?? []) : [])),
  );
  const text = numberEntries(entries, above ?? [], below ?? []).join(gap);
  return insertion(at, isBefore ? text + gap : gap + text);
}

/** The blanks between `unit` and its neighbour, or before it; `startOf` says where each begins. */
function gapAround(
  text: string,
  units: readonly HtmlUnit[],
  unit: HtmlUnit,
  startOf: (unit: HtmlUnit) => number,
): string {
  const at = units.indexOf(unit);
  for (const [first, second] of [units.slice(at, at + 2), units.slice(Math.max(0, at - 1), at + 1)]) {
    const between = first && second && text.slice(first.range.end, startOf(second));
    if (between !== undefined && first !== second && between.trim() === '' && between.length < 40) return between;
  }
  const start = startOf(unit);
  return /\s{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
}
