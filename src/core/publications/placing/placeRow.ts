import type { PageModel } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import { nearestFirst, type Unit } from '../entries/pageUnits';
import { numberEntries, numberOf } from '../entries/entryNumbers';

/**
 * The insertion that puts rows beside those of a table in Markdown, each in a line: behind the one in which the cursor stands, before it when the
 * cursor is at its very start, else beside the nearest; numbered on where these are. `undefined` for what is no row, or where the nearest
 * publication is none.
 */
export function placeRow(
  page: PageModel,
  units: readonly Unit[],
  offset: number,
  entries: readonly string[],
): TextEdit | undefined {
  const [first = ''] = entries;
  if (/[\r\n]/.test(first) || !/(?<!\\)\|/.test(first)) return undefined;
  const [near] = nearestFirst(page, units, offset);
  if (near?.kind !== 'row') return undefined;
  const eol = lineBreakOf(page.text);
  const isBefore = offset <= near.range.start;
  const at = isBefore ? near.range.start : near.range.end;
  const beside = units.filter(unit => unit.kind === 'row' && unit.row.table === near.row.table);
  const numbers = (some: readonly Unit[]): readonly number[] =>
    some.flatMap(({ range }) => numberOf(slice(page.text, range)) ?? []);
  const [above, below] = [
    beside.filter(({ range }) => range.end <= at),
    beside.filter(({ range }) => range.start >= at),
  ];
  const text = numberEntries(entries, numbers(above), numbers(below)).join(eol);
  return insertion(at, isBefore ? text + eol : eol + text);
}
