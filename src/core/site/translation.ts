import { remembered } from '../remembered';
import { plainAddress, plainUrl } from './sitePath';
import type { SitePage, SiteSnapshot } from './siteSnapshot';

/** The page that is the same in another language: the one that `translation` in the page's front matter names, or that names the page so. */
export function translationOf({ pages }: SiteSnapshot, own: SitePage): SitePage | undefined {
  const { byAddress, byTranslation } = translations(pages);
  const isOther = ({ path }: SitePage): boolean => path !== own.path;
  const named = addressIn(own);
  const there = named === undefined ? undefined : byAddress.get(named)?.find(isOther);
  return there ?? byTranslation.get(plainUrl(own))?.find(isOther);
}

/** Pages of Markdown by their own address and by the one that they name, in the order of the site. */
const translations = remembered((pages: SiteSnapshot['pages']) => {
  const texts = pages.filter(({ processed, markdown }) => processed && markdown);
  return { byAddress: pagesBy(texts, plainUrl), byTranslation: pagesBy(texts, addressIn) };
});

function pagesBy(
  pages: readonly SitePage[],
  addressOf: (page: SitePage) => string | undefined,
): ReadonlyMap<string, readonly SitePage[]> {
  const found = new Map<string, SitePage[]>();
  for (const page of pages) {
    const address = addressOf(page);
    const others = address === undefined ? undefined : found.get(address);
    if (others !== undefined) others.push(page);
    else if (address !== undefined) found.set(address, [page]);
  }
  return found;
}

function addressIn({ data }: SitePage): string | undefined {
  const { translation } = data;
  return typeof translation === 'string' && translation !== '' ? plainAddress(translation) : undefined;
}
