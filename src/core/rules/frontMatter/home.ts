import { remembered } from '../../remembered';
import { isMarkdown } from '../../site/addresses/permalink';
import { copiedFile } from '../../site/addresses/publishedAddresses';
import { frontMatterOf } from '../../site/fileFrontMatter';
import { isHome } from '../../site/homeFirst';
import { publishedPages } from '../../site/publishedPages';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { buildsItself } from '../../site/settings/buildsItself';
import { isMapping } from '../../syntax/plainMapping';

const index = 'index.html';

/** Whether something answers at the address of the site. */
export function hasHome(site: SiteSnapshot): boolean {
  if (site.assets.has(index) || (site.files.has(index) && copiedFile(site, index) !== undefined)) return true;
  return publishedPages(site).some(isHome);
}

const usualPaths: readonly string[] = [
  ...['_pages/about.md', '_pages/index.md', 'index.md', 'about.md', '_pages/home.md', 'home.md', index],
];

/**
 * The path of the page that should be at the address of the site. Of the usual ones, `_pages/about.md` and its like, that is the first that says so
 * (`permalink: /`), published or not, else the first that is published: a copy elsewhere that says so too is kept off the site on purpose
 * (`exclude: [old]`, `published: false`). Without such a page it is whatever says so, then a usual one, then the only page there is; with anything
 * else nobody can tell which page was meant.
 */
export const homeCandidate = remembered((site: SiteSnapshot): string | undefined => {
  const saying = [...site.files.values()].filter(file => saysHome(site, file)).map(({ path }) => path);
  const published = new Set(site.pages.filter(({ processed }) => processed).map(({ path }) => path));
  const found =
    usualPaths.find(path => saying.includes(path)) ??
    usualPaths.find(path => published.has(path)) ??
    saying[0] ??
    usualPaths.find(path => site.files.has(path));
  if (found !== undefined) return found;
  const pages = site.pages.filter(({ path, markdown }) => markdown && path.startsWith('_pages/'));
  return pages.length === 1 ? pages[0]?.path : undefined;
});

/** The path of the page that should be at the address of the site, where nothing is there; `undefined` too where nobody can tell which. */
export function missingHome(site: SiteSnapshot): string | undefined {
  return hasHome(site) ? undefined : homeCandidate(site);
}

/** The path of the README that GitHub Pages shows at the address of the site where no page is there; `undefined` where none is, or a workflow builds the site. */
export function readmeAtHome(site: SiteSnapshot): string | undefined {
  if (hasHome(site) || buildsItself(site)) return undefined;
  const paths = site.pages.flatMap(({ path, index: made }) => (made !== undefined && isHome(made) ? [path] : []));
  return paths.sort()[0];
}

/** By its `permalink`, or as the index of the site, which needs none. */
function saysHome({ config }: SiteSnapshot, file: SiteFile): boolean {
  const { path } = file;
  if (path !== index && (!isMarkdown(config.values, path) || isNoPage(path))) return false;
  const { state, yaml } = frontMatterOf(file);
  const permalink = isMapping(yaml.plain) ? yaml.plain.permalink : undefined;
  if (typeof permalink === 'string') return isHome({ url: permalink });
  return state === 'present' && yaml.problems.length === 0 && permalink === undefined && isIndex(path);
}

/** Whether a file is the index of the site by its name: `index.md`. */
export function isIndex(path: string): boolean {
  return /^index\.[a-z]+$/.test(path);
}

/** What lies in folders that Jekyll reads for other ends, and drafts. */
function isNoPage(path: string): boolean {
  return /^_(?:data|drafts|includes|layouts|plugins|sass)\//.test(path);
}
