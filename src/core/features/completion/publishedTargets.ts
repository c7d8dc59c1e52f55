import { isForMachines, publishedFiles, sortOf } from '../../site/publishedFiles';
import { publishedPages } from '../../site/publishedPages';
import type { SiteSnapshot } from '../../site/siteSnapshot';

/**
 * The paths, from the root of the published site, of the files that a page shows or links: those that Jekyll copies, and the styles and
 * scripts that it makes: `assets/css/main.css` of `assets/css/main.scss`.
 */
export function publishedTargets(site: SiteSnapshot): readonly string[] {
  const made = publishedPages(site).map(({ url }) => url.slice(1));
  return [
    ...publishedFiles(site).filter(path => !isForMachines(path)),
    ...made.filter(path => ['style', 'script'].includes(sortOf(path))),
  ];
}

/** The pictures that browsers show beside the title: those of the site whose names say so come first. */
export function publishedIcons(site: SiteSnapshot): readonly string[] {
  const pictures = publishedFiles(site).filter(path => sortOf(path) === 'picture');
  return [...pictures.filter(isForMachines), ...pictures.filter(path => !isForMachines(path))];
}
