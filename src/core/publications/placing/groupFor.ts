import { namesAny, type HeadingKind } from '../../page/headingKinds';
import { isOfPapers } from '../../page/paperHeadings';
import type { PageModel } from '../../page/pageModel';
import { isOfAppeared, isOfKind, type PaperGroup } from '../entries/paperGroup';
import { namesOf } from '../entries/sectionAround';
import { namesRest, namesSelection } from '../entries/partialHeadings';
import { sectionName } from '../entries/kindNames';
import { namesOtherKind, otherKindsOf } from '../entries/otherKinds';
import type { CslItem } from '../work';
import { areBesidePapers } from './besidePapers';
import { inOwnLanguage, withoutOtherLanguage } from './groupLanguage';

/**
 * The group that a new work belongs to: among sections named after papers, or else all, one that is named after works of its kind
 * (`Journal Articles`), or else the one with most papers; that of drafts, or of `Other Publications`, only where there is no other, and of those in
 * two languages none of the other one. None named after books, theses or patents is for a paper, whichever language these are in, and none named after
 * works of another kind for a book, a thesis or a dataset, where one names no kind.
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
  const ofKind = closest(
    page,
    candidates.filter(group => isOfKind(page, group, csl) === true),
    csl,
  );
  const published = candidates.filter(group => isOfAppeared(page, group));
  const nearest = (some: readonly PaperGroup[]): PaperGroup | undefined =>
    largest(inOwnLanguage(page, mainGroups(page, groupsBelow(page, some, around)), csl));
  return nearest(ofKind) ?? nearest(published) ?? nearest(candidates);
}

/**
 * For a paper without the groups that are named after books, theses or patents, and for another work without those that are named after works of
 * other kinds. All where no other is left.
 */
function withoutOtherKinds(page: PageModel, groups: readonly PaperGroup[], csl: CslItem): readonly PaperGroup[] {
  const isOther = (group: PaperGroup): boolean =>
    sectionName(csl) === undefined ? isOfKind(page, group, csl) === false : areBesidePapers(page, group);
  const left = groups.filter(group => !isOther(group));
  return left.some(group => sectionName(csl) !== undefined || isForAny(page, group)) ? left : groups;
}

/** Whether a group is for whatever has appeared: no selection, no drafts, no talks. */
function isForAny(page: PageModel, group: PaperGroup): boolean {
  const titles = group.section === undefined ? [] : namesOf(page, group.section);
  return isOfAppeared(page, group) && !titles.some(title => namesSelection(title) || namesAny(title, forSome));
}

const forSome = ['drafts', 'posters', 'preprints', 'talks', 'workshops'] as const satisfies readonly HeadingKind[];

/** Of groups that are for works of the kind of one, those named after the closest kind: `Book Chapters` and not `Books` for a chapter. */
function closest(page: PageModel, groups: readonly PaperGroup[], csl: CslItem): readonly PaperGroup[] {
  const named = otherKindsOf(csl).map(kind =>
    groups.filter(
      ({ section }) => section !== undefined && namesOf(page, section).some(title => namesOtherKind(title, [kind])),
    ),
  );
  return named.find(some => some.length > 0) ?? groups;
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
