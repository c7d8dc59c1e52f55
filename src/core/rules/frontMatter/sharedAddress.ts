import { pageOfFile } from '../../site/pageOfFile';
import { addTo } from '../../grouped';
import { remembered } from '../../remembered';
import { entryOf } from '../../schema/locate';
import { isWritten } from '../../site/settings/collectionSettings';
import { frontMatterOf } from '../../site/fileFrontMatter';
import { outputPath, redirectPath } from '../../site/addresses/outputPath';
import { stopsHere } from '../../site/pageStop';
import { isList, stringsOf } from '../../site/plainValue';
import { copiedFile, hasFile } from '../../site/addresses/publishedAddresses';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import { pagesLeftOut } from './pagesLeftOut';
import { permalinkPlace } from './permalinkPlace';
import { type Finding, type PageRuleInput, type RelatedPlace } from '../rule';
import { message } from '../../text/message';

/**
 * A page whose file of the published site another page, a copied file or a redirect is written to as well. Jekyll keeps the one it
 * writes last, warns of pages and files in its log, and of redirects not even there.
 */
export function* sharedAddress({ page, path, site, text, now }: PageRuleInput): Iterable<Finding> {
  const own = site && pageOfFile(site, path);
  if (site === undefined || own === undefined) return;
  const leftOut = pagesLeftOut(site, now);
  if (!isPublished(site, own, leftOut)) return;
  const output = outputPath(site, own);
  const range = permalinkPlace(page.frontMatter, text);
  const { pages, redirects } = writersOf(site, leftOut);
  const others = (pages.get(output) ?? []).filter(other => other.path !== path);
  const [other] = others;
  if (other !== undefined) {
    const told = message(
      'This page and “{0}” have the same address, {1}: Jekyll publishes only one of them. Give each a “permalink” of its own.',
      other.path,
      own.url,
    );
    yield { range, explains: true, message: told, related: others.map(each => placeOf(site, each)) };
    return;
  }
  // documents are written behind everything else
  if (own.collection !== undefined) return;
  if (hasFile(site, output) && output !== path && copiedFile(site, output)?.url === `/${output}`) {
    const told = message(
      'The file “{0}” is copied to the address of this page, {1}, and takes its place.',
      output,
      own.url,
    );
    yield { range, explains: true, message: told };
    return;
  }
  const taker = redirects.get(output);
  if (taker === undefined) return;
  const place = redirectPlace(site, taker, output);
  if (taker.path === path) {
    const told = message(
      '“{0}” is the address of this page itself: a redirect is published there instead, which leads to itself forever.',
      own.url,
    );
    yield { range: place ?? range, explains: true, message: told };
    return;
  }
  const told = message(
    '“redirect_from” of “{0}” names the address of this page, {1}: a redirect is published there instead, and this page nowhere.',
    taker.path,
    own.url,
  );
  yield { range, explains: true, message: told, related: place === undefined ? [] : [related(taker, place)] };
}

/** What Jekyll writes to each file of the published site; of redirects the page that asks for the last one. */
interface Writers {
  /** How many posts were left out: the more, the older those that are published. */
  readonly leftOut: number;
  readonly pages: ReadonlyMap<string, readonly SitePage[]>;
  readonly redirects: ReadonlyMap<string, SitePage>;
}

const known = new WeakMap<SiteSnapshot['pages'], Writers>();

function writersOf(site: SiteSnapshot, leftOut: ReadonlySet<SitePage>): Writers {
  const before = known.get(site.pages);
  if (before?.leftOut === leftOut.size) return before;
  const pages = new Map<string, SitePage[]>();
  const redirects = new Map<string, SitePage>();
  const { plugins, gems } = site.config.values;
  const led = [plugins, gems].some(list => stringsOf(list).includes('jekyll-redirect-from'));
  for (const page of site.pages) {
    if (!isPublished(site, page, leftOut)) continue;
    const output = outputPath(site, page);
    addTo(pages, output, page);
    if (led) for (const path of redirectsTo(page)) redirects.set(path, page);
  }
  const writers = { leftOut: leftOut.size, pages, redirects };
  known.set(site.pages, writers);
  return writers;
}

function isPublished(site: SiteSnapshot, page: SitePage, leftOut: ReadonlySet<SitePage>): boolean {
  const { processed, collection, stop } = page;
  if (leftOut.has(page) || (stop !== undefined && stopsHere(site, stop))) return false;
  return processed && (collection === undefined || isWritten(site, collection));
}

const redirectsTo = remembered(({ data }: SitePage): readonly string[] => {
  const { redirect_from: from } = data;
  return (isList(from) ? stringsOf(from) : stringsOf([from])).map(redirectPath);
});

function placeOf(site: SiteSnapshot, page: SitePage): RelatedPlace {
  const file = site.files.get(page.path);
  return related(page, file === undefined ? { start: 0, end: 0 } : permalinkPlace(frontMatterOf(file), file.text));
}

function related({ path }: SitePage, range: OffsetRange): RelatedPlace {
  return { path, range, message: message('The same address stands here.') };
}

/** The item of `redirect_from` that is written to a file. */
function redirectPlace(site: SiteSnapshot, { path }: SitePage, output: string): OffsetRange | undefined {
  const file = site.files.get(path);
  const from = file && entryOf(frontMatterOf(file).yaml.root, 'redirect_from')?.value;
  const items: readonly YamlValue[] = from?.kind === 'sequence' ? from.items : from === undefined ? [] : [from];
  return items.find(item => item.kind === 'scalar' && redirectPath(String(item.value)) === output)?.range;
}
