import type { Uri } from '../ports';
import type { Semantics } from '../render/liquid/semantics';
import { readFirst, siteStops } from '../rules/siteStops';
import { underGithubPages } from '../site/settings/githubPagesConfig';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { withFileOf } from '../site/store/updateSite';

/** A site as its pages can be shown: where Jekyll cannot read a file of its settings or data, with that file as it could be read last. */
export type ReadableSite = (site: SiteSnapshot, semantics: Semantics, now: Date) => SiteSnapshot;

/**
 * Remembers of each site its settings and data as they could be read last. While a key of `_config.yml` is half typed, profile and menu would
 * otherwise go and come; and all pages can still be written on where such a file stays broken. What never could be read stays as it is.
 */
export function createReadableSites(): ReadableSite {
  const readable: Readonly<Record<Semantics, (site: SiteSnapshot, now: Date) => SiteSnapshot>> = {
    'github-pages': sitesReadBy('github-pages'),
    'jekyll-4': sitesReadBy('jekyll-4'),
  };
  return (site, semantics, now) => readable[semantics](site, now);
}

/** The two know other sites, as one reads what the other stops at. */
function sitesReadBy(semantics: Semantics): (site: SiteSnapshot, now: Date) => SiteSnapshot {
  const read = new Map<Uri, Map<string, SiteFile>>();
  const made = new WeakMap<SiteSnapshot, SiteSnapshot>();

  return (site, now) => {
    const asBuilt = (one: SiteSnapshot): SiteSnapshot =>
      one !== site && semantics === 'github-pages' ? underGithubPages(one) : one;
    const known = made.get(site);
    if (known !== undefined) return asBuilt(known);
    const unreadable = new Set(siteStops(site, semantics, now).map(({ path }) => path));
    const last = read.get(site.root) ?? new Map<string, SiteFile>();
    read.set(site.root, last);
    // of a file that comes back broken nothing is known
    for (const path of last.keys()) if (!site.files.has(path)) last.delete(path);
    for (const file of readFirst(site)) if (!unreadable.has(file.path)) last.set(file.path, file);
    const readable = [...unreadable].reduce((before, path) => {
      const file = last.get(path);
      return file === undefined ? before : withFileOf(before, file);
    }, site);
    made.set(site, readable);
    return asBuilt(readable);
  };
}
