import { isMapping } from '../syntax/plainMapping';
import { isMinimalLight } from './homepage';
import type { SiteSnapshot } from './siteSnapshot';

/** The names of the site's owner: `author.name` of `_config.yml`, and of each profile in `_data/authors.yml`; the title of minimal-light. */
export function ownNames(site: SiteSnapshot | undefined): readonly string[] {
  if (site === undefined) return [];
  const { authors } = site.data;
  const profiles = [site.config.values.author, ...(isMapping(authors) ? Object.values(authors) : [])];
  const names = profiles.flatMap(profile =>
    isMapping(profile) && typeof profile.name === 'string' ? [profile.name] : [],
  );
  const { title } = site.config.values;
  return names.length === 0 && typeof title === 'string' && isMinimalLight(site) ? namesIn(title) : names;
}

/** `林梅 | Mei Lin`, `Mei Lin (林梅)`: of both scripts. */
function namesIn(title: string): readonly string[] {
  return title
    .split(/[|/()（）]/)
    .map(name => name.trim())
    .filter(name => name.length > 1);
}
