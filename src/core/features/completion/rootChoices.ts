import { isReadableAddress } from '../../site/addresses/readableAddress';
import { isErrorPage } from '../../site/homeFirst';
import { publishedPages } from '../../site/publishedPages';
import { sortOf, type FileSort } from '../../site/publishedFiles';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { titleOfPage } from '../../site/titleOfPage';
import type { TargetPlace } from '../preview/targetPlace';
import { choice, type Choice } from './choice';
import { fileChoice, unusedFirst } from './fileChoice';
import { publishedIcons, publishedTargets } from './publishedTargets';

/**
 * All files and pages of the site by their paths from its root, without the folder of a project site, which Liquid puts before them. What
 * the place wants comes first, since Liquid may make anything else of the path.
 */
export function rootChoices(site: SiteSnapshot, wanted: TargetPlace['wanted'] | undefined): readonly Choice[] {
  const targets = publishedTargets(site);
  const files = (sort: FileSort): readonly Choice[] => {
    const paths = wanted === 'icon' && sort === 'picture' ? publishedIcons(site) : unusedFirst(site, targets);
    return paths.filter(path => sortOf(path) === sort).map(path => fileChoice(site, path, `/${path}`));
  };
  return order[wanted ?? 'picture'].flatMap(sort => (sort === 'page' ? pageChoices(site) : files(sort)));
}

function pageChoices(site: SiteSnapshot): readonly Choice[] {
  return publishedPages(site)
    .filter(page => page.processed && !isErrorPage(page) && isReadableAddress(page.url))
    .map(({ url, path }) => choice(url, 'page', titleOfPage(site, path)));
}

const order: Readonly<Record<TargetPlace['wanted'], readonly (FileSort | 'page')[]>> = {
  picture: ['picture', 'document', 'film', 'page', 'style', 'script'],
  icon: ['picture', 'document', 'film', 'page', 'style', 'script'],
  film: ['film', 'picture', 'document', 'page', 'style', 'script'],
  link: ['document', 'page', 'picture', 'film', 'style', 'script'],
  style: ['style', 'script', 'picture', 'document', 'film', 'page'],
  script: ['script', 'style', 'picture', 'document', 'film', 'page'],
  resource: ['style', 'picture', 'document', 'page', 'film', 'script'],
};
