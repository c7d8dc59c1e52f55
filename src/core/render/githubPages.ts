import { overlaid } from '../syntax/keyOrder';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { isWritten } from '../site/settings/collectionSettings';
import { defaultLayout } from '../site/defaultLayout';
import type { OffsetRange } from '../text/range';
import { stripHtml } from './liquid/filters/stripHtml';
import { strip } from './liquid/filters/textFilters';
import type { Semantics } from './liquid/semantics';
import { isHash, isNil, type Hash } from './liquid/values';
import { renderMarkdown } from './markdown';
import { readmeIndexes } from './readmeIndexes';
import { parsedPage } from './siteEngine';

const known = new WeakMap<SitePage, Map<string, SitePage>>();

/**
 * The page that is made of a file; `undefined` where it is only copied. GitHub Pages always loads four plugins that make
 * more of Markdown than Jekyll alone: jekyll-optional-front-matter, jekyll-readme-index, jekyll-titles-from-headings and jekyll-default-layout
 * (https://github.com/github/pages-gem/blob/master/lib/github-pages/plugins.rb).
 */
export function pageMade(site: SiteSnapshot, page: SitePage, semantics: Semantics): SitePage | undefined {
  if (semantics !== 'github-pages') return page.processed ? page : undefined;
  const made = page.processed ? page : (page.optional ?? readmeIndexes(site.pages).get(page.path));
  if (made?.markdown !== true) return made;
  const { title, belowTitle } = titleFor(site, made);
  const layout = defaultLayout(site, made);
  const added = { ...(title === undefined ? {} : { title }), ...(layout === undefined ? {} : { layout }) };
  const key = JSON.stringify([added, belowTitle]);
  if (key === '[{},null]') return made;
  const pages = known.get(made) ?? new Map<string, SitePage>();
  known.set(made, pages);
  const before = pages.get(key);
  if (before !== undefined) return before;
  const completed = { ...made, data: overlaid(made.data, added), ...(belowTitle && { belowTitle }) };
  pages.set(key, completed);
  return completed;
}

interface Titled {
  readonly title?: string;
  readonly belowTitle?: OffsetRange;
}

/**
 * jekyll-titles-from-headings 0.5.3: a page without a title has its first heading's, when nothing stands before it; with
 * `collections: true` so have all documents that are published, whatever title they are given. With `strip_title: true`
 * the text begins below it, and is stripped also where there is no heading.
 */
function titleFor(site: SiteSnapshot, { data, collection, path }: SitePage): Titled {
  const { titles_from_headings: settings } = site.config.values;
  const { enabled, collections, strip_title: strips }: Hash = isHash(settings) ? settings : {};
  const isAsked = collection === undefined ? isNil(data.title) : collections === true && isWritten(site, collection);
  const file = site.files.get(path);
  if (!isAsked || enabled === false || file === undefined) return {};
  const { body, base } = parsedPage(file);
  const heading = headingOf(body);
  const title = heading && { title: withoutMarkup(site, heading.text) };
  if ((Object.hasOwn(data, 'strip_title') ? data.strip_title : strips) !== true) return { ...title };
  const text = strip(body.slice(heading?.end ?? 0));
  const start = base + body.indexOf(text, heading?.end ?? 0);
  return { ...title, belowTitle: { start, end: start + text.length } };
}

/** Its `TITLE_REGEX`: a heading of the first three levels, or one that is underlined, at the very beginning. */
// oxlint-disable-next-line regexp/no-super-linear-backtracking -- each way ends at the end of a line, wherever that is
const firstHeading = /(?:#{1,3}[\t-\r ]+([^\n]*)|([^\n]*)\n[-=]+[\t-\r ]*)$/my;

/** What the heading that a text begins with says, and where it ends; a rule below empty lines counts as one that says nothing. */
function headingOf(body: string): { readonly text: string; readonly end: number } | undefined {
  const blank = /^[\t-\r ]*/.exec(body)?.[0].length ?? 0;
  for (const from of body.charAt(blank - 1) === '\n' ? [blank, blank - 1] : [blank]) {
    firstHeading.lastIndex = from;
    const match = firstHeading.exec(body);
    if (match !== null) return { text: match[1] ?? match[2] ?? '', end: from + match[0].length };
  }
  return undefined;
}

function withoutMarkup(site: SiteSnapshot, heading: string): string {
  return stripHtml(renderMarkdown(site, heading).html)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\[\^[^\]]*(\]?)/g, (reference, end) => (end === '' ? reference : ''));
}
