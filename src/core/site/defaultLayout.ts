import type { SitePage, SiteSnapshot } from './siteSnapshot';
import { buildsItself } from './settings/buildsItself';
import { layoutFor } from './themeLayouts';

/**
 * The layout that GitHub Pages gives a page or a post whose front matter says nothing of one: the first of these that there is; `undefined` for the
 * others (jekyll-default-layout 0.1.5).
 */
export function defaultLayout(site: SiteSnapshot, { data, collection, url }: SitePage): string | undefined {
  if (Object.hasOwn(data, 'layout') || (collection !== undefined && collection !== 'posts')) return undefined;
  const wanted = [...(url === '/' ? ['home'] : []), collection === undefined ? 'page' : 'post', 'default'];
  return wanted.find(name => layoutFor(site, name) !== undefined);
}

/** What a published page has for its layout: what its front matter says, else what GitHub Pages gives Markdown where that builds the site. */
export function layoutOf(site: SiteSnapshot, page: SitePage): unknown {
  const given = page.markdown && !buildsItself(site) ? defaultLayout(site, page) : undefined;
  return given ?? page.data.layout;
}
