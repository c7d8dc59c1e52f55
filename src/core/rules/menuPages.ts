import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { isMapping } from '../syntax/plainMapping';
import { isNamedMenu } from './shownMenus';

/** The pages that a list of the menu is named after: those with `lang: zh-CN`, or below `/zh/`, for `main_zh`. */
export function pagesNamedBy(key: string, { pages }: SiteSnapshot): readonly SitePage[] {
  const words = key.toLowerCase().split(/[^\p{L}]+/u);
  return pages.filter(page => namesOf(page).some(name => words.includes(name)));
}

/** What a menu for a page may be named by: `zh` of `lang: zh-CN`, `cn` of `/cn/`. */
function namesOf({ data, url }: SitePage): readonly string[] {
  const lang = typeof data.lang === 'string' ? data.lang.toLowerCase().split(/[-_]/)[0] : undefined;
  const folder = /^\/([^/]+)\//.exec(url)?.[1]?.toLowerCase();
  return [lang, folder].flatMap(name => (name === undefined || name === '' ? [] : [name]));
}

/**
 * The pages that may show a list of the menu. Where layouts take one list of several by its name, `main` and `main_zh`, those in the
 * language of `main_zh` show that list, and all the others show `main`; elsewhere it is every page.
 */
export function pagesOfMenu(key: string, site: SiteSnapshot): readonly SitePage[] {
  if (!isNamedMenu(site, key)) return site.pages;
  const lists = namedLists(site).map(list => pagesNamedBy(list, site));
  const own = pagesNamedBy(key, site);
  // which list is that of a page that none is named after is known only where one list is named after no page
  if (own.length > 0 && lists.some(pages => pages.length === 0)) return own;
  const taken = lists.flat();
  return site.pages.filter(page => own.includes(page) || !taken.includes(page));
}

function namedLists(site: SiteSnapshot): readonly string[] {
  const { navigation } = site.data;
  return isMapping(navigation) ? Object.keys(navigation).filter(key => isNamedMenu(site, key)) : [];
}
