import { htmlFileTags } from '../../page/html/htmlFileTags';
import type { PageModel } from '../../page/pageModel';
import { cutLiquid } from '../../syntax/cutLiquid';
import { readLiquid } from '../../syntax/liquid';
import { attributeOf } from '../../syntax/html';
import { slice, type OffsetRange } from '../../text/range';
import { readPrinted, type PrintedAddress } from './printedAddresses';
import type { SiteFile } from '../siteSnapshot';

/** `<img src="{{ paper.image }}">` in a loop over `site.data.papers.conference`. */
export interface PrintedItem extends PrintedAddress {
  /** Behind `site.data`: `['papers', 'conference', 'image']`. Lists have no key. */
  readonly keys: readonly string[];
}

const known = new WeakMap<SiteFile, readonly PrintedItem[]>();

/**
 * The values of data files that a page, a layout or an include prints as the address of a picture, and nothing but their own being there decides
 * about: one behind `{% if paper.selected %}` may be shown for no item.
 *
 * @param page the model of a file in Markdown, which may show a picture as code, asked for where one is printed; `undefined` for HTML
 */
export function printedItems(file: SiteFile, page: () => PageModel | undefined): readonly PrintedItem[] {
  const ready = known.get(file);
  if (ready !== undefined) return ready;
  const found = file.text.includes('site.data') && file.text.includes('<img') ? read(file, page) : [];
  known.set(file, found);
  return found;
}

interface Loop {
  readonly kind: 'loop';
  readonly item: string;
  /** What it goes through, as it is written: `site.data.papers`. */
  readonly over: string;
  /** The same behind `site.data`; `undefined` where that cannot be told. */
  readonly keys: readonly string[] | undefined;
}

interface Condition {
  readonly kind: 'condition';
  /** The value that need only be there: `paper.image`. `undefined` where more is asked. */
  readonly asked: string | undefined;
}

/** What is open at a place of the file, the innermost block last. */
interface Open {
  blocks: readonly (Loop | Condition)[];
  readonly assigned: Map<string, readonly string[] | undefined>;
}

function read(file: SiteFile, page: () => PageModel | undefined): readonly PrintedItem[] {
  const { text } = file;
  const found: PrintedItem[] = [];
  const open: Open = { blocks: [], assigned: new Map() };
  const tags = readLiquid(text).flatMap(region =>
    region.kind === 'tag' ? [{ at: region.range.start, name: region.name, markup: slice(text, region.markup) }] : [],
  );
  let next = 0;
  for (const { range, address } of pictures(page()?.tags ?? htmlFileTags(file))) {
    for (let tag = tags[next]; tag !== undefined && tag.at < range.start; tag = tags[++next])
      step(open, tag.name, tag.markup);
    const printed = readPrinted(address);
    const keys = printed && keysOf(open, printed.name);
    if (printed === undefined || keys === undefined || keys.length < 2) continue;
    const there = new Set([...whatIsThere(open.blocks, printed.name), `site.data.${keys[0] ?? ''}`]);
    const isOwn = (asked: string | undefined): boolean => asked !== undefined && there.has(asked);
    const { folder, filtered } = printed;
    if (open.blocks.every(block => block.kind === 'loop' || isOwn(block.asked)))
      found.push({ kind: 'picture', keys, folder, filtered });
  }
  return found;
}

function pictures(tags: PageModel['tags']): readonly { readonly range: OffsetRange; readonly address: string }[] {
  return tags.flatMap(tag => {
    const address = tag.kind !== 'end' && tag.name === 'img' ? attributeOf(tag, 'src')?.value : undefined;
    // one with `onerror` brings what stands in its place
    return address?.includes('{{') === true && attributeOf(tag, 'onerror') === undefined
      ? [{ range: tag.range, address }]
      : [];
  });
}

/** More than that a value is there is asked. */
const askedMore: Condition = { kind: 'condition', asked: undefined };

