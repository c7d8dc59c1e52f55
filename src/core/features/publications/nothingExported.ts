import type { PageModel } from '../../page/pageModel';
import { showsMarkdownInHtml } from '../../rules/markup/markdownInHtml';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { message, type Message } from '../../text/message';

/** Where publications were looked for, and nothing was found. */
export interface Searched {
  readonly pages: readonly { readonly page: PageModel; readonly site: SiteSnapshot | undefined }[];
  /** Whether it was more than one page of the author: a site. */
  readonly isMore: boolean;
  /** Whether the site has papers that are files of their own. */
  readonly hasPaperFiles: boolean;
}

/** Why nothing is exported, as far as that can be told. */
export function notesOnNothing({ pages, isMore, hasPaperFiles }: Searched): readonly Message[] {
  return [
    isMore
      ? message(
          'No publication was found on the pages of this site. An entry is read when it names its authors and has its title in quotation marks, in bold, as a link, or between its authors and its venue.',
        )
      : message(
          'No publication was found on this page. An entry is read when it names its authors and has its title in quotation marks, in bold, as a link, or between its authors and its venue.',
        ),
    ...(hasPaperFiles ? [message('Papers that are files of their own, in “{0}”, are not read.', '_publications')] : []),
    ...(pages.some(({ page, site }) => showsMarkdownInHtml(page, site))
      ? [message('Markdown within HTML that has no {0} is not read, either by Jekyll or here.', 'markdown="1"')]
      : []),
  ];
}
