import { headingYears, singleYear } from '../../page/headings/headingYears';
import type { PageModel, Section } from '../../page/pageModel';
import { isOfPapers } from '../../page/headings/paperHeadings';
import { sectionStart } from '../../page/headings/sectionStart';
import { worksOf } from '../../page/works/works';
import { sectionsBesideTitles } from '../../page/works/titleSections';
import { remembered } from '../../remembered';
import { holdsOffset, isWithin, slice, type OffsetRange } from '../../text/range';

/**
 * The innermost section around a place that is not named after a year, or after all the years before or since one. Where such headings follow
 * that of papers, which has none itself, on its level (`# Publications`, `# 2024`, `# 2023`), that one; where they name papers themselves and nothing
 * around does (`# 2024 Publications`, `# 2023 Publications`), the first of them.
 */
export function sectionOf(page: PageModel, offset: number): Section | undefined {
  const years = yearSections(page);
  const around = sectionsBesideTitles(page).filter(section => holdsOffset(section.range, offset));
  const inner = around.filter(section => !years.has(section)).at(-1);
  const outermost = around.find(section => years.has(section) && section.level > (inner?.level ?? 0));
  const beside = outermost && (sectionBeside(page, outermost, years) ?? firstForPapers(page, outermost, inner, years));
  return beside ?? inner;
}

/** The section for papers on the level of a year that the years follow. */
function sectionBeside(page: PageModel, year: Section, years: ReadonlySet<Section>): Section | undefined {
  const before = sectionsBesideTitles(page).filter(
    ({ heading, level }) => heading.start < year.heading.start && level <= year.level,
  );
  const beside = before.filter(section => !years.has(section)).at(-1);
  if (beside?.level !== year.level || !isOfPapers(beside.title)) return undefined;
  return worksOf(page).some(({ range }) => isWithin(range, beside.range)) ? undefined : beside;
}

/** The first of the years that follow each other, where they name papers themselves and what is around them does not. */
function firstForPapers(
  page: PageModel,
  year: Section,
  around: Section | undefined,
  years: ReadonlySet<Section>,
): Section | undefined {
  if (!isOfPapers(year.title) || (around !== undefined && namesOf(page, around).some(isOfPapers))) return undefined;
  const before = sectionsBesideTitles(page).filter(
    ({ heading, level }) => heading.start < year.heading.start && level <= year.level,
  );
  const start = before.filter(section => !years.has(section)).at(-1)?.heading.start ?? -1;
  return before.find(section => section.heading.start > start && section.level === year.level) ?? year;
}

const yearSections = remembered((page: PageModel): ReadonlySet<Section> => {
  const isOfYears = yearTitlesAmong(sectionsBesideTitles(page).map(({ title }) => title));
  return new Set(sectionsBesideTitles(page).filter(({ title }) => isOfYears(title)));
});

/** Which of the titles on a page are those of years; `Earlier` is one beside others. */
export function yearTitlesAmong(titles: readonly string[]): (title: string) => boolean {
  const isOfYear = (title: string): boolean => {
    const { first = -Infinity, last = Infinity } = headingYears(title) ?? {};
    return singleYear(title) !== undefined || first > -Infinity || last < Infinity;
  };
  const isTold = titles.some(isOfYear);
  return title => isOfYear(title) || (isTold && headingYears(title) !== undefined);
}

/** The titles of a section and of those around it, the outermost first. */
export function namesOf(page: PageModel, section: Section): readonly string[] {
  return sectionsBesideTitles(page)
    .filter(({ range }) => isWithin(section.range, range))
    .map(({ title }) => title);
}

/** Where a section ends: before the anchor of the next heading, if it has one. */
export function endOf({ text }: PageModel, { heading, range }: Section): number {
  return range.end < text.length ? Math.max(heading.end, sectionStart(text, range.end)) : range.end;
}

/** Whether a part of a page holds nothing, but for comments. */
export function isBlank({ text }: PageModel, range: OffsetRange): boolean {
  return (
    slice(text, range)
      .replace(/<!--[^]*?(?:-->|$)/g, '')
      .trim() === ''
  );
}
