import { baseName, folderOf } from '../site/fileName';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { toText } from './liquid/rubyText';
import type { Semantics } from './liquid/semantics';
import type { Hash } from './liquid/values';
import { isNil } from './liquid/values';
import { directoryOf, pageValue } from './pageValues';
import { engineOf } from './siteEngine';

/** Whether a page has a `paginator` as far as its name and the configuration tell; more of the site decides in the end. */
export function mayBePaginated(site: SiteSnapshot, page: SitePage): boolean {
  return !isNil(site.config.values.paginate) && page.collection === undefined && baseName(page.path) === 'index.html';
}

/** The posts of a site, spread over pages of one template. */
interface Pagination {
  readonly template: SitePage;
  readonly perPage: number;
  /** `/news/page:num/` */
  readonly path: string;
}

/**
 * What jekyll-paginate 1.1 makes of `paginate` and `paginate_path` in the configuration (https://jekyllrb.com/docs/pagination/):
 * the `index.html` that is nearest to the pages to come, in their folder or above. `undefined` where nothing is spread:
 * without the plugin, which GitHub Pages always loads, without a number, or without such a page.
 */
function paginationOf(site: SiteSnapshot, semantics: Semantics): Pagination | undefined {
  const { values, plugins } = engineOf(site, semantics);
  if (!plugins.includes('jekyll-paginate')) return undefined;
  const perPage = parseInt(toText(values.paginate), 10);
  if (!(perPage > 0)) return undefined;
  const path = `/${toText(values.paginate_path).replace(/^\/+/, '')}`;
  const folder = `${folderOf(path.replace(/(?<!\/)\/+$/, ''))}/`;
  const [template] = site.pages
    .filter(page => page.processed && mayBePaginated(site, page))
    .filter(page => folder.startsWith(directoryOf(`/${page.path}`)))
    .sort((a, b) => b.path.length - a.path.length);
  return template === undefined ? undefined : { template, perPage, path };
}

/**
 * `paginator` of Liquid for one of the pages, counted from 1; `undefined` for a page that is not the template, or without
 * posts. `posts` are those of the site, the newest first.
 */
export function paginatorValue(
  site: SiteSnapshot,
  page: SitePage,
  semantics: Semantics,
  posts: () => readonly Hash[],
  number = 1,
): Hash | undefined {
  const pagination = paginationOf(site, semantics);
  if (pagination?.template.path !== page.path) return undefined;
  const { perPage } = pagination;
  const shown = posts().filter(isShown);
  const total = Math.ceil(shown.length / perPage);
  if (total === 0) return undefined;
  const { template } = pagination;
  return {
    page: number,
    per_page: perPage,
    posts: shown.slice((number - 1) * perPage, number * perPage),
    total_posts: shown.length,
    total_pages: total,
    previous_page: number > 1 ? number - 1 : null,
    previous_page_path: number > 2 ? numbered(pagination, number - 1) : number === 2 ? template.url : null,
    next_page: number < total ? number + 1 : null,
    next_page_path: number < total ? numbered(pagination, number + 1) : null,
  };
}

/** The template, and so many pages of it behind the first. */
interface FurtherPages {
  readonly template: SitePage;
  readonly urls: readonly string[];
}

/** The addresses of the pages behind the first, which is the template's own; `undefined` where nothing is spread. */
export function furtherPages(
  site: SiteSnapshot,
  semantics: Semantics,
  posts: () => readonly Hash[],
): FurtherPages | undefined {
  const pagination = paginationOf(site, semantics);
  if (pagination === undefined) return undefined;
  const { template, perPage } = pagination;
  const total = Math.ceil(posts().filter(isShown).length / perPage);
  const urls = Array.from({ length: Math.max(0, total - 1) }, (_, at) => furtherUrl(pagination, at + 2));
  return { template, urls };
}

/** The same as `site.pages` has them: the template at other addresses. */
export function furtherPageValues(
  site: SiteSnapshot,
  semantics: Semantics,
  posts: () => readonly Hash[],
): readonly Hash[] {
  const pages = furtherPages(site, semantics, posts);
  if (pages === undefined) return [];
  const template = pageValue(site, pages.template);
  return pages.urls.map(url => ({ ...template, url, dir: directoryOf(url) }));
}

/** The template as its `number`-th page, behind the first; `page` itself where it is no template. */
export function pageInList(site: SiteSnapshot, page: SitePage, semantics: Semantics, number: number): SitePage {
  const pagination = paginationOf(site, semantics);
  return pagination?.template.path === page.path ? { ...page, url: furtherUrl(pagination, number) } : page;
}

function furtherUrl(pagination: Pagination, number: number): string {
  const { template } = pagination;
  return isNil(template.data.permalink) ? numbered(pagination, number).replace(/(?<!\/)\/*$/, '/') : template.url;
}

function numbered({ path }: Pagination, number: number): string {
  return path.replaceAll(':num', String(number));
}

function isShown({ hidden }: Hash): boolean {
  return isNil(hidden) || hidden === false;
}
