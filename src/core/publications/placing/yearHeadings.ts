import type { PageModel } from '../../page/pageModel';
import { lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { isWithin, overlaps, rangeFrom, rangeOf, slice } from '../../text/range';
import { foldOf } from '../entries/foldOf';
import { yearLinesOf } from '../entries/yearLines';
import { headingYears } from '../../page/headings/headingYears';
import { isBlank } from '../entries/sectionAround';
import type { PaperUnit } from '../entries/paperGroup';
import { partOfYear, yearRowsAmong, type YearRow } from '../entries/yearRows';

/** A line, or a row of a table, that says no more than the year of the papers below it: `## 2024`, `**2024**`, `### 📅 2024年`, `| **2024** | |`; or that they are of a year and those before. */
export interface YearHeading {
  /** Of `Before 2024` the last that it can have, 2023, and of `Since 2024` none: `Infinity`. */
  readonly year: number;
  /** Of `2015–2020` the first that it can have, of `Before 2024` none. */
  readonly first: number;
  /** `Before 2024`, `2023 and earlier`, `Earlier`, `2015–2020`, `Since 2024`: of that year or others before. */
  readonly isOpen: boolean;
  /** The whole line or, where it is underlined, both; without the line break behind. Of a summary with `<details>` before it, of a row with what it is the first of. */
  readonly range: OffsetRange;
  /** The end of the `<details>` whose summary it is, or of the table or the part of one that its row begins. */
  readonly foldEnd?: number | undefined;
  /** Whether it and its papers alone stand in an element, which its range begins and its fold ends with: see `withWrappers`. */
  readonly isWrapped?: boolean;
  /** What it is in a table. */
  readonly row?: YearRow | undefined;
  /** The papers below it, in order: none where it is of one year and waits for the first. */
  readonly papers: readonly PaperUnit[];
}

/** The headings of years that stand before `papers`, in order, and those that follow them and wait empty; none where any paper stands before the first. */
export function yearHeadings(page: PageModel, papers: readonly PaperUnit[]): readonly YearHeading[] {
  const [first, last] = [papers[0], papers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = Math.max(page.frontMatter.bodyStart, first.unit.range.start - 400);
  // from the beginning of a line
  const start = lineStart(page.masked, from);
  const region = page.masked.slice(start, last.unit.range.start);
  const rows = yearRowsAmong(page, papers);
  const isLine = ({ range }: Pick<YearHeading, 'range'>): boolean =>
    !isAmong(papers, range) && !rows.some(row => overlaps(row.range, range));
  const lines = linesOfYears(page, { start, end: last.unit.range.start }).filter(isLine);
  const open = openLines(region, start).filter(isLine);
  // `Before 2024` alone parts nothing
  const isParted = lines.length > 0 || [...open, ...rows].some(({ first }) => first > -Infinity);
  const all = [...lines, ...(isParted ? [...open, ...rowsOfYears(page, rows)] : [])].sort(
    (a, b) => a.range.start - b.range.start,
  );
  const headings = all.flatMap<YearHeading>(({ year, first, isOpen, range, row, foldEnd }, at) => {
    const next = all[at + 1]?.range.start ?? Infinity;
    const below = papers.filter(({ unit }) => unit.range.start >= range.end && unit.range.start < next);
    const held = row && { row, foldEnd };
    // `Earlier` has what is older than the years above it
    const last = first === -Infinity ? Math.min(year, earliestOf(all[at - 1]) - 1) : year;
    const [paper] = below;
    if (paper === undefined)
      return !isOpen && isEmpty(page, range, Math.min(next, row === undefined || row.isHead ? Infinity : row.lastEnd))
        ? [{ year, first, isOpen, range, ...held, papers: [] }]
        : [];
    return first === -Infinity && last === Infinity
      ? []
      : [{ year: last, first, isOpen, ...placeOf(page, range, paper), ...held, papers: below }];
  });
  return headings[0] !== undefined && headings[0].range.start < first.unit.range.start
    ? [...headings, ...emptyBehind(page, last.unit.range.end)]
    : [];
}

function linesOfYears(page: PageModel, within: OffsetRange): readonly Omit<YearHeading, 'papers'>[] {
  return yearLinesOf(page)
    .filter(({ range }) => isWithin(range, within))
    .map(({ year, range }) => ({ year, first: year, isOpen: false, range }));
}

/** Those that are rows, each with the part of a table that it has for itself, up to the first row below. */
function rowsOfYears(page: PageModel, rows: readonly YearRow[]): readonly Omit<YearHeading, 'papers'>[] {
  return rows.map(row => {
    const own = partOfYear(page, row, rows);
    const behind = row.isHead || own !== undefined ? slice(page.text, rangeFrom(row.range.end, 400)) : '';
    const opened = /^(?:\s*<\/?(?:thead|tbody)(?:\s[^<>]{0,200})?>)+/i.exec(behind)?.[0];
    const range = { start: own?.start ?? row.range.start, end: row.range.end + (opened?.length ?? 0) };
    return { year: row.last, first: row.first, isOpen: row.isOpen, range, row, foldEnd: own?.end };
  });
}

/** The headings of years that follow the last paper and have nothing below them. */
function emptyBehind(page: PageModel, end: number): readonly YearHeading[] {
  const behind: YearHeading[] = [];
  const lines = linesOfYears(page, { start: end, end: end + 400 });
  for (const [at, line] of lines.entries()) {
    const above = behind.at(-1)?.range.end ?? end;
    if (
      !isBlank(page, { start: above, end: line.range.start }) ||
      !isEmpty(page, line.range, lines[at + 1]?.range.start ?? Infinity)
    )
      break;
    behind.push({ ...line, papers: [] });
  }
  return behind;
}

/** Whether a line of a year has nothing below it up to the next of them, or to the end of its section. */
function isEmpty(page: PageModel, { start, end }: OffsetRange, next: number): boolean {
  const section = page.sections.find(({ heading }) => heading.start >= start && heading.start < end);
  return isBlank(page, { start: end, end: Math.min(next, section?.range.end ?? next, page.text.length) });
}

function earliestOf(above: Pick<YearHeading, 'year' | 'first'> | undefined): number {
  return above === undefined ? Infinity : above.first === -Infinity ? above.year : above.first;
}

/** A summary with all that opens around the papers: `<details><summary>2029</summary>⏎<div markdown="1">`. */
function placeOf(page: PageModel, line: OffsetRange, { unit }: PaperUnit): Pick<YearHeading, 'range' | 'foldEnd'> {
  const fold = foldOf(page, line);
  if (fold === undefined) return { range: line };
  const { start, end } = fold.head;
  const opened = /^(?:\s*<div\b[^<>]{0,200}>)+/.exec(page.text.slice(end, unit.range.start))?.[0].length ?? 0;
  return { range: { start, end: end + opened }, foldEnd: fold.range.end };
}

/** The lines that papers of several years stand below. */
function openLines(region: string, start: number): readonly Omit<YearHeading, 'papers'>[] {
  return [...region.matchAll(/^[^\r\n]{4,200}$/gm)].flatMap(found => {
    const range = rangeOf(found, start);
    const years = headingYears(found[0].replace(/<[^<>=\s\d][^<>]{0,200}>|^\s*#{1,6}\s|\s#+$|[*_]/g, ''));
    return years === undefined ? [] : [{ year: years.last, first: years.first, isOpen: true, range }];
  });
}

function isAmong(papers: readonly PaperUnit[], { start, end }: OffsetRange): boolean {
  return papers.some(({ unit }) => start < unit.range.end && end > unit.range.start);
}

/** The same heading for another year, without a note in parentheses. */
export function headingOf(
  page: Pick<PageModel, 'text'>,
  { range, year }: Pick<YearHeading, 'range' | 'year'>,
  other: number,
): string {
  const own = String(year);
  return slice(page.text, range)
    .replace(count, (written: string) => (written.includes(own) ? written : ''))
    .replaceAll(own, String(other))
    .trimEnd();
}

const inBrackets = String.raw`(?:[（(](?:[^()（）\n]|[（(][^()（）\n]{0,60}[)）]){0,200}[)）]|(?<=[\s\d年])\[\d{1,3}\](?!\())`;
/** `(3)`, `<small>(3)</small>`, `[3]`, `, 3 papers`, `：3篇` */
const count = new RegExp(
  String.raw`(?:(?<![ \t])[ \t]+)?(?:<(?:span|font|small|sup)(?:\s[^<>\n]{0,200})?>[ \t]*${inBrackets}[ \t]*<\/(?:span|font|small|sup)>|${inBrackets})|(?<=\d{4}|年)[ \t]?[,，·|:：–—-]?[ \t]?(?<!\d(?=\d))共?\d{1,3}(?:[ \t](?:papers?|publications?|articles?|entries|items)|[ \t]?篇(?:论文)?)`,
  'gi',
);

/**
 * Whether nothing but a rule stands between a heading and the first paper below it: `---`, `<hr>`, `<div style="border-bottom: 1px solid"></div>`.
 * What can be linked to is of its year alone: `<span class='anchor' id='y2024'></span>`.
 */
export function holdsOnlyRule(between: string): boolean {
  if (/<[^<>]{0,400}\s(?:id|name)\s{0,4}=/i.test(between)) return false;
  return /^\s*(?:-{3,40}|\*{3,40}|_{3,40}|<hr\b[^<>]{0,400}>|<(div|p|span)\b[^<>]{0,400}>\s{0,8}<\/\1>)\s*$/i.test(
    between,
  );
}
