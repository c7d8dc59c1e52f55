import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { layoutsOf } from '../site/layouts';
import { stripHtml } from './liquid/filters/stripHtml';
import type { Semantics } from './liquid/semantics';
import { isNil } from './liquid/values';
import { renderMarkdown } from './markdown';
import { parsedPage } from './siteEngine';

const known = new WeakMap<SitePage, Map<string, SitePage>>();

/**
 * The page that is made of a file; `undefined` where it is only copied. GitHub Pages always loads three plugins that make
 * more of Markdown than Jekyll alone: jekyll-optional-front-matter, jekyll-titles-from-headings and jekyll-default-layout
 * (https://github.com/github/pages-gem/blob/master/lib/github-pages/plugins.rb).
 */
export function pageMade(site: SiteSnapshot, page: SitePage, semantics: Semantics): SitePage | undefined {
  if (semantics !== 'github-pages') return page.processed ? page : undefined;
  const made = page.processed ? page : page.optional;
  if (made?.markdown !== true) return made;
  const added = { ...titleFor(site, made), ...layoutFor(site, made) };
  const key = JSON.stringify(added);
  if (key === '{}') return made;
  const pages = known.get(made) ?? new Map<string, SitePage>();
  known.set(made, pages);
  const before = pages.get(key);
  if (before !== undefined) return before;
  const completed = { ...made, data: { ...made.data, ...added } };
  pages.set(key, completed);
  return completed;
}

/** jekyll-default-layout 0.1.5: pages and posts whose front matter says nothing of a layout get the first of these that there is. */
function layoutFor(site: SiteSnapshot, { data, collection, url }: SitePage): { readonly layout?: string } {
  if (Object.hasOwn(data, 'layout') || (collection !== undefined && collection !== 'posts')) return {};
  const layouts = layoutsOf(site);
  const wanted = [...(url === '/' ? ['home'] : []), collection === undefined ? 'page' : 'post', 'default'];
  const layout = wanted.find(name => layouts.has(name));
  return layout === undefined ? {} : { layout };
}

/** Its `TITLE_REGEX`: a heading of the first three levels, or one that is underlined, at the very beginning. */
// oxlint-disable-next-line regexp/no-super-linear-backtracking -- each way ends at the end of a line, wherever that is
const firstHeading = /(?:#{1,3}\s+([^\n]*)|([^\n]*)\n[-=]+\s*)$/my;

/** jekyll-titles-from-headings 0.5.3: a page without a title has its first heading's, when nothing stands before it. */
function titleFor(site: SiteSnapshot, { data, collection, path }: SitePage): { readonly title?: string } {
  const { titles_from_headings: settings } = site.config.values;
  if (!isNil(data.title) || collection !== undefined || isSwitchedOff(settings)) return {};
  const file = site.files.get(path);
  const body = file === undefined ? '' : parsedPage(file).body;
  firstHeading.lastIndex = 0;
  const match = firstHeading.exec(body.trimStart());
  if (match === null) return {};
  const text = stripHtml(renderMarkdown(site, match[1] ?? match[2] ?? '').html);
  return {
    title: text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\[\^[^\]]*(\]?)/g, (reference, end) => (end === '' ? reference : '')),
  };
}

/** Whether the configuration switches a plugin off, given its own settings: `relative_links: { enabled: false }`. */
export function isSwitchedOff(settings: unknown): boolean {
  return typeof settings === 'object' && settings !== null && 'enabled' in settings && settings.enabled === false;
}
