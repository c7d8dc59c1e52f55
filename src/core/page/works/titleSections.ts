import { remembered } from '../../remembered';
import type { PageModel, Section } from '../pageModel';
import { worksOf } from './works';

/** The sections of a page without those whose heading is the title of a publication (see `headedDrafts`). */
export const sectionsBesideTitles = remembered((page: PageModel): readonly Section[] => {
  const starts = new Set(worksOf(page).map(({ range }) => range.start));
  return page.sections.filter(({ heading }) => !starts.has(heading.start));
});
