import type { PageModel, Section } from '../../page/pageModel';
import { sectionStart } from '../../page/headings/sectionStart';
import { isBlank } from '../entries/sectionAround';
import { yearLinesOf, type YearLine } from '../entries/yearLines';
import type { NewHeading } from './belowYearRow';
import { yearOrderOf, type YearOrder } from './yearOrder';

interface PlaceOfFirst {
  readonly offset: number;
  readonly order: YearOrder;
  /** One that is still to be written, in the order of the others. */
  readonly heading: NewHeading | undefined;
}

/**
 * Where the first paper of a section goes that holds nothing but headings of years, `## 2024`, `## 2023`: below that of its year, which is written where it is
 * missing. `undefined` in any other section.
 */
export function firstAmongYears(page: PageModel, section: Section, year: number | undefined): PlaceOfFirst | undefined {
  const lines = emptyYears(page, section.heading.end);
  const last = lines.at(-1);
  if (last === undefined || year === undefined) return undefined;
  const order = yearOrderOf(lines.map(line => line.year));
  const own = lines.find(line => line.year === year);
  if (own !== undefined) return { offset: own.range.end, order, heading: undefined };
  const next = lines.find(line => (order === 'ascending' ? line.year > year : line.year < year));
  const like = next ?? last;
  const heading = { like: { ...like, first: like.year, isOpen: false, papers: [] }, year, below: next === undefined };
  return { offset: next?.range.start ?? last.range.end, order, heading };
}

/** The headings of years that follow a place, with nothing between them nor below the last up to the next heading. */
function emptyYears(page: PageModel, from: number): readonly YearLine[] {
  const lines = yearLinesOf(page).filter(({ range }) => range.start >= from);
  const ends = [from, ...lines.map(({ range }) => range.end)];
  const gap = lines.findIndex(({ range }, at) => !isBlank(page, { start: ends[at] ?? from, end: range.start }));
  const found = gap < 0 ? lines : lines.slice(0, gap);
  const end = found.at(-1)?.range.end ?? from;
  const next = page.sections.find(({ heading }) => heading.start >= end)?.heading.start;
  const until = next === undefined ? page.text.length : Math.max(end, sectionStart(page.text, next));
  return isBlank(page, { start: end, end: until }) ? found : [];
}
