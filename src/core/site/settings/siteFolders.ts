import { isMapping } from '../../syntax/plainMapping';
import type { SiteSnapshot } from '../siteSnapshot';

/** The folder that the configuration names (`includes_dir`), without slashes at its ends, or the usual one. */
export function folderNamed(site: Pick<SiteSnapshot, 'config'>, key: string, usual: string): string {
  const value = site.config.values[key];
  const folder = typeof value === 'string' ? value.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, '') : '';
  return folder === '' ? usual : folder;
}

/** The folder of `{% include %}`, from the site's root. */
export function includesFolder(site: SiteSnapshot): string {
  return folderNamed(site, 'includes_dir', '_includes');
}

/** The folder that Sass looks in for what stylesheets import (`sass_dir`), from the site's root. */
export function stylesFolder({ config }: Pick<SiteSnapshot, 'config'>): string {
  const { sass } = config.values;
  const folder = isMapping(sass) && typeof sass.sass_dir === 'string' ? sass.sass_dir : '_sass';
  return folder.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, '');
}

/** The path of what lies in a collection, as Jekyll tells it: without the folder `collections_dir`. */
export function pathInCollections(site: Pick<SiteSnapshot, 'config'>, path: string): string {
  const folder = joinPath(folderNamed(site, 'collections_dir', ''), '');
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** A path put below a folder, which may be the top (`''`). */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
