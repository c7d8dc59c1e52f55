import { isMapping, type PlainMapping } from '../../syntax/plainMapping';
import type { SiteSnapshot } from '../siteSnapshot';

/** What the configuration says of a collection. */
export function collectionSettings({ config }: Pick<SiteSnapshot, 'config'>, collection: string): PlainMapping {
  const { collections } = config.values;
  const settings = isMapping(collections) ? collections[collection] : undefined;
  return isMapping(settings) ? settings : {};
}

/** Whether the documents of a collection are published. */
export function isWritten(site: Pick<SiteSnapshot, 'config'>, collection: string): boolean {
  const { output = collection === 'posts' } = collectionSettings(site, collection);
  return output === true;
}
