import { attributeOf } from '../../syntax/html';
import { walkElements } from '../../syntax/htmlElements';
import type { HtmlElement } from '../../syntax/htmlElements';

/** Of a cell, in columns or rows; nobody writes tables that are larger. */
const longestSpan = 200;

/** A row of a table in HTML. */
export interface GridRow {
  readonly row: HtmlElement;
  /** Its cells by their columns: one over two columns stands in both, and one that reaches down over rows in each of them. */
  readonly cells: readonly (HtmlElement | undefined)[];
}

/** The rows of a table without those of tables in it, in order, each cell in its columns as HTML lays them out. */
export function tableGrid(table: HtmlElement): readonly GridRow[] {
  const rows = [...walkElements(table.children)].filter(row => row.name === 'tr' && tableOf(row) === table);
  const reaching: { readonly cell: HtmlElement; left: number }[] = [];
  return rows.map(row => {
    const cells: (HtmlElement | undefined)[] = [];
    for (const [column, above] of reaching.entries()) {
      if (above.left <= 0) continue;
      cells[column] = above.cell;
      above.left -= 1;
    }
    let column = 0;
    for (const cell of row.children.filter(isCell)) {
      while (cells[column] !== undefined) column += 1;
      const [columns, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (const end = column + columns; column < end; column++) {
        cells[column] = cell;
        reaching[column] = { cell, left: down - 1 };
      }
    }
    return { row, cells: Array.from(cells) };
  });
}

/**
 * The rows of its table that cells join with a row, itself among them, from the first to the last: over each a cell of those above reaches down into
 * the next, `<td rowspan="2">PONDS</td>`. A row between them would move their cells on by a column. `undefined` for one that none joins.
 */
export function joinedRows(row: Pick<HtmlElement, 'parent' | 'range'>): readonly HtmlElement[] | undefined {
  const table = tableOf(row);
  const grid = table === undefined ? [] : tableGrid(table);
  const isReached = (at: number): boolean => {
    const { row: own, cells = [] } = grid[at] ?? {};
    return cells.some(cell => cell !== undefined && cell.parent !== own);
  };
  const at = grid.findIndex(({ row: { range } }) => range.start === row.range.start);
  if (at < 0) return undefined;
  let [first, end] = [at, at + 1];
  while (isReached(first)) first -= 1;
  while (isReached(end)) end += 1;
  return end - first === 1 ? undefined : grid.slice(first, end).map(({ row: joined }) => joined);
}

/** The table around a row. */
export function tableOf({ parent }: Pick<HtmlElement, 'parent'>): HtmlElement | undefined {
  const table = parent?.name === 'table' ? parent : parent?.parent;
  return table?.name === 'table' ? table : undefined;
}

/** Whether an element is a cell of a row: `<td>`, `<th>`. */
export function isCell({ name }: HtmlElement): boolean {
  return name === 'td' || name === 'th';
}

function spanOf({ start }: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const written = Number(attributeOf(start, name)?.value ?? 1);
  return written >= 1 ? Math.min(Math.floor(written), longestSpan) : 1;
}
