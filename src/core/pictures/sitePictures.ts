import { isForMachines, publishedFiles, sortOf } from '../site/publishedFiles';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { usualFolder } from './pictureName';

/** The paths of the pictures that a page can show: what Jekyll publishes, without icons of browsers and fonts. */
export function picturesOf(site: SiteSnapshot): readonly string[] {
  return publishedFiles(site).filter(path => sortOf(path) === 'picture' && !isForMachines(path));
}

/**
 * The folder for a new picture of a page: where those it shows lie, else where most pictures of the site do, else `images`.
 * @param shown the paths of the pictures that the page shows; those of papers alone where there are any
 */
export function pictureFolder(site: SiteSnapshot, shown: readonly string[]): string {
  const own = shown.filter(path => site.assets.has(path) || site.files.has(path));
  return usualFolder(own) ?? usualFolder(picturesOf(site)) ?? 'images';
}
