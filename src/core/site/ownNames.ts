import { isMapping } from '../syntax/plainMapping';
import { isMinimalLight } from './homepage';
import { namesInSiteTitle, profileOf } from './profileOf';
import type { SiteSnapshot } from './siteSnapshot';

/** The names of the site's owner: of its profile, and of each in `_data/authors.yml`; all those in the title of minimal-light. */
export function ownNames(site: SiteSnapshot | undefined): readonly string[] {
  if (site === undefined) return [];
  const { authors } = site.data;
  const own = isMinimalLight(site) ? namesInSiteTitle(site) : nameIn(profileOf(site, undefined));
  return [...own, ...(isMapping(authors) ? Object.values(authors) : []).flatMap(nameIn)];
}

function nameIn(profile: unknown): readonly string[] {
  return isMapping(profile) && typeof profile.name === 'string' ? [profile.name] : [];
}
