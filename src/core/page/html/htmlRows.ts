import { walkElements } from '../../syntax/htmlElements';
import { remembered } from '../../remembered';
import { isWithin, slice } from '../../text/range';
import { draftOfUnit } from './htmlCards';
import { readHtmlPieces } from '../htmlPieces';
import { htmlUnit, type HtmlUnit } from './htmlUnit';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { readLines } from '../drafts/readLines';
import { askedRows, badgeOfRow, mayBeHead, toldColumns, type ToldColumns } from '../tableColumns';
import { areNamesAlone, isToldByHead, mayBeWork, namedCells, titleColumn } from '../drafts/rowDraft';
import { isCell, tableGrid, tableOf, type GridRow } from './tableGrid';
import { aloneHtmlDraftOf, reach } from '../drafts/workDraft';

/**
 * The rows of tables in HTML that are a publication: `<tr><td><img …></td><td><b>Title</b><br>Names<br>…</td></tr>`, or with a cell for each of title, names
 * and year. A row with a publication in each of its cells, or with some in a list or in paragraphs, is laid out as a table and is none, nor is one around other rows or
 * with Markdown in it.
 */
export const htmlRowsOf = remembered((page: PageModel): readonly HtmlUnit[] => {
  const elements = [...walkElements(page.elements)];
  const tables = new Map<HtmlElement, ReadTable>();
  return elements.flatMap((row, at) => {
    const { name, range, end } = row;
    if (name !== 'tr' || end === undefined || range.end - range.start > reach || isOfMarkdown(row)) return [];
    const inside: HtmlElement[] = [];
    for (let next = at + 1; next < elements.length; next++) {
      const one = elements[next];
      if (one === undefined || !isWithin(one.range, range)) break;
      inside.push(one);
    }
    if (inside.some(one => one.name === 'tr' || hasMarkdown(one))) return [];
    const around = tableOf(row);
    const table = around && (tables.get(around) ?? readTable(page, around));
    if (around !== undefined && table !== undefined) tables.set(around, table);
    const unit = unitOfRow(page, row, table);
    if (unit === undefined) return [];
    const cells = inside.filter(one => isCell(one) || one.name === 'li');
    return worksAmong(page, cells) > 1 || holdsSeveral(page, inside) ? [] : [unit];
  });
});

/** How many of some elements are publications by themselves. */
function worksAmong(page: PageModel, elements: readonly HtmlElement[]): number {
  return elements.filter(({ range }) => draftOfUnit(page, htmlUnit(range, 'td', undefined)) !== undefined).length;
}

/** Whether the cells of a row are a layout with a publication in each of some blocks: `<td><p>…</p><p>…</p></td>`. */
function holdsSeveral(page: PageModel, inside: readonly HtmlElement[]): boolean {
  const blocks = inside.filter(({ name }) => blockName.test(name));
  const innermost = blocks.filter((one, at) => {
    const next = blocks[at + 1];
    return next === undefined || !isWithin(next.range, one.range);
  });
  return innermost.length > 1 && worksAmong(page, innermost) > 1;
}

const blockName = /^(?:p|div|blockquote|dd)$/;

/** A table in HTML: what its head tells, and the cells of its rows by their columns. */
interface ReadTable {
  readonly told: ToldColumns;
  readonly cells: ReadonlyMap<HtmlElement, readonly (HtmlElement | undefined)[]>;
}

