import { htmlFileTags } from '../page/htmlFileTags';
import { readLiquid } from '../syntax/liquid';
import { attributeOf } from '../syntax/html';
import { slice, type OffsetRange } from '../text/range';
import { readPrinted, type PrintedAddress } from './printedAddresses';
import type { SiteFile } from './siteSnapshot';

/** `<img src="{{ paper.image }}">` in a loop over `site.data.papers.conference`. */
export interface PrintedItem extends PrintedAddress {
  /** Behind `site.data`: `['papers', 'conference', 'image']`. Lists have no key. */
  readonly keys: readonly string[];
}

const known = new WeakMap<SiteFile, readonly PrintedItem[]>();

/**
 * The values of data files that a page, a layout or an include prints as the address of a picture, and nothing but their own being there decides
 * about: one behind `{% if paper.selected %}` may be shown for no item.
 */
export function printedItems(file: SiteFile): readonly PrintedItem[] {
  const ready = known.get(file);
  if (ready !== undefined) return ready;
  const found = file.text.includes('site.data') && file.text.includes('<img') ? read(file) : [];
  known.set(file, found);
  return found;
}

interface Loop {
  readonly item: string;
  /** What it goes through; `undefined` where that cannot be told. */
  readonly keys: readonly string[] | undefined;
}

/** What is open at a place of the file. */
interface Open {
  loops: readonly Loop[];
  conditions: readonly string[];
  readonly assigned: Map<string, readonly string[] | undefined>;
}

function read(file: SiteFile): readonly PrintedItem[] {
  const { text } = file;
  const found: PrintedItem[] = [];
  const open: Open = { loops: [], conditions: [], assigned: new Map() };
  const tags = readLiquid(text).flatMap(region =>
    region.kind === 'tag' ? [{ at: region.range.start, name: region.name, markup: slice(text, region.markup) }] : [],
  );
  let next = 0;
  for (const { range, address } of pictures(file)) {
    for (let tag = tags[next]; tag !== undefined && tag.at < range.start; tag = tags[++next])
      step(open, tag.name, tag.markup);
    const printed = readPrinted(address);
    const keys = printed && keysOf(open, printed.name);
    if (printed === undefined || keys === undefined || keys.length < 2) continue;
    const isOwn = (condition: string): boolean =>
      condition.includes(printed.name) || condition.includes(`site.data.${keys[0] ?? ''}`);
    const { folder, filtered } = printed;
    if (open.conditions.every(isOwn)) found.push({ kind: 'picture', keys, folder, filtered });
  }
  return found;
}

function pictures(file: SiteFile): readonly { readonly range: OffsetRange; readonly address: string }[] {
  return htmlFileTags(file).flatMap(tag => {
    const address = tag.kind !== 'end' && tag.name === 'img' ? attributeOf(tag, 'src')?.value : undefined;
    // one with `onerror` brings what stands in its place
    return address?.includes('{{') === true && attributeOf(tag, 'onerror') === undefined
      ? [{ range: tag.range, address }]
      : [];
  });
}

function step(open: Open, tag: string, markup: string): void {
  switch (tag) {
    case 'for':
    case 'tablerow':
      open.loops = [...open.loops, loopOf(open, markup)];
      return;
    case 'endfor':
    case 'endtablerow':
      open.loops = open.loops.slice(0, -1);
      return;
    case 'continue':
    case 'break':
      // from here on some items are left out
      open.loops = open.loops.map(({ item }) => ({ item, keys: undefined }));
      return;
    case 'if':
    case 'unless':
    case 'case':
      open.conditions = [...open.conditions, markup];
      return;
    case 'endif':
    case 'endunless':
    case 'endcase':
      open.conditions = open.conditions.slice(0, -1);
      return;
    case 'assign':
      assign(open, markup);
  }
}

/** `paper in site.data.papers`; of one with `limit` some items are left out. */
function loopOf(open: Open, markup: string): Loop {
  const [whole = '', item = '', over = ''] = /^\s*([\w-]+)\s+in\s+(\S+)/.exec(markup) ?? [];
  const more = markup.slice(whole.length).trim();
  return { item, keys: more === '' || more === 'reversed' ? keysOf(open, over) : undefined };
}

/** `papers = site.data.papers | sort: "year" | reverse`; what other filters leave is not known. */
function assign(open: Open, markup: string): void {
  const [whole = '', name = '', value = ''] = /^\s*([\w-]+)\s*=\s*([^\s|]+)/.exec(markup) ?? [];
  const isWhole = markup
    .slice(whole.length)
    .split('|')
    .every(filter => /^\s*(?:(?:sort|sort_natural|reverse)\b[^|]*)?$/.test(filter));
  const isAgain = open.assigned.has(name) && open.conditions.length > 0;
  open.assigned.set(name, isWhole && !isAgain ? keysOf(open, value) : undefined);
}

/** The keys that a path of Liquid leads through: `['papers', 'image']` for `paper.image` where `paper` is of `site.data.papers`. */
function keysOf({ loops, assigned }: Open, path: string): readonly string[] | undefined {
  const [first = '', ...more] = path.split('.');
  const loop = loops.filter(({ item }) => item === first).at(-1);
  if (loop !== undefined) return loop.keys && [...loop.keys, ...more];
  if (assigned.has(first)) {
    const keys = assigned.get(first);
    return keys && [...keys, ...more];
  }
  return first === 'site' && more[0] === 'data' ? more.slice(1) : undefined;
}
