import { siteUses } from '../../schema/siteUse';
import type { SiteSnapshot } from '../../site/siteSnapshot';

/** Whether a page loads jQuery Smooth Scroll; the template's is part of `main.min.js`, whatever else a site has put into it. */
export function hasSmoothScroll(site: SiteSnapshot): boolean {
  return ['main.min.js', 'smooth-scroll', 'smoothscroll', 'smoothScroll'].some(name => siteUses(site, name));
}
