import type { KramdownElement } from '../kramdown/tree';
import type { PageModel } from '../page/pageModel';
import { overlaps, slice } from '../text/range';
import { barsOf, escapeBars, partsLink, rowsOf } from './escapeBars';
import { tablesIn } from '../kramdown/tablesIn';
import { type Finding, type Rule } from './rule';
import { message } from '../text/message';

/**
 * Lines of text that kramdown reads as a table because of a bar in them: `[Paper](a) | [Code](b)`. A bar at the beginning
 * of the line, a line of dashes, rows that fit together or pictures side by side show that a table is meant.
 */
export const kramdownTablePipe: Rule = {
  id: 'kramdown-table-pipe',
  group: 'structure',
  severity: 'warning',
  summary: message('Lines of text that a bar “|” turns into a table'),
  scope: 'page',
  of: 'markdown',
  reads: 'piece',
  *check({ page }) {
    const starts = new Set(page.kramdown.warnings.flatMap(({ code, start }) => (code === tableMessage ? [start] : [])));
    if (starts.size === 0) return;
    for (const table of tablesIn(page.kramdown.root)) {
      if (starts.has(table.start) && !isMeant(table, page)) yield finding(table, page);
    }
  },
};

/** A table without a bar at its beginning and without a line of dashes. */
const tableMessage = 'accidental-table';

function finding(table: KramdownElement, page: PageModel): Finding {
  const edits = rowsOf(table).flatMap(row => escapeBars(row, page));
  const title = message('Write “\\|”, so that it stays text');
  return {
    range: { start: table.start, end: table.end },
    // each half would be told of as a link that lacks a bracket
    explains: rowsOf(table).some(row => partsLink(row, page.text)),
    message: message(
      'The bar “|” turns this into a table: visitors see cells side by side, not a line of text. Write “\\|” for a bar.',
    ),
    // whoever likes the look of the cells has made them without knowing
    fixes: edits.length === 0 ? [] : [{ kind: 'escape-bars', title, edits, safe: false }],
  };
}

function isMeant(table: KramdownElement, { liquid, text }: PageModel): boolean {
  const bars = rowsOf(table).map(row => barsOf(row, text).length);
  if (bars.length > 1 && bars.every(count => count === bars[0])) return true;
  // `{{ title | upcase`, half typed
  if (liquid.some(({ kind, range }) => kind === 'unclosed' && overlaps(range, table))) return true;
  return /<img\b|!\[/i.test(slice(text, table));
}
