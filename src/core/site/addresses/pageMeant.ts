import { plainAddress } from '../sitePath';
import type { SitePage, SiteSnapshot } from '../siteSnapshot';

const known = new WeakMap<SiteSnapshot, ReadonlyMap<string, SitePage>>();

/** The page that an author means by an address, whether the web finds it so or not: the one at `/cn/` by `/cn.html`, too. */
export function pageMeant(site: SiteSnapshot, address: string): SitePage | undefined {
  const pages = known.get(site) ?? new Map([...site.pages].reverse().map(page => [plainAddress(page.url), page]));
  known.set(site, pages);
  return pages.get(plainAddress(address));
}
