import { isHtmlName, isHtmlPage } from '../page/html/htmlPage';
import type { PageModel } from '../page/pageModel';
import { includersOf } from './pieces';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/**
 * As what the text of a page or of a piece of one is read: HTML that is included becomes a part of its page, so that in one of Markdown
 * kramdown reads it, and in none but pages of HTML nobody does.
 */
export function markupOf(site: SiteSnapshot | undefined, file: SiteFile): PageModel['markup'] {
  const { path, text } = file;
  if (isHtmlPage(path, text)) return 'html';
  if (site === undefined || !isHtmlName(path)) return 'markdown';
  const pages = includersOf(site, path).flatMap(page => site.files.get(page) ?? []);
  return pages.length > 0 && pages.every(page => isHtmlPage(page.path, page.text)) ? 'html' : 'markdown';
}
