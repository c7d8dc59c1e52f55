import { stopKey, stopsHere } from '../site/pageStop';
import type { PageStop, SiteFile, SitePage, SiteSnapshot } from '../site/siteSnapshot';
import type { MappedText } from '../text/mappedText';
import type { Semantics } from './liquid/semantics';
import { builderAsked, onlyFiles } from './questions';
import type { RenderedPage, RenderProblem } from './renderedPage';

/** The page that Jekyll's build stops at before it makes anything; `undefined` of all others. */
export function stoppedPage(
  site: SiteSnapshot,
  { path, url, stop }: SitePage,
  file: SiteFile,
  semantics: Semantics,
): RenderedPage | undefined {
  if (stop === undefined || !stopsHere(site, stop)) return undefined;
  if (stop.kind === 'place' && stop.isLate === true && semantics === 'jekyll-4') return undefined;
  const problem = stopProblem(site, path, file.text, stop);
  const sourceMap = (): MappedText => ({ text: '', segments: [] });
  const questions = new Map([[builderAsked.name, builderAsked]]);
  const dependencies = { ...onlyFiles(path, site.config.path), questions };
  return {
    html: '',
    markdown: '',
    content: '',
    url,
    problems: [problem],
    dependencies,
    sourceMap,
  };
}

/**
 * The first of the files that a page was made of whose bytes are no UTF-8: Ruby's regular expressions, and Sass, stop at them. A post is left out for it,
 * which stops nothing, a page into which none of them looks is copied, and of the configuration all that it says of the site is not known.
 */
export function encodingProblem(
  site: SiteSnapshot,
  page: SitePage,
  files: Iterable<string>,
): RenderProblem | undefined {
  for (const path of files) {
    const file = site.files.get(path);
    if (file?.isNoUtf8 !== true || path === site.config.path) continue;
    if (path === page.path && (page.collection === 'posts' || page.isUnread === true)) continue;
    const message = 'invalid byte sequence in UTF-8';
    const start = file.text.indexOf('\uFFFD');
    return { path, message, start, end: start + 1, kind: 'document', jekyll: message };
  }
  return undefined;
}

function stopProblem(site: SiteSnapshot, path: string, text: string, stop: PageStop): RenderProblem {
  const { from } = stop;
  const message = jekyllSays(path, stop);
  const told = { message, kind: 'document', jekyll: message } as const;
  if (from === 'defaults' || from === 'collection') return { path: site.config.path, start: 0, end: 0, ...told };
  const key = from === 'front matter' ? stopKey(stop) : undefined;
  const line = key === undefined ? null : new RegExp(`^${key}[ \\t]*:.*`, 'm').exec(text);
  const start = line?.index ?? 0;
  return { path, start, end: start + (line?.[0].length ?? 0), ...told };
}

function jekyllSays(path: string, { kind, from, written }: PageStop): string {
  if (kind === 'place') return `The URL template doesn't have ${written} keys. Check your permalink template!`;
  if (kind === 'keys') return `Invalid YAML front matter in ${path}`;
  if (kind === 'address' && written === '') return `Invalid permalink in ${path}`;
  // what Ruby says to a number
  if (kind === 'address') return "undefined method `end_with?' for an instance of Integer";
  if (kind === 'slug') return "undefined method `gsub' for an instance of Integer";
  if (from === 'defaults')
    return `Invalid date '${written}': An invalid date format was found in a front-matter default set`;
  const where = from === 'file name' ? 'filename' : 'YAML front matter';
  return `Invalid date '${written}': Document '${path}' does not have a valid date in the ${where}.`;
}
