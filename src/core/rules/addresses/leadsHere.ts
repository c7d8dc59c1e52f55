import { pageOfFile } from '../../site/pageOfFile';
import type { Link } from '../../page/pageModel';
import { localAddress, pathInSite } from '../../site/addresses/localAddress';
import { publishedSite } from '../../site/addresses/publishedSite';
import { plainAddress } from '../../site/sitePath';
import { slice } from '../../text/range';
import type { PageRuleInput } from '../rule';
import { hasBaseHref } from './frameAssets';
import { meantUrl } from './meantUrl';
import { isPaperButton } from './paperButton';

/**
 * Whether a link leads to the page it stands on and can have been meant for nothing there: `?`, and `./` of a paper's button. `[Home](./)` is a
 * way home that other pages have as well.
 */
export function leadsHere(link: Link, input: PageRuleInput): boolean {
  const { site, path, text, remoteRepository } = input;
  const target = link.href.trim();
  if (slice(text, link.hrefRange).trim() !== target || (site !== undefined && hasBaseHref(site))) return false;
  if (target === '?') return true;
  const page = site && pageOfFile(site, path);
  if (!/^\.{1,2}\/?$/.test(target) || !isPaperButton(link.text) || site === undefined || page === undefined)
    return false;
  const local = localAddress(target);
  const url = meantUrl(site, page);
  return publishedSite(site, remoteRepository).bases.every(base => {
    const found = local && pathInSite(local, url, base);
    return found !== undefined && plainAddress(`/${found}`) === plainAddress(url);
  });
}
