import type { SiteSnapshot } from '../site/siteSnapshot';
import { inCollectionOrder } from './collectionOrder';
import { documentOf, documentsOf } from './documentValues';
import { pageMade } from './githubPages';
import type { Semantics } from './liquid/semantics';
import type { SiteDocument } from './siteDocument';

/**
 * The documents of a collection with what GitHub Pages' plugins give them, a layout or a title. In the order in which Jekyll
 * had put them before its plugins came to them; by `sort_by` and `order` of the collection Jekyll 4 alone. `now` in milliseconds since 1970.
 */
export function madeDocuments(
  site: SiteSnapshot,
  collection: string,
  semantics: Semantics,
  now: number,
): readonly SiteDocument[] {
  const documents = documentsOf(site, collection, now);
  const ordered = semantics === 'jekyll-4' ? inCollectionOrder(site, collection, documents) : documents;
  return ordered.flatMap(({ page }) => {
    const made = pageMade(site, page, semantics);
    return made === undefined ? [] : documentOf(site, made);
  });
}
