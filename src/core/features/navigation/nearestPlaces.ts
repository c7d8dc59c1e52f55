import type { SitePage } from '../../site/siteSnapshot';
import { parseYaml } from '../../syntax/yaml';
import type { Place } from '../../text/mappedText';
import { placesOf } from './places';
import { homeOf, type Resolved } from './resolve';
import type { SiteReading } from './siteReading';
import { touches } from './subject';

/**
 * Where a click at `offset` of the file `path` leads. Of several pages that share a menu or a piece and have the id that is the one in the
 * language of the menu (`main_zh:`), else the home page, else each of them.
 */
export function nearestPlaces(
  reading: SiteReading,
  path: string,
  offset: number,
  resolved: Resolved,
): readonly Place[] {
  if (resolved.pages.length > 1) {
    const words = menuWords(reading, path, offset);
    const ofLanguage = reading.site.pages.filter(page => namesOf(page).some(name => words.includes(name)));
    for (const nearest of [ofLanguage, homeOf(reading.site)]) {
      const pages = nearest.map(page => page.path).filter(page => resolved.pages.includes(page));
      const found = placesOf(reading, { ...resolved, pages });
      if (found.length > 0) return found;
    }
  }
  return placesOf(reading, resolved);
}

/** The words of the key that a menu stands under: `main` and `zh` for `main_zh:`. */
function menuWords({ site }: SiteReading, path: string, offset: number): readonly string[] {
  const text = /\.ya?ml$/i.test(path) ? site.files.get(path)?.text : undefined;
  const root = text === undefined ? undefined : parseYaml(text).root;
  const entry = root?.kind === 'mapping' ? root.entries.find(({ value }) => touches(value.range, offset)) : undefined;
  return entry?.key.toLowerCase().split(/[^\p{L}]+/u) ?? [];
}

/** What a menu for a page may be named by: `zh` of `lang: zh-CN`, `cn` of `/cn/`. */
function namesOf({ data, url }: SitePage): readonly string[] {
  const lang = typeof data.lang === 'string' ? data.lang.toLowerCase().split(/[-_]/)[0] : undefined;
  const folder = /^\/([^/]+)\//.exec(url)?.[1]?.toLowerCase();
  return [lang, folder].flatMap(name => (name === undefined || name === '' ? [] : [name]));
}
