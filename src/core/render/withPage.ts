import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';

/** The site with `page` in the place of the page of that path, or beside the others: to render it otherwise than Jekyll would. */
export function withPage(site: SiteSnapshot, page: SitePage): SiteSnapshot {
  return { ...site, pages: [...site.pages.filter(({ path }) => path !== page.path), page] };
}
