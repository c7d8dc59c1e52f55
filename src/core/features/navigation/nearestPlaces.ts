import { pagesNamedBy } from '../../rules/menu/menuPages';
import type { Place } from '../../text/mappedText';
import { menuKey } from './menuKey';
import { placesOf } from './places';
import { homeOf } from '../../site/homeOf';
import type { Resolved } from './resolve';
import type { SiteReading } from '../siteReading';

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
    const key = menuKey(reading.site, path, offset);
    const ofLanguage = key === undefined ? [] : pagesNamedBy(key, reading.site);
    for (const nearest of [ofLanguage, homeOf(reading.site)]) {
      const pages = nearest.map(page => page.path).filter(page => resolved.pages.includes(page));
      const found = placesOf(reading, { ...resolved, pages });
      if (found.length > 0) return found;
    }
  }
  return placesOf(reading, resolved);
}
