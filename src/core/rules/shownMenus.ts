import { siteUses } from '../schema/siteUse';
import { isList } from '../site/plainValue';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { isMapping } from '../syntax/plainMapping';

/**
 * Whether the layouts show this list of `_data/navigation.yml`: by its name (`site.data.navigation.main`), or by one that stands in
 * another data file (`site.data.navigation[ui.menu]`, with `menu: main_zh` in `_data/interface.yml`).
 */
export function isShownMenu(site: SiteSnapshot, key: string): boolean {
  return siteUses(site, `navigation.${key}`) || isTakenByName(site, key);
}

/** Whether the layouts show this list by its name in another data file only, so that each page may have a list of its own. */
export function isNamedMenu(site: SiteSnapshot, key: string): boolean {
  return !siteUses(site, `navigation.${key}`) && isTakenByName(site, key);
}

/**
 * The lists of which a layout shows one by the language of the page, each by its own name:
 * `{% if page.lang == "zh-CN" %}{% assign items = site.data.navigation.main_zh %}{% else %}{% assign items = site.data.navigation.main %}`.
 */
export function menusByLanguage(site: SiteSnapshot): readonly string[] {
  const lists = menuLists(site);
  for (const { path, text } of site.files.values()) {
    if (!/^_(?:includes|layouts)\//.test(path) || !/\bpage\.(?:lang|locale|language)\b/.test(text)) continue;
    const named = new Set(Array.from(text.matchAll(/\bnavigation\.([\w-]+)/g), ([, key = '']) => key));
    const shown = lists.filter(key => named.has(key));
    if (shown.length > 1) return shown;
  }
  return [];
}

/** The lists of `_data/navigation.yml` by their keys. */
export function menuLists(site: SiteSnapshot): readonly string[] {
  const { navigation } = site.data;
  return isMapping(navigation) ? Object.keys(navigation) : [];
}

function isTakenByName(site: SiteSnapshot, key: string): boolean {
  return siteUses(site, 'navigation[') && namesIn(site.data).has(key);
}

const known = new WeakMap<SiteSnapshot['data'], ReadonlySet<string>>();

/** All texts of the data files but the menu itself. */
function namesIn(data: SiteSnapshot['data']): ReadonlySet<string> {
  const before = known.get(data);
  if (before !== undefined) return before;
  const names = new Set<string>();
  const waiting = Object.entries(data).flatMap(([name, value]) => (name === 'navigation' ? [] : [value]));
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (typeof value === 'string') names.add(value);
    else if (isList(value)) waiting.push(...value);
    else if (isMapping(value)) waiting.push(...Object.values(value));
  }
  known.set(data, names);
  return names;
}
