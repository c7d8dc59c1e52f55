import { isMinimalLight } from './homepage';
import { isMapping, type PlainMapping } from '../syntax/plainMapping';
import type { SitePage, SiteSnapshot } from './siteSnapshot';

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
 * The profile that stands beside a page: that of `_data/authors.yml` which its front matter names (`author: zh`), in place of the site's own, as
 * `_includes/author-profile.html` of the template takes it. That of minimal-light with the keys of the template.
 */
export function profileOf(site: SiteSnapshot, page: SitePage | undefined): PlainMapping | undefined {
  const { authors } = site.data;
  const name = page?.data.author;
  const named =
    isMapping(authors) && typeof name === 'string' && Object.hasOwn(authors, name) ? authors[name] : undefined;
  if (isMapping(named)) return named;
  if (isMinimalLight(site)) return profileAtTop(site);
  const { author } = site.config.values;
  return isMapping(author) ? author : undefined;
}

/** The names in the title of minimal-light: `林梅 | Mei Lin`, `Mei Lin (林梅)` are of both scripts. */
export function namesInSiteTitle({ config }: SiteSnapshot): readonly string[] {
  const { title } = config.values;
  const names = typeof title === 'string' ? title.split(/[|/()（）]/) : [];
  return names.map(name => name.trim()).filter(name => name.length > 1);
}

function profileAtTop(site: SiteSnapshot): PlainMapping {
  const { values } = site.config;
  const renamed = Object.entries(minimalLightKeys).map(([key, called]) => [called, values[key]] as const);
  return { ...Object.fromEntries(renamed), name: namesInSiteTitle(site)[0] };
}
