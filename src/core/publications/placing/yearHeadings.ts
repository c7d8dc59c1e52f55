import type { PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import { yearLine } from '../yearsAbove';
import { lastYearOf } from './lastYear';
import type { PaperUnit } from './paperGroup';

/** A line that says no more than the year of the papers below it: `## 2024`, `**2024**`, `### 📅 2024年`; or that they are of a year and those before. */
export interface YearHeading {
  /** Of `Before 2024` the last that it can have, 2023. */
  readonly year: number;
  /** `Before 2024`, `2023 and earlier`, `Earlier`: of that year or any before. */
  readonly isOpen: boolean;
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
    return isAmong(papers, range) ? [] : [{ year: Number(found[1]), isOpen: false, range }];
  });
  const open = lines.length === 0 ? [] : openLines(region, start, papers);
  const all = [...lines, ...open].sort((a, b) => a.range.start - b.range.start);
  const headings = all.flatMap(({ year, isOpen, range }, at) => {
    const next = all[at + 1]?.range.start ?? Infinity;
    const below = papers.filter(({ unit }) => unit.range.start >= range.end && unit.range.start < next);
    // `Earlier` has what is older than the year above it
    const last = isOpen ? Math.min(year, (all[at - 1]?.year ?? Infinity) - 1) : year;
    return below.length === 0 || last === Infinity ? [] : [{ year: last, isOpen, range, papers: below }];
  });
  return headings[0] !== undefined && headings[0].range.start < first.unit.range.start ? headings : [];
}

/** The lines that papers of several years stand below. */
function openLines(
  region: string,
  start: number,
  papers: readonly PaperUnit[],
): readonly Omit<YearHeading, 'papers'>[] {
  return [...region.matchAll(/^[^\r\n]{4,200}$/gm)].flatMap(found => {
    const range = { start: start + found.index, end: start + found.index + found[0].length };
    const words = found[0].replace(/<[^<>]{1,200}>|[#*_]/g, '').trim();
    const year = lastYearOf(words);
    return year === undefined || isAmong(papers, range) ? [] : [{ year, isOpen: true, range }];
  });
}

function isAmong(papers: readonly PaperUnit[], { start, end }: OffsetRange): boolean {
  return papers.some(({ unit }) => start < unit.range.end && end > unit.range.start);
}

/** The same heading for another year, without a note in parentheses. */
export function headingOf(page: PageModel, { range, year }: YearHeading, other: number): string {
  return slice(page.text, range)
    .replace(/(?:(?<![ \t])[ \t]+)?[（(][^()（）\n]{0,40}[)）]/, '')
    .replaceAll(String(year), String(other))
    .trimEnd();
}
