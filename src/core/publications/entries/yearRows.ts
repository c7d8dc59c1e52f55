import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { plainText } from '../../page/pageText';
import { tableRowsOf, tablesOf } from '../../page/works/tableRows';
import { remembered } from '../../remembered';
import { walkElements } from '../../syntax/htmlElements';
import { lineEnd, lineStart } from '../../text/lines';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { headingYears, singleYear, type HeadingYears } from '../../page/headings/headingYears';

/** A row of a table that says no more than the years of the rows below it: `<tr><td colspan="2"><b>2029</b></td></tr>`, `| **2029** | | |`, `| Before 2024 | |`. */
export interface YearRow extends HeadingYears {
  /** Of several years. */
  readonly isOpen: boolean;
  /** From its start tag to its end tag; in Markdown its line without the line break, or those of the head of its table. */
  readonly range: OffsetRange;
  /** The parts of its table that hold it, the innermost first: `<tbody>`, `<table>`; in Markdown the table with the line of its attributes. */
  readonly around: readonly OffsetRange[];
  /** Whether it is in the head of its table, which no row can stand above. */
  readonly isHead: boolean;
  /** Where the last row ends that stands in the same part of the table. */
  readonly lastEnd: number;
}

/** In characters: what says more is not a year alone. */
const longest = 60;
/** The same with its marks: `<span style="…">`. */
const longestWritten = 300;
const longestInHtml = 1000;

/** The rows of the tables of a page that are years, in order. */
export const yearRowsOf = remembered((page: PageModel): readonly YearRow[] =>
  [...rowsInHtml(page), ...rowsInBars(page)].sort((a, b) => a.range.start - b.range.start),
);

function readYears(words: string): Pick<YearRow, 'first' | 'last' | 'isOpen'> | undefined {
  const said = words.replace(/\s+/g, ' ').trim();
  if (said === '' || said.length > longest) return undefined;
  const year = singleYear(said);
  if (year !== undefined) return { first: year, last: year, isOpen: false };
  const years = headingYears(said);
  return years && { ...years, isOpen: true };
}

function rowsInHtml(page: PageModel): readonly YearRow[] {
  if (page.elements.length === 0) return [];
  return [...walkElements(page.elements)].flatMap(row => {
    if (row.name !== 'tr' || row.end === undefined) return [];
    const written = slice(page.masked, row.content);
    if (written.length > longestInHtml) return [];
    // one that holds rows is a layout
    if (/<tr[\s>]/i.test(written)) return [];
    const years = readYears(written.replace(/<[^<>]*>|&nbsp;/g, ' '));
    const around = years === undefined ? [] : tableParts(row);
    const last = row.parent?.children.filter(({ name }) => name === 'tr').at(-1) ?? row;
    return years === undefined || around.length === 0
      ? []
      : [
          {
            ...years,
            range: row.range,
            around: around.map(({ range }) => range),
            isHead: row.parent?.name === 'thead',
            lastEnd: last.range.end,
          },
        ];
  });
}

/** The part of a table that a row stands in, where that is its body, and the table. */
function tableParts({ parent }: HtmlElement): readonly HtmlElement[] {
  const table = parent?.name === 'table' ? parent : parent?.parent;
  if (table?.name !== 'table' || table.end === undefined || parent === undefined) return [];
  return parent.name === 'tbody' && parent.end !== undefined ? [parent, table] : [table];
}

function rowsInBars(page: PageModel): readonly YearRow[] {
  const { text, masked, kramdown } = page;
  const read = (cells: readonly OffsetRange[]): ReturnType<typeof readYears> =>
    cells.reduce((length, { start, end }) => length + end - start, 0) > longestWritten
      ? undefined
      : readYears(cells.map(cell => plainText(masked, kramdown.root, cell)).join(' '));
  const tables = tablesOf(page).map(table => ({
    table,
    rows: tableRowsOf(page).filter(row => row.table === table.start),
  }));
  return tables.flatMap(({ table, rows }): readonly YearRow[] => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return [];
    const start = lineStart(text, table.start);
    const lastEnd = lineEnd(text, last.range.end);
    const attributes = /^\r?\n\{:[^{}\r\n]{0,200}\}/.exec(text.slice(lastEnd))?.[0].length ?? 0;
    const around = [{ start, end: lastEnd + attributes }];
    const found = rows.flatMap(({ range, cells }) => {
      const years = read(cells);
      const line = { start: lineStart(text, range.start), end: lineEnd(text, range.end) };
      return years === undefined ? [] : [{ ...years, range: line, around, isHead: false, lastEnd }];
    });
    const head = table.children.find(({ type }) => type === 'thead')?.children ?? [];
    const years = head.length === 1 ? read((head[0]?.children ?? []).map(({ content }) => content)) : undefined;
    if (years === undefined) return found;
    // with the line of dashes below it
    const written = slice(text, { start, end: lineStart(text, first.range.start) }).trimEnd();
    return [{ ...years, range: { start, end: start + written.length }, around, isHead: true, lastEnd }, ...found];
  });
}

/** The rows that are years in the tables that some papers stand in, in order. */
export function yearRowsAmong(
  page: PageModel,
  papers: readonly { readonly unit: { readonly range: OffsetRange } }[],
): readonly YearRow[] {
  return yearRowsOf(page).filter(
    ({ around, range }) =>
      papers.some(({ unit }) => around.some(part => isWithin(unit.range, part))) &&
      !papers.some(({ unit }) => isWithin(range, unit.range)),
  );
}

/**
 * What of a table one of some years has for itself, beginning with its row: where each year has a table, or a `<tbody>`, of its own, another gets
 * one as well. `undefined` where it is among others, and for a year alone that others can stand above.
 */
export function partOfYear({ text }: PageModel, row: YearRow, rows: readonly YearRow[]): OffsetRange | undefined {
  if (rows.length === 1 && !row.isHead) return undefined;
  return row.around
    .filter(
      part =>
        !rows.some(other => other !== row && isWithin(other.range, part)) &&
        /^(?:\s|<(?:table|thead|tbody)(?:\s[^<>]{0,200})?>)*$/i.test(text.slice(part.start, row.range.start)),
    )
    .at(-1);
}
