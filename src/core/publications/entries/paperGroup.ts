import { addTo } from '../../grouped';
import { yearAheadOf } from '../../page/drafts/dateAhead';
import type { HtmlUnit } from '../../page/html/htmlUnit';
import { htmlUnitsOf } from '../../page/html/htmlUnits';
import type { PageModel, Section } from '../../page/pageModel';
import { isOfPapers } from '../../page/headings/paperHeadings';
import { createRangeIndex } from '../../page/rangeIndex';
import { worksOf } from '../../page/works/works';
import { isWithin, slice } from '../../text/range';
import type { CslItem } from '../work';
import { isForDrafts } from './draftHeadings';
import { entriesOf } from './entriesOf';
import { htmlHeadingsOf, type HtmlHeading } from './headingsInHtml';
import { isHeadingFor } from './kindNames';
import { unitsOf, type Unit } from './pageUnits';
import { namesRest } from './groupTitles';
import { namesOf, sectionOf } from './sectionAround';
import { emptySection, itemsForPapers } from './sectionForPapers';
import { drawnYear, submissionYear, yearAtHead, yearOfWork } from './yearOfWork';

/** A box, list item, paragraph or entry in HTML that is a paper, with the year it gives, the latest of several. */
export interface PaperUnit {
  readonly unit: Unit | HtmlUnit;
  readonly year: number | undefined;
  /** The year in which arXiv had it, where it gives none itself. */
  readonly submitted: number | undefined;
  /** The year that it begins with, `*2029* Mei Lin, …`; not that of a title, `2050 visions of lakes`. */
  readonly ahead?: number | undefined;
}

/** The papers of one section, without those of sections inside it that are not named after years. */
export interface PaperGroup {
  /** `undefined` for papers above all headings. */
  readonly section: Section | undefined;
  /** All boxes or all others, whichever there are more of; in order, one or more. */
  readonly papers: readonly PaperUnit[];
  /** Those of the other form, in order: mostly none. */
  readonly beside: readonly PaperUnit[];
}

/** The sections of a page that hold papers in Markdown, in order. */
export function paperGroups(page: PageModel): readonly PaperGroup[] {
  return groupsOf(page, unitsOf(page));
}

/**
 * The groups that new works can go to: those that are sure to be of papers, or those in HTML where a page has no place for papers otherwise, as a
 * heading in HTML makes no section.
 */
export function groupsForPapers(page: PageModel): readonly PaperGroup[] {
  const sure = sureGroups(page);
  if (sure.length > 0 || emptySection(page) !== undefined) return sure;
  const groups = groupsOf(page, htmlUnitsOf(page));
  const named = groups.flatMap(group => belowHeadingsOfPapers(page, group));
  return named.length === 0 ? groups : named;
}

/** The papers of a group in HTML that stand below headings in HTML that are named after papers, those below each as one: others may be talks. */
function belowHeadingsOfPapers(page: PageModel, group: PaperGroup): readonly PaperGroup[] {
  const { section, papers } = group;
  const from = section?.range.start ?? 0;
  const headings = htmlHeadingsOf(page).filter(
    ({ range }) => range.start >= from && !papers.some(({ unit }) => isWithin(range, unit.range)),
  );
  const parts = new Map<HtmlHeading | undefined, PaperUnit[]>();
  for (const paper of papers) {
    const above: HtmlHeading[] = [];
    for (const heading of headings) {
      if (heading.range.start > paper.unit.range.start) break;
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
      above.push(heading);
    }
    // `More Publications` are not all: the main ones stand above
    if (!above.some(({ title }) => isOfPapers(title) && !namesRest(title))) continue;
    addTo(parts, above.at(-1), paper);
  }
  return [...parts.values()].map(part => ({ section, papers: part, beside: [] }));
}

/**
 * The groups in Markdown or, where none of these is named after papers, those in HTML that are. None where the section for papers has none
 * yet: what else reads like papers are talks then, but for a list above all headings, whose own is in the page that includes it, above a
 * smaller section that cannot be read.
 */
export function sureGroups(page: PageModel): readonly PaperGroup[] {
  const isNamed = ({ section }: PaperGroup): boolean =>
    section !== undefined && namesOf(page, section).some(isOfPapers);
  const groups = paperGroups(page);
  if (groups.some(isNamed)) return groups;
  const inHtml = groupsOf(page, htmlUnitsOf(page)).filter(isNamed);
  const empty = emptySection(page);
  if (inHtml.length > 0) return inHtml;
  if (empty === undefined) return groups;
  const unread = itemsForPapers(page, empty.heading.end).length;
  return groups.filter(({ section, papers }) => section === undefined && unread > 0 && papers.length >= unread);
}

/** The groups of those of the units of a page, in its order, that are papers. */
export function groupsOf(page: PageModel, units: readonly (Unit | HtmlUnit)[]): readonly PaperGroup[] {
  // patents stand in sections of their own, which are none for papers
  const works = worksOf(page).filter(({ patent }) => patent === undefined);
  const index = createRangeIndex(works.map(({ range }) => range));
  const entries = new Map(entriesOf(page).map(entry => [entry.work, entry]));
  const groups = new Map<Section | undefined, PaperUnit[]>();
  for (const unit of units) {
    const work = works[index.firstFrom(unit.range.start)];
    if (work === undefined || work.range.start >= unit.range.end) continue;
    const section = sectionOf(page, unit.range.start);
    const entry = entries.get(work);
    const year = (entry && yearOfWork(work, entry.printed.years)) ?? drawnYear(slice(page.text, unit.range));
    const submitted = year === undefined ? entry && submissionYear(entry) : undefined;
    const paper = { unit, year, submitted, ahead: yearAheadOf(work)?.year ?? yearAtHead(work) };
    addTo(groups, section, paper);
  }
  return [...groups].map(([section, papers]) => ({ section, ...byForm(papers) }));
}

/**
 * Whether a group is for works of this kind, by the innermost title around it that names one: `#### Maps` below `## Journal` is for articles.
 * `undefined` where none does.
 */
export function isOfKind(page: PageModel, { section }: PaperGroup, csl: CslItem): boolean | undefined {
  const names = section === undefined ? [] : [...namesOf(page, section)].reverse();
  return names.map(title => isHeadingFor(title, csl)).find(told => told !== undefined);
}

/** Whether works stand in a group that have appeared, as far as its headings tell. */
export function isOfAppeared(page: PageModel, { section }: PaperGroup): boolean {
  return section === undefined || !isForDrafts(page, section);
}

function byForm(all: readonly PaperUnit[]): Pick<PaperGroup, 'papers' | 'beside'> {
  const boxes = all.filter(({ unit }) => unit.kind === 'box');
  const others = all.filter(({ unit }) => unit.kind !== 'box');
  return boxes.length > others.length ? { papers: boxes, beside: others } : { papers: others, beside: boxes };
}
