import type { PageModel, Section } from '../../page/pageModel';
import type { Work } from '../../page/drafts/listedWork';
import { isNamedAfterPatents } from '../../page/works/patentSections';
import { worksOf } from '../../page/works/works';
import { isWithin } from '../../text/range';
import { unitsOf } from './pageUnits';
import { entriesOf } from './entriesOf';
import { paperGroups, type PaperGroup, type PaperUnit } from './paperGroup';
import { sectionOf } from './sectionAround';
import { yearOfWork } from './yearOfWork';

/** The patents of a page, in a section where none of its papers stand: the longest list of them, in Markdown. */
export interface PatentGroup extends PaperGroup {
  /** The patents as works, in the order of `papers`. */
  readonly works: readonly Work[];
}

/** The list that a new patent belongs to; `undefined` where a page has none that is apart from its papers. */
export function patentGroup(page: PageModel): PatentGroup | undefined {
  const [longest] = [...patentGroups(page)].sort((a, b) => b.works.length - a.works.length);
  return longest;
}

/** The list of patents in the section around a place; `undefined` where that has none, or papers. */
export function patentGroupAt(page: PageModel, offset: number): PatentGroup | undefined {
  const section = sectionAt(page, offset);
  return section && patentGroups(page).find(group => group.section === section);
}

/** Whether a place lies in a section of patents, named after them or with some in it and no papers. */
export function isAmongPatents(page: PageModel, offset: number): boolean {
  if (offset < page.frontMatter.range.end) return false;
  const section = sectionAt(page, offset);
  return section !== undefined && (isNamedAfterPatents(section.title) || patentGroupAt(page, offset) !== undefined);
}

/** At the end of the page that of its last character. */
function sectionAt(page: PageModel, offset: number): Section | undefined {
  return sectionOf(page, Math.min(offset, page.text.length - 1));
}

function patentGroups(page: PageModel): readonly PatentGroup[] {
  const patents = worksOf(page).filter(({ patent }) => patent !== undefined);
  if (patents.length === 0) return [];
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
  return [...groups].map(([section, group]) => ({ section, beside: [], ...group }));
}
