import { entryOf } from '../../schema/locate';
import { buildsItself } from '../../site/settings/buildsItself';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { message } from '../../text/message';
import type { YamlValue } from '../../syntax/yamlValue';
import type { Finding } from '../rule';

/** `sort_by` and `order` of collections with more than one document, where GitHub Pages builds the site: its Jekyll has neither (both came with 4.0). */
export function* collectionOrders(root: YamlValue | undefined, site: SiteSnapshot): Iterable<Finding> {
  if (buildsItself(site)) return;
  const collections = entryOf(root, 'collections')?.value;
  for (const { key: name, value } of collections?.kind === 'mapping' ? collections.entries : []) {
    if (site.pages.filter(({ collection }) => collection === name).length < 2) continue;
    const sortKey = entryOf(value, 'sort_by');
    const key = sortKey?.value.kind === 'scalar' ? sortKey.value.value : undefined;
    // the order of dates is that of GitHub Pages anyway
    if (sortKey !== undefined && typeof key === 'string' && key !== 'date')
      yield {
        range: sortKey.keyRange,
        message: message(
          'GitHub Pages does not know “sort_by”, which came with Jekyll 4: it sorts “{0}” by date and file name. Sort it where a page lists it: “site.{0} | sort: "{1}"”.',
          name,
          key,
        ),
      };
    const order = entryOf(value, 'order');
    if (order?.value.kind === 'sequence')
      yield {
        range: order.keyRange,
        message: message(
          'GitHub Pages does not know “order”, which came with Jekyll 4: it sorts “{0}” by date and file name. Give each file a number in its front matter, and sort by it where a page lists them: “site.{0} | sort: "weight"”.',
          name,
        ),
      };
  }
}
