import type { Link } from '../../page/pageModel';
import { hostedAddress } from '../../site/addresses/hostedAddress';
import { localAddress, pathInSite } from '../../site/addresses/localAddress';
import { publishedSite } from '../../site/addresses/publishedSite';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { pageUrls } from '../addresses/pageUrls';

/**
 * Reads which file of the site a link in the file `path` opens, below the root: `images/lakes.pdf`, `/images/lakes.pdf` and
 * `https://mei.github.io/images/lakes.pdf` are one. `undefined` for other sites. `remote` is `owner/name` of the repository, where it is known.
 */
export function ownFiles(
  site: SiteSnapshot,
  path: string,
  remote: string | undefined,
): (link: Link) => string | undefined {
  const published = publishedSite(site, remote);
  const [url = '/'] = pageUrls(site, path);
  const [base = ''] = published.bases;
  return ({ href, kind }) => {
    const local =
      localAddress(href, { markdown: kind === 'markdown', site }) ?? hostedAddress(href, site, published, remote);
    return local && pathInSite(local, url, base);
  };
}
