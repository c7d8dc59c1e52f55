import { remembered } from '../remembered';
import { stemOf } from './fileName';
import { makesOptionalPages } from './pages';
import { includersOf } from './pieces';
import type { SitePage, SiteSnapshot } from './siteSnapshot';
import { buildsItself } from './settings/buildsItself';

/** The page that visitors get of the file at `path`, one of `publishedPages`; `undefined` where it is none. */
export function publishedPage(site: SiteSnapshot, path: string): SitePage | undefined {
  const page = byPath(site).get(path);
  return page && asPublished(site, page);
}

/**
 * Whether visitors get the page at `path` as it is meant, though a byte order mark stands, or would stand, before its front matter: a plugin of GitHub
 * Pages reads that without the mark. Not documents of collections, nor where the site is built otherwise.
 */
export function isPageBehindMark(site: SiteSnapshot, path: string): boolean {
  const page = byPath(site).get(path);
  if (page === undefined || !page.markdown || page.collection !== undefined) return false;
  const optional = page.optional ?? page;
  return (
    makesOptionalPages(site.config, path) && asPublished(site, { ...page, processed: false, optional }) !== undefined
  );
}

/** Whether that is so of a page that has the mark. */
export function isReadBehindMark(site: SiteSnapshot, path: string): boolean {
  return site.files.get(path)?.text.startsWith('\uFEFF---') === true && isPageBehindMark(site, path);
}

/** Asked for each file of a site, of which there may be a thousand. */
const byPath = remembered(
  ({ pages }: SiteSnapshot): ReadonlyMap<string, SitePage> =>
    new Map([...pages].reverse().map(page => [page.path, page])),
);

/**
 * The pages that visitors get, documents of collections among them. On GitHub Pages Markdown without front matter is one, too, but for a
 * piece that pages include and what is named like a text about the repository.
 */
export const publishedPages = remembered((site: SiteSnapshot): readonly SitePage[] =>
  site.pages.flatMap(page => asPublished(site, page) ?? []),
);

function asPublished(site: SiteSnapshot, page: SitePage): SitePage | undefined {
  if (page.processed) return page;
  const { path, optional } = page;
  if (optional === undefined || isNamedLikeReadme(path) || buildsItself(site)) return undefined;
  return includersOf(site, path).length === 0 ? optional : undefined;
}

/** `CLAUDE.md` and `docs/README-zh.md` are published like any other, and no part of the homepage to their authors; `CV.md` is. */
function isNamedLikeReadme(path: string): boolean {
  return /^(?:[A-Z][A-Z\d]{2,}|readme)(?:[-_.]|$)/.test(stemOf(path));
}
