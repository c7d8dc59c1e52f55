import { htmlUnitsOf } from '../../page/html/htmlUnits';
import type { PageModel } from '../../page/pageModel';
import { isAmongHtmlPapers } from './amongHtmlPapers';
import { unitsOf } from './pageUnits';
import { groupsOf, paperGroups } from './paperGroup';
import { sectionOf } from './sectionAround';
import { isNamedAfterPapers, waitsForWorks } from './sectionForPapers';

/** Whether a place lies in a section that is named after papers or holds some. */
export function isAmongPapers(page: PageModel, offset: number): boolean {
  if (offset < page.frontMatter.range.end) return false;
  if (page.markup === 'html') return isAmongHtmlPapers(page, offset);
  if (isNamedAfterPapers(page, offset)) return true;
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  return paperGroups(page).some(group => group.section === section);
}

/**
 * Whether a place tells where a work should go: it lies in a section that is named after papers or holds some, in whatever form, or has nothing yet
 * and is named after nothing that holds none (`Book Chapters`), or, where papers stand above all headings, not above the first of them.
 */
export function isPlaceOfPapers(page: PageModel, offset: number): boolean {
  if (offset < page.frontMatter.range.end) return false;
  if (page.markup === 'html') return isAmongHtmlPapers(page, offset);
  if (isNamedAfterPapers(page, offset)) return true;
  const section = sectionOf(page, Math.min(offset, page.text.length - 1));
  if (section !== undefined && offset >= section.heading.end && waitsForWorks(page, section)) return true;
  const units = [...unitsOf(page), ...htmlUnitsOf(page)];
  const around = groupsOf(page, units).filter(group => group.section === section);
  const papers = around.flatMap(({ papers, beside }) => [...papers, ...beside]);
  return papers.some(({ unit }) => section !== undefined || unit.range.start <= offset);
}
