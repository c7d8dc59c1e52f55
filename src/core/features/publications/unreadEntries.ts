import type { PageModel } from '../../page/pageModel';
import { isNamedAfterPapers } from '../../publications/placing/paperGroup';
import { message, type Message } from '../../rules/rule';
import { entryBlocks } from '../entries/entryBlocks';

/** Names the entries in sections for papers that the view of the homepage counts and nothing is exported of. */
export function notesOnUnread(pages: readonly PageModel[]): readonly Message[] {
  const titles = pages.flatMap(page =>
    entryBlocks(page).flatMap(({ work, title, range }) =>
      work === undefined && isNamedAfterPapers(page, range.start) ? [`“${title}”`] : [],
    ),
  );
  return titles.length === 0
    ? []
    : [
        message(
          'No publication can be read from these entries for certain, and they are left out: {0}.',
          [...new Set(titles)].join(', '),
        ),
      ];
}
