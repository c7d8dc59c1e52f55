import type { SiteSnapshot } from '../../site/siteSnapshot';

/**
 * The profile that stands beside a page, as YAML has it: that of `_data/authors.yml` which the page's front matter names (`author: zh`), over the site's own
 * (`_includes/author-profile.html` of the template).
 */
export function shownProfile(site: SiteSnapshot | undefined, path: string): unknown {
  const own: unknown = site?.config.values.author;
  const name = site?.pages.find(page => page.path === path)?.data.author;
  const authors = site?.data.authors;
  if (typeof name !== 'string' || !isRecord(authors) || !Object.hasOwn(authors, name)) return own;
  const named = authors[name];
  return isRecord(named) && isRecord(own) ? { ...own, ...named } : (named ?? own);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
