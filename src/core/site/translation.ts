import { plainAddress } from './sitePath';
import type { SitePage, SiteSnapshot } from './siteSnapshot';

/** The page that is the same in another language: the one that `translation` in the page's front matter names, or that names the page so. */
export function translationOf({ pages }: SiteSnapshot, own: SitePage): SitePage | undefined {
  const isAt = ({ url }: SitePage, address: unknown): boolean =>
    typeof address === 'string' && address !== '' && plainAddress(address) === plainAddress(url);
  const others = pages.filter(({ path, processed, markdown }) => processed && markdown && path !== own.path);
  return (
    others.find(other => isAt(other, own.data.translation)) ?? others.find(({ data }) => isAt(own, data.translation))
  );
}
