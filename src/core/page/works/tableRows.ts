import type { KramdownElement } from '../../kramdown/tree';
import { remembered } from '../../remembered';
import { readDoi } from '../../syntax/doi';
import { isWithin, type OffsetRange } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import type { PageModel } from '../pageModel';
import { plainText } from '../pageText';
import { readPaperAddress } from '../paperAddress';
import { createRangeIndex, outermost } from '../rangeIndex';
import { badgeOfRow, toldColumns, type ToldColumns } from '../tableColumns';
import { namesVenue, namesYear } from '../venueWords';
import { readPaperTitle } from './paperTitle';
import { draftOf, reach, type WorkDraft } from './workDraft';

/** A row of a table in Markdown below its head, in offsets of the page. */
export interface TableRow {
  /** From its first bar, or its first cell, to its last. */
  readonly range: OffsetRange;
  /** Where its table begins. */
  readonly table: number;
  /** What stands in its cells, without the blanks around. */
  readonly cells: readonly OffsetRange[];
  /** What the head of the table tells of its columns. */
  readonly told: ToldColumns;
}

/** The tables in Markdown of a page that stand in no list and no quote, in order. */
export const tablesOf = remembered((page: PageModel): readonly KramdownElement[] =>
  page.masked.includes('|') ? tablesIn(page.kramdown.root) : [],
);

/** The rows of the tables of a page that stand in no list and no quote, in order, as kramdown reads them: with bars at their ends or without. */
export const tableRowsOf = remembered((page: PageModel): readonly TableRow[] => {
  const { root } = page.kramdown;
  return tablesOf(page).flatMap(table => {
    const head = table.children.find(({ type }) => type === 'thead')?.children.at(-1);
    const told = toldColumns((head?.children ?? []).map(({ content }) => plainText(page.masked, root, content)));
    return table.children
      .filter(({ type }) => type !== 'thead')
      .flatMap(({ children }) => children)
      .map(({ start, end, children }) => ({
        range: { start, end },
        table: table.start,
        cells: children.map(({ content }) => content),
        told,
      }));
  });
});

/** The tables below an element, also in HTML, in order. In a loop, as pages may nest without end. */
function tablesIn(root: KramdownElement): readonly KramdownElement[] {
  const tables: KramdownElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.type === 'table') tables.push(element);
    else if (element === root || element.type === 'html_element') waiting.push(...[...element.children].reverse());
  }
  return tables;
}

/** Of a title that no head of a table tells. */
const fewestWords = 3;

/**
 * The rows that are publications: `| 2029 | [Title](…) | Names | Venue |`, or with a picture in one cell and all else in another. They count only below
 * headings that may list some, as jobs, projects and talks are tabulated as well. A row with a publication in each of its cells is a layout of
 * columns and none.
 */
export function rowDrafts(page: PageModel): readonly WorkDraft[] {
  const boxes = createRangeIndex(outermost(page.boxes.map(({ range }) => range)));
  return tableRowsOf(page).flatMap(row => {
    const { range, cells } = row;
    if (range.end - range.start > reach || boxes.touches(range)) return [];
    const found = rowDraft(page, row);
    return found === undefined || cells.filter(cell => draftIn(page, cell, cell) !== undefined).length > 1
      ? []
      : [found];
  });
}

function rowDraft(page: PageModel, { range, cells, told }: TableRow): WorkDraft | undefined {
  const wordsIn = (column: number | undefined): string | undefined => {
    const cell = column === undefined ? undefined : cells[column];
    return cell && plainText(page.masked, page.kramdown.root, cell);
  };
  const at = told.title ?? cells.findIndex((_, column) => wordCount(wordsIn(column) ?? '') >= fewestWords);
  const from = cells[at];
  const draft = from && draftIn(page, range, { start: from.start, end: range.end });
  if (draft === undefined || !mayBeWork(page, told, draft, plainText(page.masked, page.kramdown.root, range)))
    return undefined;
  const badge = told.venue === at ? undefined : badgeOfRow(wordsIn(told.venue), wordsIn(told.year));
  return { ...draft, needsHeading: true, badge };
}

/**
 * Whether what was read of a row may be a work: not where the head of its table tells of others. Where no head tells a title, a title that nothing marks
 * needs a year, a venue or a link to a paper beside it: `Members of the lake group | Tom Brook, Carl Moss` has names and no more.
 * @param words of the row
 */
export function mayBeWork(page: PageModel, told: ToldColumns, draft: WorkDraft, words: string): boolean {
  if (told.isOfOthers) return false;
  if (told.title !== undefined || isMarked(draft) || namesYear(words) || namesVenue(words)) return true;
  return page.links.some(({ range, href }) => isWithin(range, draft.range) && opensWork(href));
}

function opensWork(href: string): boolean {
  return readPaperAddress(href) !== undefined || readDoi(href) !== undefined;
}

/** Whether the title is a link, or in bold, in slanted letters or in quotation marks. */
function isMarked({ titleSpan: { line, from, to } }: WorkDraft): boolean {
  const marks = [...line.links, ...line.strong, ...line.slanted];
  return marks.some(span => span.from < to && span.to > from) || /["“«《]/.test(line.text.charAt(from - 1));
}

/** @param core where the title stands first */
function draftIn(page: PageModel, range: OffsetRange, core: OffsetRange): WorkDraft | undefined {
  return draftOf(page, 'row', range, range, readPaperTitle(page, core), undefined);
}
