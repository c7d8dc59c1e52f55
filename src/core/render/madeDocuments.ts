import type { SiteSnapshot } from '../site/siteSnapshot';
import { documentOf, documentsOf } from './documentValues';
import { pageMade } from './githubPages';
import type { Semantics } from './liquid/semantics';
import type { SiteDocument } from './siteDocument';

/**
 * The documents of a collection with what GitHub Pages' plugins give them, a layout or a title. In the order in which Jekyll
 * had put them before its plugins came to them. `now` in milliseconds since 1970.
 */
export function madeDocuments(
  site: SiteSnapshot,
  collection: string,
  semantics: Semantics,
  now: number,
): readonly SiteDocument[] {
  return documentsOf(site, collection, now).flatMap(({ page }) => {
    const made = pageMade(site, page, semantics);
    return made === undefined ? [] : documentOf(site, made);
  });
}
