import { remembered } from '../../remembered';
import type { SiteSnapshot } from '../siteSnapshot';

/** A workflow that runs Jekyll has a Sass of its own; the action jekyll-build-pages has that of GitHub Pages. */
export const buildsItself = remembered((site: SiteSnapshot): boolean =>
  [...site.files.values()].some(
    ({ path, text }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && /\bjekyll\s+b(?:uild)?\b/.test(text),
  ),
);
