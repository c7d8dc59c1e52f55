import type { Work } from '../../page/drafts/listedWork';
import { namesAny, type HeadingKind } from '../../page/headings/headingKinds';
import { isCertainlyOther } from '../../page/headings/otherHeadings';
import { isOfPapers } from '../../page/headings/paperHeadings';
import type { PageModel, Section } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { isWithin } from '../../text/range';
import { kindNames } from '../entries/kindNames';
import { namesOf } from '../entries/sectionAround';
import type { PaperGroup } from '../entries/paperGroup';
import { readMonograph } from '../printed/printedMonograph';
import { stretchesOf, venueOf } from '../printed/workVenue';

/** What authors list below `Publications` besides papers. */
const kinds = ['books', 'theses', 'patents', 'talks'] as const satisfies readonly HeadingKind[];

/** All words of headings for books and talks: `Edited Books`, `Chapters in Books`, `Oral Presentations`, `学术著作`; not `Book Recommendation`, which papers are about. */
const ofBooksOrTalks =
  /^\P{L}*(?:(?:my|edited|selected|scholarly|refereed|invited|oral|plenary|guest|and|in|books?|chapters?|monographs?|textbooks?|volumes?|talks?|lectures?)\P{L}{1,4}){0,5}(?:books?|chapters?|monographs?|textbooks?|volumes?|talks?|lectures?|presentations?)\P{L}*$|^\P{L}*(?:学术)?(?:著作|专著)\P{L}*$/iu;

/** Whether a section is for books, theses, patents or talks, by the innermost title around it that names these or papers: `## Patents (in Chinese)`. */
export function isBesidePapers(page: PageModel, section: Section): boolean {
  return titleOfOthers(page, section) !== undefined;
}

/** Whether a group is for books, theses, patents or talks: by its title, where each word of that says so or most of its works are no papers. `Presentation Attack Detection` is a topic. */
export function areBesidePapers(page: PageModel, { section, papers, beside }: PaperGroup): boolean {
  const title = section && titleOfOthers(page, section);
  if (title === undefined) return false;
  if (isCertainlyOther(title) || ofBooksOrTalks.test(title)) return true;
  const units = [...papers, ...beside];
  const works = worksOf(page).filter(({ range }) => units.some(({ unit }) => isWithin(range, unit.range)));
  return 2 * works.filter(isPaper).length <= works.length;
}

function titleOfOthers(page: PageModel, section: Section): string | undefined {
  const told = [...namesOf(page, section)].reverse().find(title => namesPapers(title) || namesAny(title, kinds));
  return told === undefined || namesPapers(told) ? undefined : told;
}

/** Whether a work says where it appeared, which is no book, no publisher and no university. */
function isPaper(work: Work): boolean {
  const { type, name, arxivId } = venueOf(work) ?? {};
  const isNamed = name !== undefined || arxivId !== undefined;
  return isNamed && type !== 'chapter' && readMonograph(stretchesOf(work)) === undefined;
}

/** `Papers`, `Journals`, `Books and Articles`; the words of `学位论文` and `学术著作` are those of papers, too, and name none. */
function namesPapers(title: string): boolean {
  return namesAny(title, kindNames) || isOfPapers(title.replace(/学位论文|著作/g, ''));
}
