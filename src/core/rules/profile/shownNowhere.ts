import { isMemberRead } from '../../site/references/membersRead';
import type { SiteSnapshot } from '../../site/siteSnapshot';

/** What shows the profile in the left column. */
export const profilePath = '_includes/author-profile.html';

/** Keys that plugins read: jekyll-feed and jekyll-seo-tag. */
const readByOthers: ReadonlySet<string> = new Set(['name', 'email', 'uri', 'url', 'twitter', 'picture']);

/**
 * Whether no file of the site and no plugin reads `author.KEY`. Not said of a site whose profile is shown by a theme that is not at hand.
 * All texts of the site must have been read.
 */
export function isShownNowhere(site: SiteSnapshot, key: string): boolean {
  return !isRead(site, key) && site.files.has(profilePath);
}

/** Whether a file of the site or a plugin reads `author.KEY`. */
export function isRead(site: SiteSnapshot, key: string): boolean {
  return readByOthers.has(key) || isMemberRead(site, key);
}
