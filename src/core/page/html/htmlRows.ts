import { walkElements } from '../../syntax/htmlElements';
import { remembered } from '../../remembered';
import { isWithin, slice } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import { draftOfUnit } from './htmlCards';
import { htmlUnit, type HtmlUnit } from './htmlUnit';
import type { HtmlElement, PageModel } from '../pageModel';
import { badgeOfRow, toldColumns, type ToldColumns } from '../tableColumns';
import { mayBeWork } from '../works/tableRows';
import { aloneHtmlDraftOf, reach } from '../works/workDraft';

/**
 * The rows of tables in HTML that are a publication: `<tr><td><img …></td><td><b>Title</b><br>Names<br>…</td></tr>`, or with a cell for each of title, names
 * and year. A row with a publication in each of its cells, or with some in a list or in paragraphs, is laid out as a table and is none, nor is one around other rows or
 * with Markdown in it.
 */
export const htmlRowsOf = remembered((page: PageModel): readonly HtmlUnit[] => {
  const elements = [...walkElements(page.elements)];
  return elements.flatMap((row, at) => {
    const { name, range, end, children } = row;
    if (name !== 'tr' || end === undefined || range.end - range.start > reach || isOfMarkdown(row)) return [];
    const inside: HtmlElement[] = [];
    for (let next = at + 1; next < elements.length; next++) {
      const one = elements[next];
      if (one === undefined || !isWithin(one.range, range)) break;
      inside.push(one);
    }
    if (inside.some(one => one.name === 'tr' || hasMarkdown(one))) return [];
    const told = toldAbove(page, row);
    const unit = unitOfRow(page, row, children.filter(isCell), told);
    const draft = unit && (draftOfUnit(page, unit) ?? aloneHtmlDraftOf(page, range));
    if (unit === undefined || draft === undefined || !mayBeWork(page, told, draft, wordsIn(page, row))) return [];
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

/**
 * A row as a unit, whose core begins with the cell where its title may begin: the one that the head of the table says, else the first of three words
 * or more. `undefined` where there is none.
 */
function unitOfRow(
  page: PageModel,
  row: HtmlElement,
  cells: readonly HtmlElement[],
  told: ToldColumns,
): HtmlUnit | undefined {
  const below = (column: number | undefined): HtmlElement | undefined =>
    column === undefined ? undefined : cells[column];
  const from = below(told.title) ?? cells.find(cell => wordCount(wordsIn(page, cell)) >= fewestWords);
  const venue = below(told.venue);
  return (
    from && {
      ...htmlUnit(row.range, 'tr', row.parent),
      core: { start: from.range.start, end: row.range.end },
      venueCell: venue === from ? undefined : venue?.content,
      badge:
        venue === undefined || venue === from
          ? undefined
          : badgeOfRow(wordsIn(page, venue), wordsOf(page, below(told.year))),
    }
  );
}

/** Of a title that no head of a table tells. */
const fewestWords = 3;

/** What the head of the table around a row tells. */
function toldAbove(page: PageModel, row: HtmlElement): ToldColumns {
  const head = headOf(row);
  return toldColumns(head === row ? [] : (head?.children ?? []).filter(isCell).map(cell => wordsIn(page, cell)));
}

/** The first row of the table around a row. */
function headOf({ parent }: HtmlElement): HtmlElement | undefined {
  const table = parent?.name === 'table' ? parent : parent?.parent;
  if (table?.name !== 'table') return undefined;
  for (const element of walkElements(table.children)) if (element.name === 'tr') return element;
  return undefined;
}

function wordsOf(page: PageModel, cell: HtmlElement | undefined): string | undefined {
  return cell && wordsIn(page, cell);
}

function isCell({ name }: HtmlElement): boolean {
  return name === 'td' || name === 'th';
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
