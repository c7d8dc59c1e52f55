import type { SitePage } from './siteSnapshot';

/** Whether a page is at the address of the site itself. */
export function isHome({ url }: Pick<SitePage, 'url'>): boolean {
  return url === '/' || url === '/index.html';
}

/** Whether a page is the one of errors, which is shown at any address. */
export function isErrorPage({ url }: Pick<SitePage, 'url'>): boolean {
  return /^\/404(?:\.html|\/|\/index\.html)?$/.test(url);
}

/** Pages by how much they tell of their site: the home page, the others in their order, and the page of errors last. */
export function homeFirst(pages: readonly SitePage[]): readonly SitePage[] {
  const rank = (page: SitePage): number => (isHome(page) ? 0 : isErrorPage(page) ? 2 : 1);
  return [...pages].sort((a, b) => rank(a) - rank(b));
}
