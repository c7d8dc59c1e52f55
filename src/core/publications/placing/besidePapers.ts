import { namesAny, type HeadingKind } from '../../page/headingKinds';
import { isOfPapers } from '../../page/paperHeadings';
import type { PageModel, Section } from '../../page/pageModel';
import { kindNames, namesOf } from '../entries/paperGroup';

/** What authors list below `Publications` besides papers. */
const kinds = ['books', 'theses', 'patents', 'talks'] as const satisfies readonly HeadingKind[];

/** Whether a section is for books, theses, patents or talks, by the innermost title around it that names these or papers: `## Patents (in Chinese)`. */
export function isBesidePapers(page: PageModel, section: Section): boolean {
  const told = [...namesOf(page, section)].reverse().find(title => namesPapers(title) || namesAny(title, kinds));
  return told !== undefined && !namesPapers(told);
}

/** `Papers`, `Journals`, `Books and Articles`; the words of `学位论文` and `学术著作` are those of papers, too, and name none. */
function namesPapers(title: string): boolean {
  return namesAny(title, kindNames) || isOfPapers(title.replace(/学位论文|著作/g, ''));
}
