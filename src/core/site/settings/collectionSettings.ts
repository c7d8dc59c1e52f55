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

/**
 * What Jekyll calls a collection of this name: without all but `a` to `z` in both cases, digits, `_`, `-` and `.`, so nothing of 论文.
 * By that it looks for its folder, and for its settings (`sanitize_label` in the same file).
 */
export function collectionLabel(name: string): string {
  return name.replace(/[^a-z0-9_\-.]/gi, '');
}
