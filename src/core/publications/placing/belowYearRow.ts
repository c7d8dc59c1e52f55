import type { PageModel } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { lineStart } from '../../text/lines';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { numberEntries, numberOf, numbersFromOne } from '../entries/entryNumbers';
import type { PaperUnit } from '../entries/paperGroup';
import { headingOf, type YearHeading } from './yearHeadings';
import { yearRowsAmong } from '../entries/yearRows';

/** A heading that entries come below. */
export interface NewHeading {
  /** What it is written like. */
  readonly like: YearHeading;
  readonly year: number;
  /** Whether it follows what is there, else it stands above that. */
  readonly below: boolean;
  /** Whether the page has it. */
  readonly isWritten?: boolean;
}

/**
 * Whether a work can go among papers whose tables may have rows that are years: not where papers stand above the first of these, nor where a new
 * year would have to be written whose papers are no rows of its table (`<tr><td><ul>…`), or in a table that begins with another as its head.
 * @param headings those of the papers
 * @param heading which one has to be written
 */
export function fitsAmongYearRows(
  page: PageModel,
  papers: readonly PaperUnit[],
  headings: readonly YearHeading[],
  heading: NewHeading | undefined,
): boolean {
  const rows = yearRowsAmong(page, papers);
  if (!rows.some(({ first }) => first > -Infinity)) return true;
  if (headings.length === 0) return false;
  if (heading === undefined || heading.isWritten === true) return true;
  return holdsRows(heading.like) && headings.every(({ row, foldEnd }) => row?.isHead !== true || foldEnd !== undefined);
}

/** Whether it is a row of a table whose papers are rows of the same. */
function holdsRows({ row, papers }: YearHeading): boolean {
  const table = row?.around.at(-1);
  return table !== undefined && papers.every(paper => isRowOf(paper, table));
}

function isRowOf({ unit }: PaperUnit, table: OffsetRange): boolean {
  if (unit.kind === 'row') return isWithin(unit.range, table);
  if (unit.kind !== 'html' || unit.name !== 'tr') return false;
  const { parent } = unit;
  return (parent?.name === 'table' ? parent : parent?.parent)?.range.start === table.start;
}

/**
 * Where works go whose year is a row of a table already: right behind that. `undefined` where it is none, or what stands below are no rows.
 * @param own the headings of that year
 * @param dated those of one year that have papers
 */
export function belowOwnRow(
  own: readonly YearHeading[],
  dated: readonly YearHeading[],
  year: number,
): { readonly offset: number; readonly heading: NewHeading } | undefined {
  const filled = own.find(({ papers }) => papers.length > 0);
  const [heading, like] = [filled ?? own[0], filled ?? dated[0]];
  if (heading?.row === undefined || like === undefined || !holdsRows(like)) return undefined;
  return { offset: heading.range.end, heading: { like, year, below: true, isWritten: true } };
}

/** The insertion of a row that is a year with entries below it, all of it divided as the year that it is like; of the entries alone below a row that waits. `papers` are all that stand there. */
export function belowYearRow(
  page: PageModel,
  offset: number,
  { like, year, below, isWritten = false }: NewHeading,
  entries: readonly string[],
  papers: readonly PaperUnit[],
  eol: string,
): TextEdit {
  const { text } = page;
  const [one, two] = like.papers;
  const first = one?.unit.range.start ?? like.range.end;
  const isInBars = one?.unit.kind === 'row';
  const ahead = slice(text, { start: lineStart(text, first), end: first });
  const indent = eol + ahead.slice(ahead.trimEnd().length);
  const between = (start: number, end: number): string => {
    const gap = text.slice(start, end);
    return isInBars ? eol : gap.trim() === '' ? gap : indent;
  };
  const inner = between(like.range.end, first);
  const gap = two === undefined || one === undefined ? inner : between(one.unit.range.end, two.unit.range.start);
  const before = text.slice(0, like.range.start);
  const above = before.slice(before.trimEnd().length);
  // tables in Markdown that no empty line parts are one
  const outer = !isInBars ? above : like.foldEnd === undefined ? eol : eol.repeat(2);
  const rows = inner + numberEntries(entries, ...numbersAround(page, like, papers, offset)).join(gap);
  if (isWritten) return insertion(offset, rows);
  const written = headingOf(page, like, year) + rows + closingOf(text, like);
  return insertion(offset, below ? outer + written : written + outer);
}

/** The numbers of the rows above and below a place; where each year counts anew, those of its own, or from 1. */
function numbersAround(
  { text }: PageModel,
  like: YearHeading,
  papers: readonly PaperUnit[],
  offset: number,
): readonly [readonly number[], readonly number[]] {
  const numbers = (some: readonly PaperUnit[]): readonly number[] =>
    some.flatMap(({ unit }) => numberOf(slice(text, unit.range)) ?? []);
  if (numbers(papers).filter(number => number === 1).length > 1)
    return [[], like.range.end === offset ? numbers(like.papers) : numbersFromOne(numbers(like.papers))];
  return [
    numbers(papers.filter(({ unit }) => unit.range.end <= offset)),
    numbers(papers.filter(({ unit }) => unit.range.start >= offset)),
  ];
}

/** What ends the part of a table that a year has for itself: `⏎</tbody></table>`, `⏎{: .papers}`. */
function closingOf(text: string, { foldEnd, papers }: YearHeading): string {
  const last = papers.at(-1)?.unit.range.end;
  if (foldEnd === undefined || last === undefined) return '';
  const closing = slice(text, { start: Math.max(last, foldEnd - 300), end: foldEnd });
  return /(?:(?<!\s)\s{0,40}<\/(?:tbody|table)>){1,2}$|(?<!\s)\s{0,40}\{:[^{}\n]{0,200}\}$/i.exec(closing)?.[0] ?? '';
}
