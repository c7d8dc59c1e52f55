import type { SiteSnapshot } from './siteSnapshot';

/** The names of the site's owner: `author.name` of `_config.yml`, and of each profile in `_data/authors.yml`. */
export function ownNames(site: SiteSnapshot | undefined): readonly string[] {
  if (site === undefined) return [];
  const { authors } = site.data;
  const profiles = [site.config.values.author, ...(isMapping(authors) ? Object.values(authors) : [])];
  return profiles.flatMap(profile => (isMapping(profile) && typeof profile.name === 'string' ? [profile.name] : []));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
