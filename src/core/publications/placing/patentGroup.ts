import type { PageModel, Section } from '../../page/pageModel';
import type { Work } from '../../page/works/listedWork';
import { worksOf } from '../../page/works/works';
import { isWithin } from '../../text/range';
import { unitsOf } from '../style/pageUnits';
import { entriesOf } from '../verify/entriesOf';
import { paperGroups, sectionOf, yearOfWork, type PaperGroup, type PaperUnit } from './paperGroup';

/** The patents of a page, in a section where none of its papers stand: the longest list of them, in Markdown. */
export interface PatentGroup extends PaperGroup {
  /** The patents as works, in the order of `papers`. */
  readonly works: readonly Work[];
}

/** The list that a new patent belongs to; `undefined` where a page has none that is apart from its papers. */
export function patentGroup(page: PageModel): PatentGroup | undefined {
  const patents = worksOf(page).filter(({ patent }) => patent !== undefined);
  if (patents.length === 0) return undefined;
  const ofPapers = new Set(paperGroups(page).map(({ section }) => section));
  const years = new Map(entriesOf(page).map(({ work, printed }) => [work, printed.years]));
  const groups = new Map<Section, { readonly papers: PaperUnit[]; readonly works: Work[] }>();
  for (const unit of unitsOf(page)) {
    const [work, ...more] = patents.filter(({ title }) => isWithin(title.range, unit.range));
    const section = sectionOf(page, unit.range.start);
    if (unit.kind === 'box' || work === undefined || more.length > 0 || section === undefined || ofPapers.has(section))
      continue;
    const group = groups.get(section) ?? { papers: [], works: [] };
    groups.set(section, group);
    group.papers.push({ unit, year: yearOfWork(work, years.get(work) ?? []), submitted: undefined });
    group.works.push(work);
  }
  const [longest] = [...groups].sort(([, a], [, b]) => b.works.length - a.works.length);
  return longest && { section: longest[0], beside: [], ...longest[1] };
}
