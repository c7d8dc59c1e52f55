import { groupedBy } from '../../grouped';
import { remembered } from '../../remembered';
import { plainAddress, plainUrl } from '../sitePath';
import { publishedPages } from '../publishedPages';
import type { SitePage, SiteSnapshot } from '../siteSnapshot';

const pagesByAddress = remembered(
  (site: SiteSnapshot): ReadonlyMap<string, SitePage> =>
    new Map([...publishedPages(site), ...site.pages].reverse().map(page => [plainUrl(page), page])),
);

/** The page that an author means by an address, whether the web finds it so or not: the one at `/cn/` by `/cn.html`, too. */
export function pageMeant(site: SiteSnapshot, address: string): SitePage | undefined {
  return pagesByAddress(site).get(plainAddress(address));
}

const pagesIgnoringCase = remembered((site: SiteSnapshot): ReadonlyMap<string, readonly SitePage[]> =>
  groupedBy(publishedPages(site), ({ url }) => plainAddress(url.toLowerCase())),
);

/**
 * The only published page whose address is this one but for upper and lower case, `/zh/` by `/ZH/` and `/zh/Index.html`: the web does not find it so. `undefined`
 * where one is at the address itself, or several are alike.
 */
export function pageOtherwiseCased(site: SiteSnapshot, address: string): SitePage | undefined {
  if (pageMeant(site, address) !== undefined) return undefined;
  const [page, ...more] = pagesIgnoringCase(site).get(plainAddress(address.toLowerCase())) ?? [];
  return more.length === 0 ? page : undefined;
}
