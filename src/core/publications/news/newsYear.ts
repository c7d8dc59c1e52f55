import type { PageModel } from '../../page/pageModel';
import { walkElements } from '../../syntax/htmlElements';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { headingOf } from '../placing/yearHeadings';
import { yearLinesOf } from '../entries/yearLines';
import type { NewsRow } from './newsRows';

/** The news of one year, set apart from those of others. */
export interface NewsYear {
  readonly year: number;
  /** With what sets them apart. */
  readonly range: OffsetRange;
  /** What stands before the rows of another year, and behind them. */
  readonly around: (year: number) => readonly [before: string, behind: string];
}

/** The year that a row is listed under: below a heading, or in a `<details>`; `undefined` where words stand there that are no news. */
export function newsYear(page: PageModel, row: NewsRow, rows: readonly NewsRow[]): NewsYear | undefined {
  return foldedYear(page, row, rows) ?? headedYear(page, row, rows);
}

/** `<details><summary>2029</summary> … </details>` */
function foldedYear({ text, elements }: PageModel, row: NewsRow, rows: readonly NewsRow[]): NewsYear | undefined {
  const fold = [...walkElements(elements)].find(
    ({ name, end, content }) => name === 'details' && end !== undefined && isWithin(row.range, content),
  );
  const summary = fold?.children.find(({ name }) => name === 'summary');
  if (fold === undefined || summary === undefined) return undefined;
  const year = /^[^\p{L}\d]{0,9}((?:19|20)\d\d)(?:\s?年)?[^\p{L}\d]{0,40}$/u.exec(slice(text, summary.content))?.[1];
  const own = rows.filter(({ range }) => isWithin(range, fold.content));
  const [start, end] = [own[0]?.range.start, own.at(-1)?.range.end];
  if (year === undefined || start === undefined || end === undefined) return undefined;
  const [head, tail] = [text.slice(fold.range.start, start), text.slice(end, fold.range.end)];
  const others = (text.slice(summary.range.end, start) + tail).replace(/<[^<>]{1,400}>/g, '');
  if (others.trim() !== '') return undefined;
  return {
    year: Number(year),
    range: fold.range,
    around: other => [head.replaceAll(year, String(other)), tail],
  };
}

function headedYear(page: PageModel, { year, range }: NewsRow, rows: readonly NewsRow[]): NewsYear | undefined {
  if (year === undefined) return undefined;
  const heading = yearLinesOf(page)
    .filter(line => line.range.end <= range.start)
    .at(-1)?.range;
  if (heading === undefined) return undefined;
  const start = rows.find(row => row.range.start >= heading.end)?.range.start ?? heading.end;
  const joint = page.text.slice(heading.end, start);
  return joint.trim() === ''
    ? {
        year,
        range: { start: heading.start, end: range.end },
        around: other => [headingOf(page, { year, range: heading }, other) + joint, ''],
      }
    : undefined;
}
