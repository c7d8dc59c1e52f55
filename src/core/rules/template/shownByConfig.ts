import type { SiteSnapshot } from '../../site/siteSnapshot';
import { readLiquid } from '../../syntax/liquid';
import { branchingTags, isParting } from '../../syntax/liquidTags';
import { isMapping } from '../../syntax/plainMapping';
import { slice, type OffsetRange } from '../../text/range';

/** Where a block of Liquid stands, and whether what is in it is certainly shown. */
interface Block {
  readonly range: OffsetRange;
  readonly shown: boolean;
}

/**
 * Tells of offsets in a layout, include or page whether visitors certainly see what stands there: it lies in no block of Liquid, or
 * only in such as `{% if author.github %}` with a value in `_config.yml`. Of other conditions nothing is known.
 */
export function shownByConfig(text: string, site: SiteSnapshot): (offset: number) => boolean {
  const blocks = blocksOf(text, site);
  return offset => blocks.every(({ range, shown }) => shown || offset < range.start || offset >= range.end);
}

function blocksOf(text: string, site: SiteSnapshot): readonly Block[] {
  const blocks: Block[] = [];
  const open: { readonly name: string; readonly start: number; readonly shown: boolean }[] = [];
  for (const region of readLiquid(text)) {
    if (region.kind !== 'tag') continue;
    const { name, range } = region;
    if (opening.has(name))
      open.push({ name, start: range.end, shown: isShown(name, slice(text, region.markup), site) });
    else if (isParting(name)) {
      const block = open.pop();
      if (block === undefined) continue;
      blocks.push({ range: { start: block.start, end: range.start }, shown: block.shown });
      open.push({ name: block.name, start: range.end, shown: false });
    } else if (name.startsWith('end') && opening.has(name.slice(3))) {
      const block = open.pop();
      if (block !== undefined) blocks.push({ range: { start: block.start, end: range.start }, shown: block.shown });
    }
  }
  for (const { start, shown } of open) blocks.push({ range: { start, end: text.length }, shown });
  return blocks.filter(({ shown }) => !shown);
}

const opening = new Set([...branchingTags, 'capture', 'comment']);

function isShown(name: string, markup: string, site: SiteSnapshot): boolean {
  if (name !== 'if') return false;
  const [, author, key = ''] = /^\s*(?:site\.)?(?:(author)\.)([\w-]+)\s*$/.exec(markup) ?? [];
  const values = author === undefined ? undefined : site.config.values.author;
  const value = isMapping(values) && Object.hasOwn(values, key) ? values[key] : undefined;
  return value !== undefined && value !== null && value !== false && value !== '';
}
