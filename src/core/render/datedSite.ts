import { urlAt } from '../site/addresses/permalink';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';

const pages = new WeakMap<SitePage, SitePage>();
const lists = new WeakMap<SiteSnapshot['pages'], SiteSnapshot['pages']>();
const sites = new WeakMap<SiteSnapshot, SiteSnapshot>();

/**
 * The site as it is built at `now`, in milliseconds since 1970: documents without a date, of which their addresses have a
 * part, lie under that of the build. The same objects for the same addresses; the site itself where there are none such.
 */
export function datedSite(site: SiteSnapshot, now: number): SiteSnapshot {
  if (!site.pages.some(({ isDatedLater }) => isDatedLater)) return site;
  const dated = site.pages.map(page => datedPage(site, page, now));
  const before = lists.get(site.pages);
  const list = before?.every((page, at) => page === dated[at]) === true ? before : dated;
  lists.set(site.pages, list);
  const known = sites.get(site);
  if (known?.pages === list) return known;
  const made = { ...site, pages: list };
  sites.set(site, made);
  return made;
}

function datedPage(site: SiteSnapshot, page: SitePage, now: number): SitePage {
  const { isDatedLater, ...rest } = page;
  if (isDatedLater !== true) return page;
  const url = urlAt(site.config.values, page.url, now);
  const known = pages.get(page);
  if (known?.url === url) return known;
  const dated = { ...rest, url };
  pages.set(page, dated);
  return dated;
}
