import { isHome } from './homeFirst';
import { publishedPages } from './publishedPages';
import type { SitePage, SiteSnapshot } from './siteSnapshot';

/** The page at `/`, or none. */
export function homeOf(site: SiteSnapshot): readonly SitePage[] {
  return publishedPages(site).filter(isHome).slice(0, 1);
}
