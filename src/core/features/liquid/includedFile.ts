import { folderOf } from '../../site/fileName';
import { stringOr } from '../../site/plainValue';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { shownOn } from '../shownOn';

/** The folder of `{% include %}`, from the site's root. */
export function includeFolder({ config }: SiteSnapshot): string {
  return stringOr(config.values.includes_dir, '_includes').replace(/(?<!\/)\/+$/, '');
}

/** The file that an `include` or `include_relative` in the file at `path` names; `undefined` where there is none. */
export function includedFile(site: SiteSnapshot, path: string, tag: string, name: string): SiteFile | undefined {
  const plain = name.replace(/^(?:\.\/)+/, '');
  if (tag !== 'include_relative') return site.files.get(`${includeFolder(site)}/${plain}`);
  const folder = folderOf(shownOn(site, path)[0]?.path ?? path);
  return site.files.get(folder === '' ? plain : `${folder}/${plain}`);
}
