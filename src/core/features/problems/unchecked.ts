import { isHtmlName, isHtmlPage } from '../../page/html/htmlPage';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { message, type Message } from '../../text/message';
import { checkedPaths, fileKind } from './diagnostics';

/**
 * Why a file has no problems: no rule has looked at it. `undefined` of what rules do look at. To be said to those who have named the file,
 * for whom all would seem to be well.
 */
export function toldUnchecked(site: SiteSnapshot | undefined, { path, text }: SiteFile): Message | undefined {
  if (fileKind(site, path) !== 'other' || (site !== undefined && checkedPaths(site).includes(path))) return undefined;
  return isHtmlName(path) && !isHtmlPage(path, text)
    ? message('“{0}” was not checked: it has no front matter, and Jekyll makes no page of it.', path)
    : message('“{0}” was not checked: it is neither a page of the site nor a part of one.', path);
}
