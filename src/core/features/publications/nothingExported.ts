import type { PageModel } from '../../page/pageModel';
import { showsMarkdownInHtml } from '../../rules/markup/markdownInHtml';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { message, type Message } from '../../text/message';

/**
 * Why nothing is exported, as far as that can be told.
 * @param pages where publications were looked for, each with its site
 * @param isMore whether it was more than one page of the author: a site
 */
export function notesOnNothing(
  pages: ReadonlyMap<PageModel, SiteSnapshot | undefined>,
  isMore: boolean,
): readonly Message[] {
  return [
    isMore
      ? message(
          'No publication was found on the pages of this site. An entry is read when it names its authors and has its title in quotation marks, in bold, as a link, or between its authors and its venue.',
        )
      : message(
          'No publication was found on this page. An entry is read when it names its authors and has its title in quotation marks, in bold, as a link, or between its authors and its venue.',
        ),
    ...([...pages].some(([page, site]) => showsMarkdownInHtml(page, site))
      ? [message('Markdown within HTML that has no {0} is not read, either by Jekyll or here.', 'markdown="1"')]
      : []),
  ];
}
