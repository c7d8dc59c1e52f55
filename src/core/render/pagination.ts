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
  const folder = `${folderOf(path.replace(/\/+$/, ''))}/`;
  const [template] = site.pages
    .filter(page => page.processed && mayBePaginated(site, page))
    .filter(page => folder.startsWith(directoryOf(`/${page.path}`)))
    .sort((a, b) => b.path.length - a.path.length);
  return template === undefined ? undefined : { template, perPage, path };
}

/**
 * `paginator` of Liquid for the first of the pages; `undefined` for a page that is not the template, or without posts.
 * `posts` are those of the site, the newest first.
 */
export function paginatorValue(
  site: SiteSnapshot,
  page: SitePage,
  semantics: Semantics,
  posts: () => readonly Hash[],
): Hash | undefined {
  const pagination = paginationOf(site, semantics);
  if (pagination?.template.path !== page.path) return undefined;
  const { perPage } = pagination;
  const shown = posts().filter(isShown);
  const total = Math.ceil(shown.length / perPage);
  if (total === 0) return undefined;
  return {
    page: 1,
    per_page: perPage,
    posts: shown.slice(0, perPage),
    total_posts: shown.length,
    total_pages: total,
    previous_page: null,
    previous_page_path: null,
    next_page: total > 1 ? 2 : null,
    next_page_path: total > 1 ? numbered(pagination, 2) : null,
  };
}

/** The pages behind the first, as `site.pages` has them: the template at other addresses. */
export function furtherPages(site: SiteSnapshot, semantics: Semantics, posts: () => readonly Hash[]): readonly Hash[] {
  const pagination = paginationOf(site, semantics);
  if (pagination === undefined) return [];
  const { template, perPage } = pagination;
  const total = Math.ceil(posts().filter(isShown).length / perPage);
  return Array.from({ length: Math.max(0, total - 1) }, (_, at) => {
    const url = isNil(template.data.permalink) ? numbered(pagination, at + 2).replace(/\/*$/, '/') : template.url;
    return { ...pageValue(site, template), url, dir: directoryOf(url) };
  });
}

function numbered({ path }: Pagination, number: number): string {
  return path.replaceAll(':num', String(number));
}

function isShown({ hidden }: Hash): boolean {
  return isNil(hidden) || hidden === false;
}
