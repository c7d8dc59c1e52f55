import { remembered } from '../../remembered';
import { plainAddress } from '../sitePath';
import { publishedPages } from '../publishedPages';
import type { SitePage, SiteSnapshot } from '../siteSnapshot';

const pagesByAddress = remembered(
  (site: SiteSnapshot): ReadonlyMap<string, SitePage> =>
    new Map([...publishedPages(site), ...site.pages].reverse().map(page => [plainAddress(page.url), page])),
);

/** The page that an author means by an address, whether the web finds it so or not: the one at `/cn/` by `/cn.html`, too. */
export function pageMeant(site: SiteSnapshot, address: string): SitePage | undefined {
  return pagesByAddress(site).get(plainAddress(address));
}
