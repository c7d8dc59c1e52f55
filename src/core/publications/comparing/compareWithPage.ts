import type { PageModel } from '../../page/pageModel';
import { entriesOf } from '../verify/entriesOf';
import type { Publication } from '../work';
import { mergeWorks, type ListedWork } from './mergeWorks';
import { createStandings, type Standing } from './standing';

/** A work of a list and whether the page has it. */
export interface ComparedWork extends ListedWork {
  readonly standing: Standing;
}

/** Compares a list of works, such as all of an author, with the publications of a page. Each work once, newest first. */
export function compareWithPage(page: PageModel, publications: readonly Publication[]): readonly ComparedWork[] {
  const standingOf = createStandings(entriesOf(page));
  return mergeWorks(publications).map(work => {
    const standing = standingOf(work.publication);
    // a preprint that was renamed is on the page when its published version is
    const published =
      standing.kind === 'new' && work.publishedAs !== undefined ? standingOf(work.publishedAs) : standing;
    return {
      ...work,
      standing:
        standing.kind === 'new' && published.kind === 'here' ? { kind: 'here', entry: published.entry } : standing,
    };
  });
}
