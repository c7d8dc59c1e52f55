import type { PageModel } from '../../page/pageModel';
import type { PaperGroup } from './paperGroup';

/** `<tr><td colspan="2"><b>2029</b></td></tr>` */
const yearInHtml =
  /<tr(?:\s[^<>]{0,200})?>\s{0,40}<t[dh](?:\s[^<>]{0,200})?>\s{0,40}(?:<[a-z][^<>]{0,200}>\s{0,40}){0,4}(?:19|20)\d\d\s?年?\s{0,40}(?:<\/[a-z][a-z0-9]{0,8}>\s{0,40}){0,4}<\/t[dh]>\s{0,40}<\/tr>/i;

/** `| **2029** | | |` */
const yearInBars = /^[ \t]{0,3}\|?[ \t]{0,20}[*_]{0,3}(?:19|20)\d\d[ \t]?年?[*_]{0,3}[ \t]{0,20}\|[ \t|]*\r?$/m;

/** Whether papers in rows of a table stand below rows that are a year alone, the headings of that table: a row beside another may be below the wrong one. */
export function standBelowYearRows(page: PageModel, { papers: [first, ...more] }: PaperGroup): boolean {
  if (first === undefined || (first.unit.kind !== 'row' && first.unit.kind !== 'html')) return false;
  const { text } = page;
  const table = first.unit.kind === 'row' ? first.unit.row.table : text.lastIndexOf('<table', first.unit.range.start);
  const starts = [first, ...more].map(({ unit }) => unit.range.start);
  const ends = [Math.max(0, table), ...[first, ...more].map(({ unit }) => unit.range.end)];
  const year = first.unit.kind === 'row' ? yearInBars : yearInHtml;
  return starts.some((start, at) => year.test(text.slice(ends[at], start)));
}
