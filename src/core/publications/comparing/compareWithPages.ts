import type { PageModel } from '../../page/pageModel';
import type { Described } from '../records/described';
import { entriesOf } from '../entries/entriesOf';
import { mergeWorks, type ListedWork } from './mergeWorks';
import { createStandings, isThere, type Standing } from './standing';
import { unreadFile, unreadPlacesOf } from './unreadPlaces';

/** A work of a list and whether the page has it. */
export interface ComparedWork extends ListedWork {
  readonly standing: Standing;
}

/**
 * Compares a list of works, such as all of an author, with the publications of a page and of its pieces. Each work once, newest first.
 * @param files papers that are files of their own
 */
export function compareWithPages(
  pages: readonly PageModel[],
  publications: readonly Described[],
  files: readonly PageModel[] = [],
): readonly ComparedWork[] {
  const standingOf = createStandings(pages.flatMap(entriesOf), [
    ...pages.flatMap(unreadPlacesOf),
    ...files.flatMap(unreadFile),
  ]);
  return mergeWorks(publications).map(work => {
    const standing = standingOf(work.publication);
    if (isThere(standing) || work.publishedAs === undefined) return { ...work, standing };
    // a preprint that was renamed is on the page when its published version is
    const published = standingOf(work.publishedAs);
    return { ...work, standing: isThere(published) ? published : standing };
  });
}
