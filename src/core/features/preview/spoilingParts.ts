import type { PageModel } from '../../page/pageModel';
import { unendedTags } from '../../page/halfTyped/pageAsTyped';
import { entryOf } from '../../schema/locate';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { layoutFor } from '../../site/themeLayouts';
import type { OffsetRange } from '../../text/range';

/**
 * The parts of a page that cost it much while they are half typed, by where they stand: tags of which one may be why the rest of the page is swallowed, and the
 * key of a layout that the site does not have, as at each letter of `layout: default` but the last, without which it is bare.
 * @param path the page, from the root of its site
 */
export function spoilingParts(page: PageModel, path: string, site: SiteSnapshot | undefined): readonly OffsetRange[] {
  const layout = site && unknownLayout(page, path, site);
  return [...unendedTags(page), ...(layout === undefined ? [] : [layout])];
}

function unknownLayout({ frontMatter }: PageModel, path: string, site: SiteSnapshot): OffsetRange | undefined {
  const entry = entryOf(frontMatter.yaml.root, 'layout');
  if (entry === undefined) return undefined;
  const { value } = entry;
  const { range } = value;
  // `layout: null` is written to its end, `layout:` is not
  if (value.kind === 'scalar' && value.value === null && range.start < range.end) return undefined;
  const name = site.pages.find(candidate => candidate.path === path && candidate.processed)?.data.layout ?? '';
  if (typeof name !== 'string' || name === 'none' || layoutFor(site, name) !== undefined) return undefined;
  return { start: entry.keyRange.start, end: Math.max(entry.keyRange.end, range.end) };
}
