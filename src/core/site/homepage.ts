import { menuFile } from './menuFile';
import type { SiteSnapshot } from './siteSnapshot';
import { isMapping, type PlainMapping } from '../syntax/plainMapping';

/**
 * Whether a Jekyll site is an academic homepage, so that our rules and snippets speak of it and leave other blogs alone: a profile
 * in `_config.yml`, and the includes or the menu that show it, as in AcadHomepage and academicpages; or minimal-light.
 */
export function isHomepage(site: SiteSnapshot): boolean {
  return (
    (hasAuthor(site.config.values) &&
      (homepageMarks.some(path => site.files.has(path)) || menuFile(site) !== undefined)) ||
    site.files.has(citationInclude) ||
    isMinimalLight(site)
  );
}

/** The one layout of minimal-light. Other sites have one of that name, too. */
export const minimalLightLayout = '_layouts/homepage.html';

/**
 * Whether a site is made from minimal-light (https://github.com/yaoyao-liu/minimal-light): one layout, and a profile whose keys stand at
 * the top of `_config.yml`, the name as its `title`.
 */
export function isMinimalLight(site: SiteSnapshot): boolean {
  return site.files.has(minimalLightLayout) && hasProfileAtTop(site.config.values);
}

/** Whether the values of `_config.yml` have the profile of AcadHomepage and academicpages: keys below `author`. A blog has a name there. */
export function hasAuthor({ author }: PlainMapping): boolean {
  return isMapping(author);
}

/** Whether the values of `_config.yml` have the profile of minimal-light. */
export function hasProfileAtTop({ title, position, affiliation }: PlainMapping): boolean {
  return typeof title === 'string' && [position, affiliation].some(value => typeof value === 'string');
}

/** What only AcadHomepage has. */
export const citationInclude = '_includes/fetch_google_scholar_stats.html';

/** What stands beside an `author` in a homepage, or the file of its menu. */
export const homepageMarks = ['_includes/author-profile.html', '_pages/about.md'];

/**
 * Whether a text that lies in no site is a page of a homepage all the same: one opened alone, out of its folder.
 * It has front matter, and what only this template has.
 */
export function isHomepageText(text: string): boolean {
  return text.startsWith('---') && /class=["'](?:paper-box|anchor)["']|^permalink: *["']?\/["']? *$/m.test(text);
}
