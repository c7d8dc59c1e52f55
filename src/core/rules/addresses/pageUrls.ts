import { pageOfFile } from '../../site/pageOfFile';
import { publishedPage } from '../../site/publishedPages';
import { includersOf } from '../../site/pieces';
import { meantUrl } from './meantUrl';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';

/**
 * The addresses (without `baseurl`) at which visitors see, or are meant to see, what is written in a file: that of the page, or of the pages that include
 * it. None of a file that is no page, and of documents of a collection that has no pages of its own.
 */
export function pageUrls(site: SiteSnapshot, path: string): readonly string[] {
  const own = publishedPage(site, path);
  if (own !== undefined) return urlOf(site, own);
  return includersOf(site, path).flatMap(includer => {
    const page = pageOfFile(site, includer);
    return page === undefined ? [] : urlOf(site, page);
  });
}

function urlOf(site: SiteSnapshot, page: SitePage): readonly string[] {
  const { processed, collection } = page;
  if (!processed) return [];
  const url = meantUrl(site, page);
  if (collection === undefined || collection === 'posts') return [url];
  const { collections } = site.config.values;
  const settings = isMapping(collections) ? collections[collection] : undefined;
  return isMapping(settings) && settings.output === true ? [url] : [];
}
