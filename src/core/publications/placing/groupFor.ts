import { isOfPapers } from '../../page/paperHeadings';
import type { PageModel } from '../../page/pageModel';
import {
  isOfAppeared,
  isOfKind,
  namesOf,
  namesRest,
  namesSelection,
  sectionName,
  type PaperGroup,
} from '../entries/paperGroup';
import type { CslItem } from '../work';
import { areBesidePapers } from './besidePapers';
import { inOwnLanguage, withoutOtherLanguage } from './groupLanguage';

/**
 * The group that a new work belongs to: among sections named after papers, or else all, one that is named after works of its kind
 * (`Journal Articles`), or else the one with most papers; that of drafts, or of `Other Publications`, only where there is no other, and of those in
 * two languages none of the other one. None named after books, theses or patents is for a paper, whichever language these are in.
 * `undefined` where the page has no papers.
 * @param around the titles of the sections that its topic is told by, the outermost first: of several groups the one below most of them
 */
export function groupFor(
  groups: readonly PaperGroup[],
  page: PageModel,
  csl: CslItem,
  around: readonly string[] = [],
): PaperGroup | undefined {
  const named = groups.filter(({ section }) => section !== undefined && namesOf(page, section).some(isOfPapers));
  const candidates = withoutOtherLanguage(page, withoutOtherKinds(page, named.length > 0 ? named : groups, csl), csl);
  const ofKind = candidates.filter(group => isOfKind(page, group, csl) === true);
  const published = candidates.filter(group => isOfAppeared(page, group));
  const nearest = (some: readonly PaperGroup[]): PaperGroup | undefined =>
    largest(inOwnLanguage(page, mainGroups(page, groupsBelow(page, some, around)), csl));
  return nearest(ofKind) ?? nearest(published) ?? nearest(candidates);
}

/** For a paper without the groups that are named after books, theses or patents. All where no other is left, and for other works. */
function withoutOtherKinds(page: PageModel, groups: readonly PaperGroup[], csl: CslItem): readonly PaperGroup[] {
  if (sectionName(csl) === undefined) return groups;
  const left = groups.filter(group => !areBesidePapers(page, group));
  return left.length === 0 ? groups : left;
}

/** Without those of `Other Publications`, where `some` are neither of these nor a selection. */
function mainGroups(page: PageModel, some: readonly PaperGroup[]): readonly PaperGroup[] {
  const isNamed = (names: (title: string) => boolean, { section }: PaperGroup): boolean =>
    section !== undefined && namesOf(page, section).some(names);
  const main = some.filter(group => !isNamed(namesRest, group));
  return main.some(group => !isNamed(namesSelection, group)) ? main : some;
}

/** Those of some groups that stand below most of the sections of these titles, the outermost first: all of them where none does. */
export function groupsBelow(
  page: PageModel,
  groups: readonly PaperGroup[],
  titles: readonly string[],
): readonly PaperGroup[] {
  const shared = groups.map(({ section }) => {
    const names = section === undefined ? [] : namesOf(page, section);
    const other = titles.findIndex((title, at) => names[at] !== title);
    return other < 0 ? titles.length : other;
  });
  const most = Math.max(...shared);
  return groups.filter((_, at) => shared[at] === most);
}

function largest(groups: readonly PaperGroup[]): PaperGroup | undefined {
  return [...groups].sort((a, b) => b.papers.length - a.papers.length)[0];
}
