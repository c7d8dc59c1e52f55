import { homeFirst } from './homeFirst';
import { includersOf } from './pieces';
import { publishedPage } from './publishedPages';
import type { SitePage, SiteSnapshot } from './siteSnapshot';

/**
 * The pages that show a file: the page it is, or the pages that have it as a piece, as minimal-light has `_includes/publications.md`;
 * none for what the site has in HTML around its pages. The home page comes first.
 */
export function shownOn(site: SiteSnapshot, path: string): readonly SitePage[] {
  if (/^_(?:layouts\/|includes\/.*\.html?$)/.test(path)) return [];
  const own = publishedPage(site, path);
  if (own !== undefined) return [own];
  const pages = new Set(includersOf(site, path));
  return homeFirst(site.pages.filter(page => pages.has(page.path)));
}
