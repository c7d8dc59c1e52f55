import { remembered } from '../../remembered';
import { isMarkdown } from '../../site/addresses/permalink';
import { frontMatterOf } from '../../site/fileFrontMatter';
import { isHome } from '../../site/homeFirst';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';

/** Whether something answers at the address of the site. */
export function hasHome(site: SiteSnapshot): boolean {
  if (site.assets.has('index.html') || site.files.has('index.html')) return true;
  return site.pages.some(({ url, processed }) => processed && (url === '/' || url === '/index.html'));
}

const usualPaths: readonly string[] = [
  ...['_pages/about.md', '_pages/index.md', 'index.md', 'about.md', '_pages/home.md', 'home.md'],
];

/**
 * The path of the page that should be at the address of the site: of one that says so (`permalink: /`), published or not; else of
 * `_pages/about.md` and its like, or of the only page there is; with anything else nobody can tell which page was meant.
 */
export const homeCandidate = remembered((site: SiteSnapshot): string | undefined => {
  const saying = [...site.files.values()].filter(file => saysHome(site, file)).map(({ path }) => path);
  const [first] = saying;
  if (first !== undefined) return usualPaths.find(path => saying.includes(path)) ?? first;
  const usual = usualPaths.find(path => site.files.has(path));
  if (usual !== undefined) return usual;
  const pages = site.pages.filter(({ path, markdown }) => markdown && path.startsWith('_pages/'));
  return pages.length === 1 ? pages[0]?.path : undefined;
});

function saysHome({ config }: SiteSnapshot, file: SiteFile): boolean {
  if (!isMarkdown(config.values, file.path) || isNoPage(file.path)) return false;
  const { plain } = frontMatterOf(file).yaml;
  return isMapping(plain) && typeof plain.permalink === 'string' && isHome({ url: plain.permalink });
}

/** What lies in folders that Jekyll reads for other ends, and drafts. */
function isNoPage(path: string): boolean {
  return /^_(?:data|drafts|includes|layouts|plugins|sass)\//.test(path);
}
