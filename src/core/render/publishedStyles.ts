import type { StyleCompiler } from '../ports';
import type { SiteSnapshot } from '../site/siteSnapshot';
import type { CachedStyle } from './styles';
import { renderStyles, stylesheetPages } from './styles';

/** What was made before, by the path of the source; the caller keeps it for as long as it likes. */
export type StyleCache = Map<string, CachedStyle>;

/** A stylesheet that a site makes, by the address it is published under (`/assets/css/main.css`, without `baseurl`). */
export interface PublishedStyle {
  readonly path: string;
  readonly css: string;
}

/** The stylesheets Jekyll makes of a site's SCSS; one that cannot be compiled is left out. */
export async function publishedStyles(
  site: SiteSnapshot,
  compiler: StyleCompiler,
  cache: StyleCache,
  now: Date,
): Promise<readonly PublishedStyle[]> {
  const styles: PublishedStyle[] = [];
  for (const page of stylesheetPages(site)) {
    const result = await renderStyles(site, page.path, compiler, cache, { now, environment: 'production' });
    if (result.kind === 'css') styles.push({ path: page.url, css: result.css });
  }
  return styles;
}