function step(open: Open, tag: string, markup: string): void {
  switch (tag) {
    case 'for':
    case 'tablerow':
      open.blocks = [...open.blocks, loopOf(open, markup)];
      return;
    case 'if':
      open.blocks = [...open.blocks, { kind: 'condition', asked: valueAsked(markup) }];
      return;
    case 'unless':
    case 'case':
    case 'capture':
    case 'highlight':
      // what is captured may be printed nowhere, and what is highlighted is code
      open.blocks = [...open.blocks, askedMore];
      return;
    case 'else':
    case 'elsif':
    case 'when':
      // a loop has its `else` for a list without items
      open.blocks = [...open.blocks.slice(0, -1), askedMore];
      return;
    case 'endfor':
    case 'endtablerow':
    case 'endif':
    case 'endunless':
    case 'endcase':
    case 'endcapture':
    case 'endhighlight':
      open.blocks = open.blocks.slice(0, -1);
      return;
    case 'continue':
    case 'break':
      // from here on some items are left out
      open.blocks = open.blocks.map(block => (block.kind === 'loop' ? { ...block, keys: undefined } : block));
      return;
    case 'assign':
      assign(open, markup);
  }
}

/** `paper.image`, `paper.image != ""`, `site.data.papers.size > 0` */
function valueAsked(condition: string): string | undefined {
  return /^([\w.-]+?)(?:\.size\s*>\s*0|\s*!=\s*(?:""|''|nil|null|blank|empty))?$/.exec(condition)?.[1];
}

/** `paper.image`, `paper`, and `site.data.papers`, through which the loop over `paper` goes: there wherever the value is. */
function whatIsThere(blocks: Open['blocks'], path: string): readonly string[] {
  const names = path.split('.');
  const own = names.map((_, at) => names.slice(0, at + 1).join('.'));
  const at = blocks.map(block => block.kind === 'loop' && block.item).lastIndexOf(names[0] ?? '');
  const loop = blocks[at];
  return loop?.kind === 'loop' ? [...own, ...whatIsThere(blocks.slice(0, at), loop.over)] : own;
}

/** `paper in site.data.papers`; of one with `limit` some items are left out. */
function loopOf(open: Open, markup: string): Loop {
  const [whole = '', item = '', over = ''] = /^\s*([\w-]+)\s+in\s+(\S+)/.exec(markup) ?? [];
  const more = markup.slice(whole.length).trim();
  return { kind: 'loop', item, over, keys: more === '' || more === 'reversed' ? keysOf(open, over) : undefined };
}

/** `papers = site.data.papers | sort: "year" | reverse`; what other filters leave is not known. */
function assign(open: Open, markup: string): void {
  const [whole = '', name = '', value = ''] = /^\s*([\w-]+)\s*=\s*([^\s|]+)/.exec(markup) ?? [];
  const isWhole = cutLiquid(markup.slice(whole.length), /\|/g).every(filter =>
    /^\s*(?:(?:sort|sort_natural|reverse)\b.*)?$/s.test(filter),
  );
  const isAgain = open.assigned.has(name) && open.blocks.some(({ kind }) => kind === 'condition');
  open.assigned.set(name, isWhole && !isAgain ? keysOf(open, value) : undefined);
}

/** The keys that a path of Liquid leads through: `['papers', 'image']` for `paper.image` where `paper` is of `site.data.papers`. */
function keysOf({ blocks, assigned }: Open, path: string): readonly string[] | undefined {
  const [first = '', ...more] = path.split('.');
  const loop = blocks.filter(block => block.kind === 'loop' && block.item === first).at(-1);
  if (loop?.kind === 'loop') return loop.keys && [...loop.keys, ...more];
  if (assigned.has(first)) {
    const keys = assigned.get(first);
    return keys && [...keys, ...more];
  }
  return first === 'site' && more[0] === 'data' ? more.slice(1) : undefined;
}
