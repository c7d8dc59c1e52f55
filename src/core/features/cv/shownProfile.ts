import { isMinimalLight } from '../../site/homepage';
import { ownNames } from '../../site/ownNames';
import type { SiteSnapshot } from '../../site/siteSnapshot';

/** Keys of minimal-light's configuration as `author` of the template calls them. */
const minimalLightKeys: Readonly<Record<string, string>> = {
  position: 'bio',
  affiliation: 'employer',
  email: 'email',
  google_scholar: 'googlescholar',
  github_link: 'github',
  linkedin: 'linkedin',
  twitter: 'twitter',
};

/**
 * The profile that stands beside a page, as YAML has it: that of `_data/authors.yml` which the page's front matter names (`author: zh`), over the site's own
 * (`_includes/author-profile.html` of the template). That of minimal-light with the keys of the template.
 */
export function shownProfile(site: SiteSnapshot | undefined, path: string): unknown {
  const own: unknown = site !== undefined && isMinimalLight(site) ? profileAtTop(site) : site?.config.values.author;
  const name = site?.pages.find(page => page.path === path)?.data.author;
  const authors = site?.data.authors;
  if (typeof name !== 'string' || !isRecord(authors) || !Object.hasOwn(authors, name)) return own;
  const named = authors[name];
  return isRecord(named) && isRecord(own) ? { ...own, ...named } : (named ?? own);
}

function profileAtTop(site: SiteSnapshot): unknown {
  const { values } = site.config;
  const renamed = Object.entries(minimalLightKeys).map(([key, called]) => [called, values[key]] as const);
  return { ...Object.fromEntries(renamed), name: ownNames(site)[0] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
