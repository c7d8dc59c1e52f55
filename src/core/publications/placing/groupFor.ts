import { isOfPapers } from '../../page/headings/paperHeadings';
import type { PageModel } from '../../page/pageModel';
import { type PaperGroup } from '../entries/paperGroup';
import { namesOf } from '../entries/sectionAround';
import { isWorkshopPaper, namesWorkshops } from '../entries/kindNames';
import { namesOtherKind, otherKindsOf } from '../entries/otherKinds';
import type { CslItem } from '../work';
import { purposeOf, type GroupPurpose } from './groupPurpose';
import { inOwnLanguage, withoutOtherLanguage } from './groupLanguage';

/** What a work goes to, the best first; each line is asked only where no group is for what stands above it. */
const preference: readonly ((purpose: GroupPurpose) => boolean)[] = [
  // `Journal Articles` for an article
  ({ kind, holds }) => kind === 'own' && holds === 'all',
  ({ kind, holds }) => kind === 'own' && holds === 'rest',
  // `Publications`, `Lakes`
  ({ kind, holds }) => kind === 'any' && holds === 'all',
  ({ kind, holds }) => kind === 'any' && holds === 'rest',
  // what its author has chosen, only where nothing else is for a work of its kind
  ({ kind, holds }) => kind === 'own' && holds === 'selection',
  // `Conference Papers`
  ({ kind, holds }) => kind === 'papers' && holds === 'all',
  ({ kind, holds }) => kind === 'papers' && holds === 'rest',
  ({ kind, holds }) => (kind === 'any' || kind === 'papers') && holds === 'selection',
  // `Posters`
  ({ kind, holds }) => kind === 'minor' && holds === 'all',
  // `Forthcoming`, `Under Review`
  ({ kind, holds }) => kind !== 'others' && holds === 'awaited',
  ({ kind }) => kind !== 'others',
  () => true,
];

/**
 * The group that a new work belongs to, by what the headings of each are for (`preference`), among those named after papers or its kind, where there are
 * some; of those in two languages none of the other one; of several that suit it as well the one with most papers. `undefined` where the page has no papers.
 * @param around the titles of the sections that its topic is told by, the outermost first: of several groups the one below most of them
 */
export function groupFor(
  groups: readonly PaperGroup[],
  page: PageModel,
  csl: CslItem,
  around: readonly string[] = [],
): PaperGroup | undefined {
  const purposes = new Map(groups.map(group => [group, purposeOf(page, group, csl)]));
  const are = (some: readonly PaperGroup[], is: (purpose: GroupPurpose) => boolean): readonly PaperGroup[] =>
    some.filter(group => {
      const purpose = purposes.get(group);
      return purpose !== undefined && is(purpose);
    });
  const named = namedAmong(page, groups);
  const among =
    named.length === 0 ? groups : groups.filter(group => named.includes(group) || isOwn(purposes.get(group)));
  const ofPapers = are(among, ({ kind }) => kind !== 'others');
  const candidates = withoutOtherLanguage(page, ofPapers.length > 0 ? ofPapers : among, csl);
  const open = are(candidates, ({ kind, holds }) => isOpen(kind) && (holds === 'all' || holds === 'rest'));
  const inLanguage = inOwnLanguage(page, open, csl);
  const left = candidates.filter(group => !open.includes(group) || inLanguage.includes(group));
  const suited = preference.map(is => are(left, is)).find(some => some.length > 0) ?? [];
  const closestOnes = suited.every(group => isOwn(purposes.get(group))) ? closest(page, suited, csl) : suited;
  return largest(inOwnLanguage(page, groupsBelow(page, closestOnes, around), csl));
}

/** Those of some groups that stand below a heading named after papers. */
function namedAmong(page: PageModel, groups: readonly PaperGroup[]): readonly PaperGroup[] {
  return groups.filter(({ section }) => section !== undefined && namesOf(page, section).some(isOfPapers));
}

function isOwn(purpose: GroupPurpose | undefined): boolean {
  return purpose?.kind === 'own';
}

function isOpen(kind: GroupPurpose['kind']): boolean {
  return kind === 'any' || kind === 'papers';
}

/** Of groups that are for works of the kind of one, those named after the closest kind: `Book Chapters` and not `Books` for a chapter, `Workshop Papers`. */
function closest(page: PageModel, groups: readonly PaperGroup[], csl: CslItem): readonly PaperGroup[] {
  const tests = isWorkshopPaper(csl)
    ? [namesWorkshops]
    : otherKindsOf(csl).map(kind => (title: string) => namesOtherKind(title, [kind]));
  const named = tests.map(test =>
    groups.filter(({ section }) => section !== undefined && namesOf(page, section).some(test)),
  );
  return named.find(some => some.length > 0) ?? groups;
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
