import { processedPage } from '../../site/pageOfFile';
import { htmlFileTags } from '../../page/html/htmlFileTags';
import { remembered } from '../../remembered';
import { entryOf } from '../../schema/locate';
import { layoutOf } from '../../site/defaultLayout';
import { decoded } from '../../site/addresses/encodedPath';
import { frameFiles } from '../../site/frameFiles';
import { isPublished } from '../../site/addresses/publishedAddresses';
import { plainAddress } from '../../site/sitePath';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { attributeOf } from '../../syntax/html';
import { scalarEdit } from '../../syntax/scalarEdit';
import { isWholeAddress } from '../../text/scheme';
import { inside } from '../menu/menuItems';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/** Keys of which the layouts make links to pages of the site, where the site has no such page: `translation: /cn/`. */
export function* pageLinks({ page, path, site }: PageRuleInput): Iterable<Finding> {
  const published = site && processedPage(site, path);
  if (site === undefined || published === undefined) return;
  for (const [key, reader] of linkedKeys(site, published)) {
    const value = entryOf(page.frontMatter.yaml.root, key)?.value;
    if (value?.kind !== 'scalar' || typeof value.value !== 'string') continue;
    if (!leadsNowhere(value.value, site) || isMeantBy(value.value, key, site)) continue;
    yield {
      range: inside(value),
      severity: 'error',
      message: message(
        'This site has no page “{0}”: the link that “{1}” makes of it leads visitors to “page not found”.',
        value.value,
        reader,
      ),
      fixes: counterparts(key, published, site).map(({ url }) => ({
        kind: 'set-page',
        title: message('Write “{0}”', url),
        edits: [scalarEdit(value, url)],
        safe: false,
      })),
    };
  }
}

/** `page.translation` alone, so that nothing but the value decides where the link leads. */
const alone = /^\s*\{\{-?\s*page\.([\w-]+)\s*\|\s*(?:relative|absolute)_url\s*-?\}\}\s*$/;

/** The keys, each with the file that writes it into a link. */
function linkedKeys(site: SiteSnapshot, page: SitePage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of frameFiles(site, layoutOf(site, page)))
    for (const key of keysIn(file)) if (!found.has(key)) found.set(key, file.path);
  return found;
}

const keysIn = remembered((file: SiteFile): readonly string[] =>
  htmlFileTags(file).flatMap(tag =>
    tag.name === 'a' ? (alone.exec(attributeOf(tag, 'href')?.value ?? '')?.[1] ?? []) : [],
  ),
);

function leadsNowhere(address: string, site: SiteSnapshot): boolean {
  if (/^#|\{[{%]/.test(address) || isWholeAddress(address)) return false;
  const [written = ''] = address.split(/[?#]/, 1);
  const path = decoded(written).replace(/^\//, '');
  return path !== '' && !isPublished(site, path);
}

/** Whether a page has the address in another key: `permalnk: /zh/`, or a `permalink` that YAML cannot read. That is told there. */
function isMeantBy(address: string, key: string, { pages, files }: SiteSnapshot): boolean {
  return pages.some(({ path }) => {
    const head = files.get(path)?.text.slice(0, 4000).split(/\r?\n/) ?? [];
    return head.some(line => {
      const [, name = '', value = ''] = /^([\w-]+)[ \t]*[:：](.*)$/.exec(line) ?? [];
      return name !== key && value.trim().replace(/^["']|["']$/g, '') === address;
    });
  });
}

/** The page whose own key leads to this one, if there is but one: the other half of two translations. */
function counterparts(key: string, { url, path }: SitePage, { pages }: SiteSnapshot): readonly SitePage[] {
  const found = pages.filter(other => {
    const back = other.path === path ? undefined : other.data[key];
    return typeof back === 'string' && plainAddress(back) === plainAddress(url);
  });
  return found.length === 1 ? found : [];
}
