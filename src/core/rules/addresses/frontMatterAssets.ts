import { localAddress } from '../../site/addresses/localAddress';
import type { PublishedSite } from '../../site/addresses/publishedSite';
import type { Finding, PageRuleInput } from '../rule';
import { hasBaseHref } from './frameAssets';
import { linkedValues, type LinkedValue } from './linkedValues';
import { isOtherSite } from './otherSite';
import { printedAsset } from './printedAsset';

/**
 * Files that a page's front matter names, which its layout or a list links to or shows, and that the site does not have: `paperurl: /files/no.pdf`.
 *
 * @param urls where the page is published, without `baseurl`
 */
export function* frontMatterAssets(
  { page, path, site }: PageRuleInput,
  urls: readonly string[],
  address: PublishedSite,
): Iterable<Finding> {
  const [url] = urls;
  if (site === undefined || url === undefined) return;
  for (const linked of linkedValues(page, path, site)) {
    if (isToldElsewhere(linked) || isOfAnother(linked) || hasBaseHref(site)) continue;
    const finding = printedAsset(linked.node, linked.use, { site, address, url, path });
    if (finding !== undefined) yield finding;
  }
}

/** A link that is made by `{{ page.translation | relative_url }}` is one to a page, and `front-matter-schema` looks for that. */
function isToldElsewhere({ use: { kind, filtered, folder }, onItsPage }: LinkedValue): boolean {
  return kind === 'link' && onItsPage && filtered && folder === '';
}

function isOfAnother({ node, use, onItsPage }: LinkedValue): boolean {
  const local = localAddress(use.folder + String(node.value));
  if (local === undefined || use.filtered || use.folder !== '') return false;
  // a list stands on a page of its own, from where it leads elsewhere
  return isOtherSite(local) || (local.from === 'page' && !onItsPage);
}
