import { isOfWorks } from '../../page/headings/paperHeadings';
import type { PageModel } from '../../page/pageModel';
import { headingFor, sectionName, type HeadingFor } from '../entries/kindNames';
import { namesAwaited, namesEarlier, namesRest, namesSelection } from '../entries/groupTitles';
import { isOfAppeared, type PaperGroup } from '../entries/paperGroup';
import { namesOf } from '../entries/sectionAround';
import { yearOf, type CslItem } from '../work';
import { areBesidePapers } from './besidePapers';

/** What a group is for, as its headings say it, seen from one work. */
export interface GroupPurpose {
  /** Whether its works are of the kind of that work, of another one, or of `any`: `Publications`, `Lakes`. */
  readonly kind: HeadingFor | 'any';
  /** Which of these it holds: all; what is no main one, `Other Publications`; what its author has chosen; what has not been printed, or not been taken. */
  readonly holds: 'all' | 'rest' | 'selection' | 'awaited' | 'drafts';
}

/** What a group is for, seen from a work: the innermost heading that names a kind of works says of which kind they are. */
export function purposeOf(page: PageModel, group: PaperGroup, csl: CslItem): GroupPurpose {
  const titles = group.section === undefined ? [] : namesOf(page, group.section);
  const kind = kindOf(page, group, titles, csl);
  return { kind, holds: heldBy(page, group, titles, csl, kind === 'own' && sectionName(csl) === 'preprints') };
}

function kindOf(page: PageModel, group: PaperGroup, titles: readonly string[], csl: CslItem): GroupPurpose['kind'] {
  const told = [...titles]
    .reverse()
    .map(title => headingFor(title, csl))
    .find(found => found !== undefined);
  const isOwnOther = told === 'own' && sectionName(csl) === undefined;
  if (!isOwnOther && areBesidePapers(page, group)) return 'others';
  // what is named after no works at all may be of something else, `Visits`
  return told ?? (titles.length === 0 || titles.some(isOfWorks) ? 'any' : 'papers');
}

function heldBy(
  page: PageModel,
  group: PaperGroup,
  titles: readonly string[],
  csl: CslItem,
  isOfPreprints: boolean,
): GroupPurpose['holds'] {
  if (!isOfPreprints && !isOfAppeared(page, group)) return 'drafts';
  if (titles.some(namesAwaited)) return 'awaited';
  if (titles.some(namesSelection)) return 'selection';
  // a work as old as those below `Older Publications` is one of them
  if (titles.some(namesEarlier) && isAsOld(group, csl)) return 'all';
  return titles.some(namesRest) ? 'rest' : 'all';
}

function isAsOld({ papers }: PaperGroup, csl: CslItem): boolean {
  return papers.some(({ year = -Infinity }) => year >= (yearOf(csl) ?? Infinity));
}
