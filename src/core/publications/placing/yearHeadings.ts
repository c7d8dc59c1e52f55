import type { PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import { yearLine } from '../yearsAbove';
import type { PaperUnit } from './paperGroup';

/** A line that says no more than the year of the papers below it: `## 2024`, `**2024**`, `### 📅 2024年`. */
export interface YearHeading {
  readonly year: number;
  /** The whole line or, where it is underlined, both; without the line break behind. */
  readonly range: OffsetRange;
  /** The papers below it, in order: one or more. */
  readonly papers: readonly PaperUnit[];
}

/** The headings of years that stand before `papers`, in order; none where any paper stands before the first. */
export function yearHeadings(page: PageModel, papers: readonly PaperUnit[]): readonly YearHeading[] {
  const [first, last] = [papers[0], papers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = Math.max(page.frontMatter.bodyStart, first.unit.range.start - 400);
  // from the beginning of a line
  const start = page.masked.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
  const region = page.masked.slice(start, last.unit.range.start);
  const lines = [...region.matchAll(yearLine)].flatMap(found => {
    const range = { start: start + found.index, end: start + found.index + found[0].length };
    const isInside = papers.some(({ unit }) => range.start < unit.range.end && range.end > unit.range.start);
    return isInside ? [] : [{ year: Number(found[1]), range }];
  });
  const headings = lines.flatMap(({ year, range }, at) => {
    const next = lines[at + 1]?.range.start ?? Infinity;
    const below = papers.filter(({ unit }) => unit.range.start >= range.end && unit.range.start < next);
    return below.length === 0 ? [] : [{ year, range, papers: below }];
  });
  return headings[0] !== undefined && headings[0].range.start < first.unit.range.start ? headings : [];
}

/** The same heading for another year, without a note in parentheses. */
export function headingOf(page: PageModel, { range, year }: YearHeading, other: number): string {
  return slice(page.text, range)
    .replace(/(?:(?<![ \t])[ \t]+)?[（(][^()（）\n]{0,40}[)）]/, '')
    .replaceAll(String(year), String(other))
    .trimEnd();
}
