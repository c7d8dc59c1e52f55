import { remembered } from '../../remembered';
import type { SiteSnapshot } from '../siteSnapshot';

/**
 * Whether a site is built by another Jekyll than that of GitHub Pages, with a Sass of its own and without GitHub's plugins: its author has set that, or
 * a workflow runs Jekyll. The action jekyll-build-pages is that of GitHub Pages.
 */
export const buildsItself = remembered(
  (site: SiteSnapshot): boolean =>
    site.isOfJekyll4 === true ||
    [...site.files.values()].some(
      ({ path, text }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && /\bjekyll\s+b(?:uild)?\b/.test(text),
    ),
);

/** The site where its author has set that a Jekyll 4 builds it; the same for the same. */
export const underJekyll4 = remembered((site: SiteSnapshot): SiteSnapshot =>
  buildsItself(site) ? site : { ...site, isOfJekyll4: true },
);
