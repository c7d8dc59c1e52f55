import { isMapping } from '../../syntax/plainMapping';
import type { SitePage, SiteSnapshot } from '../siteSnapshot';

/**
 * Whether the plugin jekyll-relative-links leads what Markdown links to in a page, where it is loaded; in documents of a collection it does only
 * where `relative_links: { collections: true }` asks for it, and nowhere where `enabled: false` switches it off
 * (https://github.com/benbalter/jekyll-relative-links).
 */
export function leadsLinks({ config: { values } }: SiteSnapshot, { collection }: SitePage): boolean {
  const { relative_links: settings } = values;
  if (!isMapping(settings)) return collection === undefined;
  if (settings.enabled === false) return false;
  return collection === undefined || settings.collections === true;
}

/**
 * Whether it may be loaded: GitHub Pages always does, and so may a workflow; a Jekyll 4 that an author has set does where
 * the configuration names it, or the Gemfile, which may bring it by another gem.
 */
export function mayLoadRelativeLinks({ isOfJekyll4, files, config: { values } }: SiteSnapshot): boolean {
  const { plugins, gems } = values;
  return isOfJekyll4 !== true || files.has('Gemfile') || [plugins, gems].flat().includes('jekyll-relative-links');
}
