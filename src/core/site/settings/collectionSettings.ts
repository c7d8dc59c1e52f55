import { isMapping, type PlainMapping } from '../../syntax/plainMapping';
import { countsAsTrue } from '../plainValue';
import type { SiteSnapshot } from '../siteSnapshot';

/** What the configuration says of a collection. */
export function collectionSettings({ config }: Pick<SiteSnapshot, 'config'>, collection: string): PlainMapping {
  const { collections } = config.values;
  const settings = isMapping(collections) ? collections[collection] : undefined;
  return isMapping(settings) ? settings : {};
}

/** Whether the documents of a collection are published: `write?` in https://github.com/jekyll/jekyll/blob/v3.10.0/lib/jekyll/collection.rb */
export function isWritten(site: Pick<SiteSnapshot, 'config'>, collection: string): boolean {
  const { output = collection === 'posts' } = collectionSettings(site, collection);
  return countsAsTrue(output);
}
