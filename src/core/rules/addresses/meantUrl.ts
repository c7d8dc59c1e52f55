import { frontMatterOf } from '../../site/fileFrontMatter';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { missingHome } from '../frontMatter/home';

/**
 * The address that a page has, or will have once its front matter can be read: one missing quote there takes `permalink` away, and
 * what looks for files from the page's address would tell of every picture, although only the quote is wrong.
 */
export function meantUrl(site: SiteSnapshot, page: SitePage): string {
  const file = site.files.get(page.path);
  if (file === undefined || !page.processed) return page.url;
  const { state, yaml } = frontMatterOf(file);
  const readable = state === 'present' && yaml.problems.length === 0;
  if (readable && (page.data.permalink ?? '') !== '') return page.url;
  if (missingHome(site) === page.path) return '/';
  if (readable) return page.url;
  // `permalink: /zh/`, quoted or not
  return /^permalink[ \t]*:[ \t]*["']?(\/[^\s"'#]*)/m.exec(file.text.slice(0, 4000))?.[1] ?? page.url;
}
