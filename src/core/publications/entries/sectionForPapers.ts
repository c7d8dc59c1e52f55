import { namesAny, type HeadingKind } from '../../page/headings/headingKinds';
import { isCertainlyOther } from '../../page/headings/otherHeadings';
import type { PageModel, Section } from '../../page/pageModel';
import { isOfPapers, paperHeading } from '../../page/headings/paperHeadings';
import { sectionsBesideTitles } from '../../page/works/titleSections';
import { isWithin, slice } from '../../text/range';
import { namesDrafts } from './draftHeadings';
import { unitsOf, type Unit } from './pageUnits';
import { endOf, isBlank, namesOf, sectionOf } from './sectionAround';

/** A section for papers that has none yet. */
export function emptySection(page: PageModel): Section | undefined {
  return sectionsBesideTitles(page).find(({ title }) => isOfPapers(title));
}

/** Whether the section around a place, or one around that, is named after papers: `Publications`, `论文`. */
export function isNamedAfterPapers(page: PageModel, offset: number): boolean {
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  return section !== undefined && namesOf(page, section).some(isOfPapers);
}

/** The items of lists in the section for papers around a place, where it holds no box: whether they can be read or not, papers are items there. */
export function itemsForPapers(page: PageModel, offset: number): readonly Unit[] {
  if (!isNamedAfterPapers(page, offset)) return [];
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  const units = unitsOf(page).filter(({ range }) => section !== undefined && isWithin(range, section.range));
  return units.some(({ kind }) => kind === 'box') ? [] : units.filter(({ kind }) => kind === 'item');
}

/**
 * Whether a section for publications holds nothing at all: its own title names them (`Preprints`, not `Paper Awards`), or stands below such a title and
 * names nothing else: a year, a topic, not `(* equal contribution)`.
 */
export function isEmptyForPapers(page: PageModel, section: Section): boolean {
  const { title, heading } = section;
  const isPart = !isBesidePapers(title) && !/^[(（[*†]/.test(title);
  const isNamed = isOfPapers(title) || (isPart && namesOf(page, section).some(isOfPapers));
  if (!isNamed || namesAny(title, others)) return false;
  return slice(page.text, { start: heading.end, end: endOf(page, section) }).trim() === '';
}

/** Whether a section holds nothing, but for comments, and its title names nothing else than works. */
export function waitsForWorks(page: PageModel, { title, heading, range }: Section): boolean {
  const isEmpty = isBlank(page, { start: heading.end, end: range.end });
  return isEmpty && (namesDrafts(title) || !namesAny(title, others));
}

/** What is no work. */
const others: readonly HeadingKind[] = ['talks', 'news', 'honours', 'services', 'reviews', 'careers'];

/** Whether authors list below such a title, inside `Publications`, what is no paper, `Patents`, `Grants`, or say something of all: `Citation Metrics`. */
function isBesidePapers(title: string): boolean {
  const isOther = paperHeading(title) === 'others' && isCertainlyOther(title);
  const isNone = namesAny(title, ['patents', 'software', 'teaching']) || ofProjects.test(title);
  return isOther || isNone || ofAllPapers.test(title);
}

/** `Ongoing Projects`, `科研项目` */
const ofProjects = /(?:\b(?:grants?|projects?)|项目|课题|基金)\P{L}*$/iu;

/** Only as a whole: `Metric Learning`, `Citation Analysis` are topics. */
const ofAllPapers =
  /^\P{L}*(?:google scholar|citations?|(?:(?:citation|publication) )?metrics|(?:citation|publication) statistics|contacts?|contact me|legend|谷歌学术|学者主页|引用(?:统计|次数|情况|数)?|联系(?:方式|我)?|图例)\P{L}*$/iu;
