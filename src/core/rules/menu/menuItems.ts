import { entryOf } from '../../schema/locate';
import { isFrameFile } from '../../site/fileName';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { YamlScalar, YamlSequence, YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import { isShownMenu } from './shownMenus';

/** An item of the menu, with what its fixes need. */
export interface MenuItem {
  readonly title: string;
  readonly url: YamlScalar;
  readonly node: YamlValue;
  readonly list: YamlSequence;
}

/** An item of a list that the site shows. */
export interface ShownItem extends MenuItem {
  /** That of its list: `main`. */
  readonly key: string;
}

/** The items of the lists that the site shows. */
export function menuItems(root: YamlValue | undefined, site: SiteSnapshot): readonly ShownItem[] {
  return shownLists(root, site).flatMap(({ key, list }) =>
    list.items.flatMap(node => {
      const url = entryOf(node, 'url')?.value;
      const title = entryOf(node, 'title')?.value;
      if (url?.kind !== 'scalar' || typeof url.value !== 'string') return [];
      return [{ key, title: title?.kind === 'scalar' ? String(title.value ?? '') : '', url, node, list }];
    }),
  );
}

/** A list of items, and the key of that of the first level. */
interface ShownList {
  readonly key: string;
  readonly list: YamlSequence;
}

/**
 * The lists that the site shows: `main`, or the keys of the site's own making; and those of a second level (`children`), where a layout
 * reads them.
 */
export function shownLists(root: YamlValue | undefined, site: SiteSnapshot | undefined): readonly ShownList[] {
  if (root?.kind !== 'mapping') return [];
  return root.entries.flatMap(({ key, value }) => {
    const isShown = key === 'main' || (site !== undefined && isShownMenu(site, key));
    return value.kind === 'sequence' && isShown ? withLower({ key, list: value }, site) : [];
  });
}

/** The list, and those that its items have: in the order of the text. */
function withLower(shown: ShownList, site: SiteSnapshot | undefined): readonly ShownList[] {
  const lower = shown.list.items.flatMap(item =>
    item.kind === 'mapping'
      ? item.entries.flatMap(({ key, value }) => (value.kind === 'sequence' && isReadBelow(site, key) ? [value] : []))
      : [],
  );
  return [shown, ...lower.flatMap(list => withLower({ key: shown.key, list }, site))];
}

/** `{% for child in link.children %}` */
function isReadBelow(site: SiteSnapshot | undefined, key: string): boolean {
  if (site === undefined || !/^[\w-]+$/.test(key)) return false;
  const read = new RegExp(`\\sin\\s+[\\w-]+\\.${key}(?![\\w.-])`);
  return [...site.files.values()].some(({ path, text }) => isFrameFile(path) && read.test(text));
}

/** Items with a list of their own (`children`, `sublinks`) are headings of a second level: sites that have them read them. */
export function hasChildren(item: YamlValue | undefined): boolean {
  return item?.kind === 'mapping' && item.entries.some(({ value }) => value.kind === 'sequence');
}

/** The value without its quotes. */
export function inside({ range, source }: YamlScalar): OffsetRange {
  return /^(["']).*\1$/s.test(source) ? { start: range.start + 1, end: range.end - 1 } : range;
}
