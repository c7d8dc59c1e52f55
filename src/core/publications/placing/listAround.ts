import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { tableRowsOf } from '../../page/works/tableRows';
import { slice } from '../../text/range';
import type { PaperUnit } from '../entries/paperGroup';

/** What an entry stands in and cannot stand without: a list in HTML, a table. */
interface ListAround {
  /** Where it ends. */
  readonly end: number;
  /** What stands before the first entry of another one of its kind, with a line break. */
  readonly open: string;
  /** What closes it, behind a line break. */
  readonly close: string;
}

/** The list or the table around an entry; `undefined` for one that stands by itself or in a list in Markdown. */
export function listAround(page: PageModel, { unit }: PaperUnit, eol: string): ListAround | undefined {
  if (unit.kind === 'row') {
    const rows = tableRowsOf(page).filter(({ table }) => table === unit.row.table);
    const [first, last] = [rows[0], rows.at(-1)];
    const open = slice(page.text, { start: unit.row.table, end: first?.range.start ?? unit.row.table });
    return { end: last?.range.end ?? unit.range.end, open, close: '' };
  }
  const parent = unit.kind === 'html' ? unit.parent : undefined;
  if (parent === undefined) return undefined;
  if (unit.kind === 'html' && unit.name === 'tr') return tableAround(page, parent, eol);
  if (!/^[uo]l$/.test(parent.name)) return undefined;
  return {
    end: parent.range.end,
    open: slice(page.text, parent.start.range) + eol,
    close: `${eol}</${parent.name}>`,
  };
}

/** A table with the row of its head, where it has one with `<th>`. */
function tableAround(page: PageModel, parent: HtmlElement, eol: string): ListAround | undefined {
  const table = parent.name === 'table' ? parent : parent.parent;
  if (table?.name !== 'table' || table.end === undefined) return undefined;
  const body = parent === table ? undefined : parent;
  const written = slice(page.text, { start: table.start.range.end, end: table.range.end });
  const head =
    /^\s{0,80}(?:<thead(?:\s[^<>]{0,200})?>\s{0,80})?<tr(?:\s[^<>]{0,200})?>\s{0,80}(?:<th(?:\s[^<>]{0,200})?>[^<>]{0,200}<\/th>\s{0,80}){1,12}<\/tr>(?:\s{0,80}<\/thead>)?/i.exec(
      written,
    )?.[0];
  return {
    end: table.range.end,
    open:
      slice(page.text, table.start.range) +
      (head ?? '') +
      (body === undefined ? '' : (head === undefined ? '' : eol) + slice(page.text, body.start.range)) +
      eol,
    close: `${eol}${body === undefined ? '' : `</${body.name}>`}</table>`,
  };
}
