import { entryOf } from '../../schema/locate';
import { decoded } from '../../site/addresses/encodedPath';
import { plainAddress } from '../../site/sitePath';
import { stringsOf } from '../../site/plainValue';
import { isWritten } from '../../site/settings/collectionSettings';
import { isReadByJekyll } from '../../site/settings/entryFilter';
import type { SiteConfig, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { YamlScalar, YamlSequence, YamlValue } from '../../syntax/yamlValue';
import { message } from '../../text/message';
import { itemRemoval } from '../../syntax/itemLines';
import type { Finding, Fix } from '../rule';

/** Entries of `include` by which Jekyll makes a page of each post or document as well: `_posts`, which it reads anyway. */
export function* publishedTwice(root: YamlValue | undefined, site: SiteSnapshot, text: string): Iterable<Finding> {
  const list = entryOf(root, 'include')?.value;
  if (list?.kind !== 'sequence') return;
  for (const node of list.items) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string') continue;
    const twice = firstTwice(site, withoutEntry(site.config, node.value));
    if (twice === undefined) continue;
    const { document, page } = twice;
    yield {
      range: node.range,
      message: message(
        'Because of “{0}” in “include”, Jekyll makes a second page of each post or document there: visitors find “{1}” at “{2}” and at “{3}”.',
        ...[node.value, document.path, decoded(document.url), decoded(page.url)],
      ),
      fixes: removal(list, node, text),
    };
  }
}

interface Twice {
  readonly document: SitePage;
  readonly page: SitePage;
}

/** The first document that has a page besides, and without the entry would have none. */
function firstTwice(site: SiteSnapshot, without: SiteConfig): Twice | undefined {
  for (const document of site.pages) {
    const { beside: page, collection = '', path, url } = document;
    if (page === undefined || !isWritten(site, collection) || plainAddress(page.url) === plainAddress(url)) continue;
    if (!isReadByJekyll(without, path)) return { document, page };
  }
  return undefined;
}

function withoutEntry(config: SiteConfig, entry: string): SiteConfig {
  const include = stringsOf(config.values.include).filter(other => other !== entry);
  return { ...config, values: { ...config.values, include } };
}

function removal(list: YamlSequence, node: YamlScalar, text: string): readonly Fix[] {
  const edits = list.items.length < 2 ? [] : itemRemoval(text, list, node);
  const title = message('Remove “{0}”', String(node.value));
  return edits.length === 0 ? [] : [{ kind: 'drop-item', title, edits, safe: false }];
}
