import { remembered } from '../remembered';
import { compareText } from './liquid/comparison';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';

/**
 * The pages that GitHub Pages makes of READMEs, by their paths: each the index of its folder, where nothing else is, and of two the first
 * (`dir_has_index?` of jekyll-readme-index 0.3.0).
 */
export const readmeIndexes = remembered((pages: SiteSnapshot['pages']): ReadonlyMap<string, SitePage> => {
  const readmes = pages.filter(({ index }) => index !== undefined).sort((a, b) => compareText(a.path, b.path));
  if (readmes.length === 0) return new Map();
  // documents of collections are no index to it
  const urls = pages.flatMap(({ collection, url, optional, beside }) =>
    collection === undefined ? [url, optional?.url] : [beside?.url],
  );
  const taken = new Set(urls.map(folderAt));
  const made = new Map<string, SitePage>();
  for (const { path, index } of readmes) {
    if (index === undefined || taken.has(folderAt(index.url))) continue;
    taken.add(folderAt(index.url));
    made.set(path, index);
  }
  return made;
});

/** The folder that an address is the index of: `/demos/` of `/demos/index.html`; `undefined` of other addresses. */
function folderAt(url: string | undefined): string | undefined {
  return /^(.*\/)(?:index\.(?:html?|xhtml|xml))?$/i.exec(url ?? '')?.[1]?.toLowerCase();
}
