import { remembered } from '../remembered';
import type { SitePage, SiteSnapshot } from './siteSnapshot';

/** What Jekyll makes of the file of this path, be it copied or processed. Each rule asks for each file: to look through all pages takes the square of their number. */
export function pageOfFile({ pages }: SiteSnapshot, path: string): SitePage | undefined {
  return all(pages).get(path);
}

/** The page that Jekyll makes of the file of this path: one that is only copied is none. */
export function processedPage({ pages }: SiteSnapshot, path: string): SitePage | undefined {
  return processed(pages).get(path);
}

const all = remembered((pages: SiteSnapshot['pages']) => byPath(pages));

const processed = remembered((pages: SiteSnapshot['pages']) => byPath(pages.filter(page => page.processed)));

/** The first of each path. */
function byPath(pages: readonly SitePage[]): ReadonlyMap<string, SitePage> {
  return new Map(pages.map(page => [page.path, page] as const).reverse());
}
