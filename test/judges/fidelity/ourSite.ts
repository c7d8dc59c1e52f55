import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { datedSite } from '../../../src/core/render/datedSite';
import { documentsOf } from '../../../src/core/render/documentValues';
import { pageMade } from '../../../src/core/render/githubPages';
import { createStyleCache, publishedStyles } from '../../../src/core/render/publishedStyles';
import { renderPage } from '../../../src/core/render/renderPage';
import type { RenderedPage, RenderProblem } from '../../../src/core/render/renderedPage';
import { loadSite } from '../../../src/core/site/store/loadSite';
import type { SitePage, SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { compileStyles } from '../../../src/hosts/sass';
import type { BuildMoment } from './jekyllSite';

export interface OurPage {
  readonly page: SitePage;
  readonly rendered: RenderedPage;
}

/** A site as the extension makes it. */
export interface OurSite {
  readonly site: SiteSnapshot;
  readonly pages: readonly OurPage[];
  /** CSS made of SCSS, by the address it is published under. */
  readonly styles: ReadonlyMap<string, string>;
  readonly styleProblems: readonly RenderProblem[];
}

/** Makes every page and stylesheet of the site in a folder. `plugins` are those that the other side had. */
export async function buildOurs(
  folder: string,
  plugins: readonly string[],
  { now, github, gems }: BuildMoment,
): Promise<OurSite> {
  const loaded = await loadSite(createFileWorkspace(), pathToFileURL(folder).href);
  const site = datedSite(withPlugins(loaded, plugins), now.getTime());
  const options = {
    now,
    environment: 'production',
    semantics: gems === undefined ? 'jekyll-4' : 'github-pages',
    blankIsActiveSupport: github,
  } as const;
  const posts = new Set(documentsOf(site, 'posts', now.getTime()).map(({ page }) => page));
  const documents = site.pages.filter(page => page.collection !== 'posts' || posts.has(page));
  const pages = [...documents, ...site.pages.flatMap(({ beside }) => beside ?? [])]
    .flatMap(page => pageMade(site, page, options.semantics) ?? [])
    .map(page => {
      const isBeside = page.collection === undefined;
      return { page, rendered: renderPage(site, page.path, { ...options, isBeside }) };
    });
  const { styles, problems } = await publishedStyles(site, { compile: compileStyles }, createStyleCache(), {
    now,
    semantics: 'github-pages',
  });
  return { site, pages, styles: new Map(styles.map(({ path, css }) => [path, css])), styleProblems: problems };
}

/** The site with these plugins and no others. */
export function withPlugins(site: SiteSnapshot, plugins: readonly string[]): SiteSnapshot {
  const values = Object.fromEntries(
    Object.entries(site.config.values).filter(([key]) => key !== 'gems' && key !== 'remote_theme'),
  );
  return { ...site, config: { ...site.config, values: { ...values, plugins } } };
}
