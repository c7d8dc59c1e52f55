import type { StyleCompiler } from '../ports';
import type { SiteSnapshot } from '../site/siteSnapshot';
import type { RenderOptions, RenderProblem } from './renderedPage';
import type { CachedStyle } from './styles';
import { renderStyles, stylesheetPages } from './styles';

/** What was made before, by the path of the source; the caller keeps it for as long as it likes. */
export interface StyleCache {
  readonly compiled: Map<string, CachedStyle>;
  readonly lastGood: Map<string, string>;
}

/** A cache that holds nothing yet, for `publishedStyles`. */
export function createStyleCache(): StyleCache {
  return { compiled: new Map(), lastGood: new Map() };
}

/** A stylesheet that a site makes, by the address it is published under (`/assets/css/main.css`, without `baseurl`). */
export interface PublishedStyle {
  readonly path: string;
  readonly css: string;
}

export interface PublishedStyles {
  readonly styles: readonly PublishedStyle[];
  /** Why a stylesheet could not be compiled: Jekyll's build stops at it. */
  readonly problems: readonly RenderProblem[];
}

/**
 * The stylesheets Jekyll makes of a site's SCSS. In the place of one that cannot be compiled now stands the last that
 * could, if `cache` has one: a half-typed rule does not undress the page.
 */
export async function publishedStyles(
  site: SiteSnapshot,
  compiler: StyleCompiler,
  cache: StyleCache,
  options: Pick<RenderOptions, 'now' | 'semantics' | 'repository'>,
): Promise<PublishedStyles> {
  const styles: PublishedStyle[] = [];
  const problems: RenderProblem[] = [];
  for (const page of stylesheetPages(site)) {
    const result = await renderStyles(site, page.path, compiler, cache.compiled, {
      environment: 'production',
      ...options,
    });
    if (result.kind === 'css') cache.lastGood.set(page.path, result.css);
    else problems.push(result.problem);
    const css = cache.lastGood.get(page.path);
    if (css !== undefined) styles.push({ path: page.url, css });
  }
  return { styles, problems };
}
