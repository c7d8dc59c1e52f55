import { layoutOf } from '../../site/defaultLayout';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { codedWords, isCode, languageCode } from '../../site/languageNames';
import { frameMenus, isNamedMenu, menuLists, menusByPage } from './shownMenus';

/** The pages that a list of the menu is named after: those with `lang: zh-CN`, or below `/zh/`, for `main_zh` and `main_cn`. */
export function pagesNamedBy(key: string, { pages }: SiteSnapshot): readonly SitePage[] {
  const words = codedWords(key);
  return pages.filter(page => namesOf(page).some(name => words.includes(name)));
}

/** What a menu for a page may be named by: `zh` of `lang: zh-CN` and of `/cn/`, without `lang` also of `/about-zh/`. */
function namesOf({ data, url }: SitePage): readonly string[] {
  const folder = languageCode(/^\/([^/]+)\//.exec(url)?.[1]?.toLowerCase() ?? '');
  const ofLanguage =
    typeof data.lang === 'string'
      ? codedWords(data.lang).slice(0, 1)
      : codedWords(/^\/([^/.]*)/.exec(url)?.[1] ?? '').filter(isCode);
  return [...ofLanguage, folder].filter(name => name !== '');
}

/**
 * The pages that may show a list of the menu. Where layouts show one list of several, `main` and `main_zh`, those in the language of
 * `main_zh` show that list, and all the others show `main`; elsewhere it is every page whose layout does not name other lists alone.
 */
export function pagesOfMenu(key: string, site: SiteSnapshot): readonly SitePage[] {
  const alternatives = [namedLists(site), menusByPage(site)].find(lists => lists.includes(key)) ?? [];
  const lists = alternatives.map(list => pagesNamedBy(list, site));
  const own = pagesNamedBy(key, site);
  // which list is that of a page that none is named after is known only where one list is named after no page
  if (own.length > 0 && lists.some(pages => pages.length === 0)) return own;
  const taken = lists.flat();
  const framing = site.pages.filter(page => frameMenus(site, layoutOf(site, page)).lists.includes(key));
  return site.pages.filter(
    page =>
      (own.includes(page) || !taken.includes(page)) &&
      (framing.length === 0 || framing.includes(page) || frameMenus(site, layoutOf(site, page)).lists.length === 0),
  );
}

function namedLists(site: SiteSnapshot): readonly string[] {
  return menuLists(site).filter(key => isNamedMenu(site, key));
}
