import { collectionSettings } from '../site/settings/collectionSettings';
import type { SiteSnapshot } from '../site/siteSnapshot';
import type { SiteDocument } from './siteDocument';
import { compareValues } from './liquid/comparison';
import { isArray, isNil } from './liquid/values';

/**
 * Documents that are sorted by date, as the collection's `order` (a list of files) or `sort_by` (a key of the front
 * matter) wants them (https://jekyllrb.com/docs/collections/#sort-by-front-matter-key).
 */
export function inCollectionOrder(
  site: SiteSnapshot,
  collection: string,
  documents: readonly SiteDocument[],
): readonly SiteDocument[] {
  const { order, sort_by: key } = collectionSettings(site, collection);
  if (isArray(order)) return byList(collection, order, documents);
  return typeof key === 'string' ? byKey(key, documents) : documents;
}

/** Files that the list does not name come last. */
function byList(
  collection: string,
  order: readonly unknown[],
  documents: readonly SiteDocument[],
): readonly SiteDocument[] {
  const places = new Map(order.map((entry, at) => [`_${collection}/${String(entry)}`, at]));
  const placeOf = ({ page }: SiteDocument): number => places.get(page.path) ?? places.size;
  return [...documents].sort((a, b) => placeOf(a) - placeOf(b));
}

function byKey(key: string, documents: readonly SiteDocument[]): readonly SiteDocument[] {
  return [...documents].sort((a, b) => {
    const [left, right] = [a.value[key], b.value[key]];
    if (isNil(left) || isNil(right)) return Number(isNil(left)) - Number(isNil(right));
    return compareValues(left, right) ?? 0;
  });
}
