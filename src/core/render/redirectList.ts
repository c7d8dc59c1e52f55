import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { hasRedirects, redirectOf, redirectsTo, type Redirect } from './redirects';

interface RedirectList {
  /** By `redirect_from`: each is a page of its own. */
  readonly from: readonly Redirect[];
  /** With those by `redirect_to`, as `redirects.json` lists them. */
  readonly all: readonly Redirect[];
}

/** The redirects of pages in this order, as the plugin jekyll-redirect-from finds them; none where the site does not have it. */
export function redirectList(site: SiteSnapshot, pages: readonly SitePage[]): RedirectList {
  if (!hasRedirects(site)) return { from: [], all: [] };
  const found = pages
    .filter(({ processed }) => processed)
    .map(page => ({ from: redirectsTo(site, page), to: redirectOf(site, page) }));
  return {
    from: found.flatMap(({ from }) => from),
    all: found.flatMap(({ from, to }) => (to === undefined ? from : [...from, to])),
  };
}
