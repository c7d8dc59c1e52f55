import { yearGroupsOf } from '../../page/works/yearGroups';
import type { PageModel } from '../../page/pageModel';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { worksOf } from '../../page/works/works';
import { sectionsBesideTitles } from '../../page/works/titleSections';
import { holdsOffset } from '../../text/range';
import { foldOf } from './foldOf';
import { yearLinesOf } from './yearLines';
import { yearRowsOf } from './yearRows';

/**
 * Under which year a place of a page stands (an offset of it): that of the last line of a year before it. A heading that is none, of its
 * level or a higher one, ends what the line is about, as the end of what it unfolds does; behind a line that is no heading any does. A row of a table that
 * is a year is about the rest of its table. In a data file
 * that has groups of years, that of the group around it. `undefined` where there is none.
 */
export function yearsAbove(page: PageModel): (offset: number) => number | undefined {
  const groups = page.data === undefined ? [] : yearGroupsOf(page);
  if (groups.length > 0)
    return offset => groups.find(({ range, isOpen }) => !isOpen && holdsOffset(range, offset))?.year;
  const found = yearLinesOf(page);
  const rows = yearRowsOf(page);
  if (found.length + rows.length === 0) return () => undefined;
  const works = createRangeIndex(outermost(worksOf(page).map(({ range }) => range)));
  const lines = found.flatMap(({ year, range }) => {
    if (works.touches(range)) return [];
    const own = sectionsBesideTitles(page).find(({ heading: { start } }) => holdsOffset(range, start));
    const next = sectionsBesideTitles(page).find(
      ({ heading, level }) => heading.start >= range.end && level <= (own?.level ?? Infinity),
    );
    const to = foldOf(page, range)?.range.end ?? next?.heading.start ?? page.text.length;
    return [{ year, from: range.end, to, isRow: false }];
  });
  const ofRows = rows.flatMap(({ first, isOpen, range, around }) =>
    works.touches(range)
      ? []
      : [{ year: isOpen ? undefined : first, from: range.end, to: around.at(-1)?.end ?? range.end, isRow: true }],
  );
  const all = [...lines, ...ofRows].sort((a, b) => a.from - b.from);
  return offset => {
    // behind its table a row says nothing, and what stood above holds on
    const last = all.filter(({ from, to, isRow }) => from <= offset && (!isRow || offset < to)).at(-1);
    return last !== undefined && offset < last.to ? last.year : undefined;
  };
}
