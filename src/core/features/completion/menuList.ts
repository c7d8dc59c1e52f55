import { pagesNamedBy } from '../../rules/menu/menuPages';
import { isHome } from '../../site/homeFirst';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { readYamlLine } from '../yamlLine';

/** Whether a page shows the list `list` of the menu: the home page, or those that the list is named after (`main_zh`). */
export function showsList(
  list: string,
  site: SiteSnapshot,
): (page: { readonly path: string; readonly url: string }) => boolean {
  const named = new Set(pagesNamedBy(list, site).map(({ path }) => path));
  return page => (named.size > 0 ? named.has(page.path) : isHome(page));
}

/** What is written as `key` in the items of the list `list` of a menu's file, as far as each stands on one line. */
export function valuesInList(text: string, list: string, key: 'title' | 'url'): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex(line => line.startsWith(`${list}:`));
  const end = lines.findIndex((line, at) => at > start && /^[^\s#-]/.test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end).flatMap(line => {
    const { key: own, value } = readYamlLine(line, 0, line.length);
    return own === key && value !== undefined ? [line.slice(value.inside.start, value.inside.end)] : [];
  });
}
