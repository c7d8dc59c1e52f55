import { isOfPapers } from '../../page/headings/paperHeadings';
import type { PageModel, Section } from '../../page/pageModel';
import { isHeadingFor, sectionName } from '../entries/kindNames';
import { namesAwaited, namesSelection } from '../entries/groupTitles';
import { isOfKind, type PaperGroup } from '../entries/paperGroup';
import { isBlank, namesOf } from '../entries/sectionAround';
import { isEmptyForPapers } from '../entries/sectionForPapers';
import { namesDrafts } from '../entries/draftHeadings';
import { namesOtherKind, otherKindsOf } from '../entries/otherKinds';
import { unitsOf } from '../entries/pageUnits';
import type { CslItem } from '../work';

/**
 * The section of a page whose heading is for works of the kind of one, and which waits for the first: `## Conference Papers` below `# Publications` with nothing
 * in it, `### Datasets` with none that is read as such. `undefined` where there is none, and where `group`, in which the work would stand, is for a kind as
 * close.
 */
export function sectionOfKind(page: PageModel, group: PaperGroup | undefined, csl: CslItem): Section | undefined {
  return sectionName(csl) === undefined ? sectionOfOther(page, group, csl) : sectionOfPapers(page, group, csl);
}

function sectionOfPapers(page: PageModel, group: PaperGroup | undefined, csl: CslItem): Section | undefined {
  if (group !== undefined && isOfKind(page, group, csl) === true) return undefined;
  const isForSome = (title: string): boolean =>
    namesSelection(title) || namesAwaited(title) || (namesDrafts(title) && sectionName(csl) !== 'preprints');
  return page.sections.find(
    section =>
      isHeadingFor(section.title, csl) === true &&
      isEmptyForPapers(page, section) &&
      !namesOf(page, section).some(isForSome),
  );
}

function sectionOfOther(page: PageModel, group: PaperGroup | undefined, csl: CslItem): Section | undefined {
  const kinds = otherKindsOf(csl);
  const titles = group?.section === undefined ? [] : namesOf(page, group.section);
  const own = kinds.findIndex(kind => titles.some(title => namesOtherKind(title, [kind])));
  if (own < 0 && group !== undefined && isOfKind(page, group, csl) === true) return undefined;
  const named = (own < 0 ? kinds : kinds.slice(0, own)).map(kind =>
    page.sections.find(
      section =>
        section !== group?.section &&
        namesOtherKind(section.title, [kind]) &&
        (isInPapers(page, section) || listsWorks(page, section)),
    ),
  );
  return named.find(section => section !== undefined);
}

function isInPapers(page: PageModel, section: Section): boolean {
  return namesOf(page, section).slice(0, -1).some(isOfPapers);
}

/** Whether a section beside those for papers holds a list, or nothing yet: `# Thesis` may tell of one in words. */
function listsWorks(page: PageModel, { heading, range }: Section): boolean {
  const isBeside = page.sections.some(({ title }) => isOfPapers(title));
  const [first] = unitsOf(page).filter(unit => unit.range.start >= heading.end && unit.range.end <= range.end);
  return isBeside && (first?.kind === 'item' || isBlank(page, { start: heading.end, end: range.end }));
}
