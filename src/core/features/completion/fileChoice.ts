import { partingSigns, withPercentSigns } from '../../site/addresses/encodedPath';
import { sortOf } from '../../site/publishedFiles';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { weightOf } from '../weight';
import { choice, type Choice } from './choice';

/** A file of the site, written as `value`, with its weight beside it. */
export function fileChoice(site: SiteSnapshot, path: string, value: string): Choice {
  const size = site.assets.get(path)?.size;
  const kind = sortOf(path) === 'picture' ? 'picture' : 'file';
  return {
    ...choice(value, kind, size === undefined ? '' : weightOf(size)),
    address: withPercentSigns(value, partingSigns),
  };
}
