import type { SiteSnapshot } from '../../site/siteSnapshot';

/** Whether something answers at the address of the site. */
export function hasHome(site: SiteSnapshot): boolean {
  if (site.assets.has('index.html') || site.files.has('index.html')) return true;
  return site.pages.some(({ url, processed }) => processed && (url === '/' || url === '/index.html'));
}

/** The path of `_pages/about.md` or of the only page there is; with anything else nobody can tell which page was meant. */
export function homeCandidate(site: SiteSnapshot): string | undefined {
  for (const path of ['_pages/about.md', '_pages/index.md', 'index.md', 'about.md'])
    if (site.files.has(path)) return path;
  const pages = site.pages.filter(({ path, markdown }) => markdown && path.startsWith('_pages/'));
  return pages.length === 1 ? pages[0]?.path : undefined;
}
