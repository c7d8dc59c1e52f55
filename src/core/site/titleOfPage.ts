import { pageOfFile } from './pageOfFile';
import type { SiteSnapshot } from './siteSnapshot';

/** What a page is called: by its front matter, and by its path where that gives it no title, as of a home page. */
export function titleOfPage(site: SiteSnapshot, path: string): string {
  const title = pageOfFile(site, path)?.data.title;
  return typeof title === 'string' && title !== '' ? title : path;
}
