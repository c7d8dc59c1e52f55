import { sortOf } from '../../site/publishedFiles';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { weightOf } from '../weight';
import { choice, type Choice } from './choice';

/** A file of the site, written as `value`, with its weight beside it. */
export function fileChoice(site: SiteSnapshot, path: string, value: string): Choice {
  const size = site.assets.get(path)?.size;
  return choice(value, sortOf(path) === 'picture' ? 'picture' : 'file', size === undefined ? '' : weightOf(size));
}
