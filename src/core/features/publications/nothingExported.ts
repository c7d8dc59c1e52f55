import type { PageModel } from '../../page/pageModel';
import { showsMarkdownInHtml } from '../../rules/markup/markdownInHtml';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { message, type Message } from '../../text/message';
import { slice } from '../../text/range';

/**
 * Of publications that jekyll-scholar lists when it builds the site: where they come from. What else the pages list may be exported all the same,
 * the few selected ones of a home page say.
 */
export function notesOnBibliography(pages: ReadonlyMap<PageModel, SiteSnapshot | undefined>): readonly Message[] {
  const ready = madeOfBibliography(pages);
  return ready.length === 0
    ? []
    : [
        message(
          '“{0}” lists the publications when Jekyll builds the site, and is not read here. It takes them from {1}, which is BibTeX already.',
          '{% bibliography %}',
          ready.map(path => `“${path}”`),
        ),
      ];
}

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

/** The files or, of one that is not known, the folder that jekyll-scholar makes the lists of: `_bibliography/papers.bib`, each once. */
function madeOfBibliography(pages: ReadonlyMap<PageModel, SiteSnapshot | undefined>): readonly string[] {
  const files = [...pages].flatMap(([{ liquid, text }, site]) =>
    liquid.flatMap(region =>
      region.kind === 'tag' && region.name === 'bibliography'
        ? [bibliographyFile(site, slice(text, region.markup))]
        : [],
    ),
  );
  return [...new Set(files)];
}

/**
 * As the tag says it, `-f papers`, else the settings, else what jekyll-scholar takes without them, with the ending that it adds
 * (https://github.com/inukshuk/jekyll-scholar, lib/jekyll/scholar/defaults.rb and utilities.rb). Where there is no such file, the only one of the folder, else that.
 * @param markup what stands behind the name of the tag
 */
function bibliographyFile(site: SiteSnapshot | undefined, markup: string): string {
  const settings = site?.config.values.scholar;
  const { source, bibliography } = isSettings(settings) ? settings : {};
  // `-f {{ site.scholar.bibliography }}`, as al-folio has it, says what the settings say
  const said = /(?:^|\s)(?:-f|--file)[ =]?(?!\{\{)(\S+)/.exec(markup)?.[1];
  const named = said ?? bibliography;
  const folder = plain(typeof source === 'string' ? source : '_bibliography');
  const name = typeof named === 'string' ? named : 'references.bib';
  const path = plain(`${folder}/${/\.\w+$/.test(name) ? name : `${name}.bib`}`);
  const there = [...(site?.files.keys() ?? [])].filter(file => file.startsWith(`${folder}/`) && file.endsWith('.bib'));
  return there.includes(path) ? path : there.length === 1 ? (there[0] ?? folder) : folder;
}

/** `./_bibliography//papers.bib` → `_bibliography/papers.bib` */
function plain(path: string): string {
  return path
    .replace(/^\.?\/+/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}

function isSettings(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
