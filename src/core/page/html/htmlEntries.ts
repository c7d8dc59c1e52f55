import { remembered } from '../../remembered';
import type { OffsetRange } from '../../text/range';
import { draftOfUnit } from './htmlCards';
import type { HtmlUnit } from './htmlUnit';
import { htmlItemsOf } from './htmlItems';
import { htmlUnitsOf } from './htmlUnits';
import type { PageModel } from '../pageModel';
import { reach, type WorkDraft } from '../drafts/workDraft';

/** An item or paragraphs in HTML, with the publication that it lists; `undefined` where none can be read. */
export interface HtmlEntry {
  readonly unit: HtmlUnit;
  readonly draft: WorkDraft | undefined;
}

/**
 * What a page lists in HTML without Markdown (see `htmlUnitsOf`), in order, none in another. An item that has its title from one below
 * it is a heading of that (`<li>2024<ul>…`).
 */
export const htmlEntriesOf = remembered((page: PageModel): readonly HtmlEntry[] => readEntries(page));

function readEntries(page: PageModel): readonly HtmlEntry[] {
  const outer = htmlUnitsOf(page);
  const starts = new Set(outer.map(({ range }) => range.start));
  const units = [...outer, ...htmlItemsOf(page).filter(({ range }) => !starts.has(range.start))].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
  const drafts = units.map((unit, at) => {
    const { range } = unit;
    // what is longer than an entry and holds another is a list
    const holds = range.end - range.start > reach && (units[at + 1]?.range.start ?? Infinity) < range.end;
    return holds ? undefined : draftOfUnit(page, unit);
  });
  const isHeading = units.map(({ range }, at) => {
    const title = drafts[at]?.title.range.start;
    for (let next = at + 1; next < units.length; next++) {
      const inner = units[next];
      if (inner === undefined || inner.range.start >= range.end) break;
      if (drafts[next] !== undefined && (title === undefined || isIn(title, inner.range))) return true;
    }
    return false;
  });
  let end = 0;
  return units.flatMap((unit, at) => {
    if (isHeading[at] === true || unit.range.start < end) return [];
    end = unit.range.end;
    return [{ unit, draft: drafts[at] }];
  });
}

function isIn(offset: number, { start, end }: OffsetRange): boolean {
  return offset >= start && offset < end;
}
