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
  const ready = madeOfBibliography(pages);
  if (ready !== undefined)
    return [
      message(
        '“{0}” lists the publications when Jekyll builds the site, and is not read here. It takes them from “{1}”, which is BibTeX already: use that file.',
        '{% bibliography %}',
        ready,
      ),
    ];
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

/** The file that jekyll-scholar makes the lists of: `_bibliography/papers.bib`. `undefined` where no page has one. */
function madeOfBibliography(pages: ReadonlyMap<PageModel, SiteSnapshot | undefined>): string | undefined {
  for (const [{ liquid }, site] of pages)
    if (liquid.some(region => region.kind === 'tag' && region.name === 'bibliography'))
      return bibliographyFile(site?.config.values.scholar);
  return undefined;
}

/** As its settings say, else what jekyll-scholar takes without them (https://github.com/inukshuk/jekyll-scholar, lib/jekyll/scholar/defaults.rb). */
function bibliographyFile(settings: unknown): string {
  const { source, bibliography } = isSettings(settings) ? settings : {};
  const folder = typeof source === 'string' ? source : './_bibliography';
  const name = typeof bibliography === 'string' ? bibliography : 'references.bib';
  return `${folder}/${name}`.replace(/^\.?\/+/, '').replace(/\/{2,}/g, '/');
}

function isSettings(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
