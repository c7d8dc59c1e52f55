import type { KramdownElement } from '../../kramdown/tree';
import { remembered } from '../../remembered';
import type { OffsetRange } from '../../text/range';
import type { TextLine } from '../boxText';
import type { PageModel } from '../pageModel';
import { plainText, readPieces } from '../pageText';
import { createRangeIndex, outermost } from '../rangeIndex';
import { askedRows, badgeOfRow, toldColumns, type ToldColumns } from '../tableColumns';
import { readLines } from '../drafts/readLines';
import { readPaperTitle } from '../drafts/paperTitle';
import {
  areNamesAlone,
  draftOfCells,
  isReadAsTold,
  isToldByHead,
  mayBeWork,
  namedCells,
  titleColumn,
} from '../drafts/rowDraft';
import { draftOf, reach, type WorkDraft } from '../drafts/workDraft';

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
  const wordsOf = ({ children }: KramdownElement): readonly string[] =>
    children.map(({ content }) => plainText(page.masked, root, content));
  return tablesOf(page).flatMap(table => {
    const head = table.children.find(({ type }) => type === 'thead')?.children.at(-1);
    const rows = table.children.filter(({ type }) => type !== 'thead').flatMap(({ children }) => children);
    const told = toldColumns(head === undefined ? [] : wordsOf(head), rows.slice(0, askedRows).map(wordsOf));
    return rows.map(({ start, end, children }) => ({
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
  const { masked, kramdown } = page;
  const linesIn = (part: OffsetRange): readonly TextLine[] =>
    readLines(masked, readPieces(masked, kramdown.root, part, 'left out'));
  const words = cells.map(cell => plainText(masked, kramdown.root, cell));
  const isCell = (column: number, holds: (cell: OffsetRange) => boolean): boolean => {
    const cell = cells[column];
    return cell !== undefined && holds(cell);
  };
  const at = titleColumn(
    told,
    words,
    column => isCell(column, cell => draftIn(page, cell, cell) !== undefined),
    column => isCell(column, cell => areNamesAlone(linesIn(cell))),
  );
  const title = at === undefined ? undefined : cells[at];
  if (title === undefined) return undefined;
  const named = namedCells(told, title, column => cells[column]);
  const read = draftIn(page, range, { start: title.start, end: range.end });
  const draft =
    named === undefined || (read !== undefined && isReadAsTold(read, named))
      ? read
      : draftOfCells('row', range, linesIn(range), named);
  if (draft === undefined || !mayBeWork(page, told, draft, title, words)) return undefined;
  const wordsIn = (column: number | undefined): string | undefined =>
    column === undefined ? undefined : words[column];
  const badge = told.venue === at ? undefined : badgeOfRow(wordsIn(told.venue), wordsIn(told.year));
  const isTold = isToldByHead(page, told, draft);
  return { ...draft, needsHeading: !isTold, isToldByHead: isTold, badge };
}

/** @param core where the title stands first */
function draftIn(page: PageModel, range: OffsetRange, core: OffsetRange): WorkDraft | undefined {
  return draftOf(page, 'row', range, range, readPaperTitle(page, core), undefined);
}
