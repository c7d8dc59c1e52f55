import { partingSigns, withPercentSigns } from '../../site/addresses/encodedPath';
import { isMentioned } from '../../site/references/fileMentions';
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

/** Files with those first that the site does not use yet, since one of them is likely meant, and last the grey rectangle of the template. */
export function unusedFirst(site: SiteSnapshot, paths: readonly string[]): readonly string[] {
  const ranked = paths.map(path => ({
    path,
    rank: /(?:^|\/)500x300\.png$/.test(path) ? 2 : isMentioned(site, path) ? 1 : 0,
  }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ path }) => path);
}