/** A table by the first of its rows that has more than one cell, `<th colspan="3">Journal articles</th>` is none, and where that is no head by the rest. */
function readTable(page: PageModel, table: HtmlElement): ReadTable {
  const grid = tableGrid(table);
  const wordsOfRow = ({ cells }: GridRow): readonly string[] =>
    cells.map(cell => (cell === undefined ? '' : wordsIn(page, cell)));
  const hasCells = ({ cells }: GridRow): boolean => new Set(cells).size > 1;
  const first = grid.findIndex(hasCells);
  const head = grid[first];
  const below = grid.slice(first + 1);
  // `<td colspan="3">2029</td>` is a year in none of its three columns
  const asked = below.filter(hasCells).slice(0, askedRows);
  const rows = asked.map(wordsOfRow);
  const words = head === undefined ? [] : wordsOfRow(head);
  const isWritten = head?.cells.some(cell => cell?.name === 'th' && wordsIn(page, cell) !== '') === true;
  const told = toldColumns(isWritten || mayBeHead(words, rows) ? words : [], rows);
  const width = head?.cells.length ?? 0;
  const cells = below.map(({ row, cells: all }): [HtmlElement, GridRow['cells']] => {
    // `<th>1</th>` before the cells that the head speaks of
    const isNumbered = told.hasHead && all.length > width && all[0]?.name === 'th';
    return [row, isNumbered ? all.slice(all.length - width) : all];
  });
  const headCells: readonly [HtmlElement, GridRow['cells']][] =
    head === undefined || told.hasHead ? [] : [[head.row, head.cells]];
  return { told, cells: new Map([...headCells, ...cells]) };
}

/**
 * A row as a unit, whose core begins with the cell where its title may begin (see `titleColumn`). `undefined` for a head, and where no publication can be
 * read.
 */
function unitOfRow(page: PageModel, row: HtmlElement, table: ReadTable | undefined): HtmlUnit | undefined {
  const told = table?.told ?? toldColumns([], []);
  const cells = (table === undefined ? row.children.filter(isCell) : (table.cells.get(row) ?? [])).map(cell =>
    cell === undefined ? undefined : { cell, words: wordsIn(page, cell), isOwn: isWithin(cell.range, row.range) },
  );
  const below = (column: number | undefined): (typeof cells)[number] =>
    column === undefined ? undefined : cells[column];
  const isOwn = (column: number, holds: (cell: HtmlElement) => boolean): boolean => {
    const found = cells[column];
    return found?.isOwn === true && holds(found.cell);
  };
  const at = titleColumn(
    told,
    cells.map(found => (found?.isOwn === true ? found.words : '')),
    column => isOwn(column, cell => worksAmong(page, [cell]) > 0),
    column => isOwn(column, cell => areNamesAlone(readLines(page.masked, readHtmlPieces(page, cell.content)))),
  );
  const [from, venue] = [below(at), below(told.venue)];
  if (from === undefined || !from.isOwn) return undefined;
  const unit: HtmlUnit = {
    ...htmlUnit(row.range, 'tr', row.parent),
    core: { start: from.cell.range.start, end: row.range.end },
    named: namedCells(told, from.cell.range, column => below(column)?.cell.range),
    isReached: cells.some(found => found?.isOwn === false),
    venueCell: venue === from || venue?.isOwn !== true ? undefined : venue.cell.content,
    badge: venue === undefined || venue === from ? undefined : badgeOfRow(venue.words, below(told.year)?.words),
  };
  const draft = draftOfUnit(page, unit) ?? (unit.named === undefined ? aloneHtmlDraftOf(page, row.range) : undefined);
  const words = cells.map(found => found?.words ?? '');
  if (draft === undefined || !mayBeWork(page, told, draft, from.cell.range, words)) return undefined;
  return { ...unit, isToldByHead: isToldByHead(page, told, draft) };
}

function wordsIn({ masked }: PageModel, { content }: HtmlElement): string {
  return slice(masked, content)
    .replace(/<[^<>]*>/g, ' ')
    .trim();
}

/** In a loop, as pages may nest without end. */
function isOfMarkdown(element: HtmlElement): boolean {
  for (let around: HtmlElement | undefined = element; around !== undefined; around = around.parent)
    if (hasMarkdown(around)) return true;
  return false;
}

function hasMarkdown({ start }: HtmlElement): boolean {
  return start.attributes.some(({ name }) => name === 'markdown');
}
