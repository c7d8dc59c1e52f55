import type { PageModel } from '../../page/pageModel';
import { siteMembers } from '../../site/references/jekyllMembers';
import { hasOwnPlugins } from '../../site/settings/ownPlugins';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { missedText } from '../../site/store/unread';
import { cutLiquid } from '../../syntax/cutLiquid';
import { isMapping } from '../../syntax/plainMapping';
import { firstNumber } from '../../text/firstWhere';
import { slice } from '../../text/range';

/** Whether a reader sees what stands at a place of a page, as far as Liquid decides it. */
export type Shown = 'surely' | 'perhaps' | 'never';

/**
 * Tells of an offset of a page, in UTF-16 code units from 0, whether Liquid lets it through: `never` in a loop over `site.posts` on a site without
 * posts, and behind `{% if site.show %}` where no such key is set; `perhaps` where that depends on what is not known before the page
 * is made, as in `{% if post.cover %}`.
 */
export function liquidBranches(page: PageModel, site: SiteSnapshot): (offset: number) => Shown {
  const tags = page.liquid.flatMap(region =>
    region.kind === 'tag'
      ? [{ name: region.name, markup: slice(page.text, region.markup).trim(), end: region.range.end }]
      : [],
  );
  const parts: Part[] = [{ from: 0, shown: 'surely' }];
  const walk: Walk = {
    site,
    isKnown: !hasOwnPlugins(site) && missedText(site) === undefined,
    breaks: tags.some(({ name }) => name === 'break' || name === 'continue'),
    changing: writtenTwice(tags),
    assigned: new Map(),
    blocks: [],
  };
  for (const { name, markup, end } of tags)
    if (step(walk, name, markup)) parts.push({ from: end, shown: walk.blocks.at(-1)?.within ?? 'surely' });
  return offset => parts[firstNumber(0, parts.length, at => (parts[at]?.from ?? 0) > offset) - 1]?.shown ?? 'surely';
}

/** From an offset up to the next part. */
interface Part {
  readonly from: number;
  readonly shown: Shown;
}

/** A block that is open, as `{% if %}`. */
interface Block {
  /** What stands in the part of it that is open. */
  readonly within: Shown;
  /** Whether a reader gets to the parts behind that. */
  readonly rest: Shown;
}

interface Walk {
  readonly site: SiteSnapshot;
  /** Whether all that Liquid is given is in the files. */
  readonly isKnown: boolean;
  /** Whether loops may leave out some items. */
  readonly breaks: boolean;
  /** Variables that are set more than once. */
  readonly changing: ReadonlySet<string>;
  /** What variables stand for, where that is known. */
  readonly assigned: Map<string, Value>;
  readonly blocks: Block[];
}

interface Value {
  readonly value: unknown;
}

function writtenTwice(tags: readonly { readonly name: string; readonly markup: string }[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { name, markup } of tags) {
    if (!/^(?:assign|capture|increment|decrement)$/.test(name)) continue;
    const [variable = ''] = /^[\w-]+/.exec(markup) ?? [];
    (once.has(variable) ? twice : once).add(variable);
  }
  return twice;
}

/** Takes a tag into account; whether it may begin another part. */
function step(walk: Walk, tag: string, markup: string): boolean {
  const { blocks } = walk;
  switch (tag) {
    case 'if':
    case 'unless':
      open(blocks, tag === 'if' ? truthOf(walk, markup) : not(truthOf(walk, markup)));
      return true;
    case 'for':
    case 'tablerow':
      open(blocks, loopRuns(walk, markup));
      return true;
    case 'case':
    case 'capture':
      open(blocks, undefined);
      return true;
    case 'elsif':
      goOn(blocks, truthOf(walk, markup));
      return true;
    case 'when':
      goOn(blocks, undefined);
      return true;
    case 'else':
      goOn(blocks, true);
      return true;
    case 'endif':
    case 'endunless':
    case 'endfor':
    case 'endtablerow':
    case 'endcase':
    case 'endcapture':
      blocks.pop();
      return true;
    case 'assign':
      assign(walk, markup);
      return false;
    case 'include':
    case 'include_relative':
    case 'include_cached':
      // what is included may set them anew
      walk.assigned.clear();
      return false;
    default:
      return false;
  }
}

/** Begins a block with a part whose condition is true, false or not known. */
function open(blocks: Block[], isTrue: boolean | undefined): void {
  blocks.push(partOf(blocks.at(-1)?.within ?? 'surely', isTrue));
}

/** Goes on with the next part of the innermost block. */
function goOn(blocks: Block[], isTrue: boolean | undefined): void {
  const block = blocks.pop();
  if (block !== undefined) blocks.push(partOf(block.rest, isTrue));
}

/** `reached` is whether a reader gets to it. */
function partOf(reached: Shown, isTrue: boolean | undefined): Block {
  const perhaps = reached === 'never' ? reached : 'perhaps';
  if (isTrue === undefined) return { within: perhaps, rest: perhaps };
  return isTrue ? { within: reached, rest: 'never' } : { within: 'never', rest: reached };
}

function not(isTrue: boolean | undefined): boolean | undefined {
  return isTrue === undefined ? undefined : !isTrue;
}

/** `site.show`, `site.show == true`, `site.posts.size > 0`; `undefined` where more is asked, or what that gives is not known. */
function truthOf(walk: Walk, condition: string): boolean | undefined {
  const [, list, sign] = /^([\w.-]+)\.size\s*([=!]=|>)\s*0$/.exec(condition) ?? [];
  if (list !== undefined) {
    const items = hasItems(valueOf(walk, list));
    return sign === '==' ? not(items) : items;
  }
  const [, left, equality, right = ''] = /^([\w.-]+)\s*([=!]=)\s*(true|false|nil|null)$/.exec(condition) ?? [];
  if (left !== undefined) {
    const same = areSame(valueOf(walk, left), valueOf(walk, right));
    return equality === '==' ? same : not(same);
  }
  const found = valueOf(walk, condition);
  return found && found.value !== undefined && found.value !== null && found.value !== false;
}

/** Whether Liquid holds two values for equal: `nil` is not `false`, nor is the text `"true"` the value. */
function areSame(one: Value | undefined, other: Value | undefined): boolean | undefined {
  return one && other && (one.value ?? undefined) === (other.value ?? undefined);
}

/** `post in site.posts`, `post in site.posts limit: 3` */
function loopRuns(walk: Walk, markup: string): boolean | undefined {
  const [whole = '', item = '', over = ''] = /^([\w-]+)\s+in\s+([\w.-]+)/.exec(markup) ?? [];
  const runs = hasItems(valueOf(walk, over));
  walk.assigned.delete(item);
  // an `offset` may leave out all
  return runs === true && (walk.breaks || markup.length > whole.length) ? undefined : runs;
}

function hasItems(found: Value | undefined): boolean | undefined {
  if (found === undefined) return undefined;
  const { value } = found;
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  return isMapping(value) ? Object.keys(value).length > 0 : undefined;
}

/** What no filter makes something of where there is nothing, and what leaves all items. */
const ofItems = /^(?:sort|sort_natural|reverse|where|where_exp|group_by|group_by_exp|map|uniq|compact)\b/;
const ofAllItems = /^(?:sort|sort_natural|reverse)\b/;

/** `posts = site.posts | sort: "date" | reverse`; what is set within a block may be set or not. */
function assign(walk: Walk, markup: string): void {
  const [whole = '', name = '', value = ''] = /^([\w-]+)\s*=\s*([\w.-]+)/.exec(markup) ?? [];
  const [rest = '', ...filters] = cutLiquid(markup.slice(whole.length), /\|/g);
  const found = walk.blocks.length > 0 || rest.trim() !== '' ? undefined : valueOf(walk, value);
  const kept = hasItems(found) === true ? ofAllItems : ofItems;
  if (found === undefined || walk.changing.has(name) || !filters.every(filter => kept.test(filter.trim())))
    walk.assigned.delete(name);
  else walk.assigned.set(name, filters.length > 0 && hasItems(found) === false ? { value: [] } : found);
}

/** What GitHub Pages gives where the configuration does not. */
const givenByGithub = new Set(['url', 'baseurl', 'title', 'description', 'repository']);

/** `site.data.papers`, `site.posts`, `true`, a variable: what Liquid has for it; `undefined` where that is not known. */
function valueOf({ site, isKnown, assigned }: Walk, path: string): Value | undefined {
  if (path === 'true' || path === 'false') return { value: path === 'true' };
  if (path === 'nil' || path === 'null') return { value: undefined };
  const [first = '', key = '', ...more] = path.split('.');
  if (!isKnown || !/^[\w-]+(?:\.[\w-]+)*$/.test(path)) return undefined;
  if (first !== 'site') return key === '' ? assigned.get(first) : undefined;
  if (key === 'data') return memberOf(site.data, more);
  const documents = documentsOf(site, key);
  if (documents !== undefined) return more.length === 0 ? { value: documents } : undefined;
  const { values } = site.config;
  if (key === '' || siteMembers.has(key) || (givenByGithub.has(key) && (values[key] ?? '') === '')) return undefined;
  return memberOf(values, [key, ...more]);
}

/** The documents of a collection, those that are not published yet among them; `undefined` where there is no such collection. */
function documentsOf({ pages, config }: SiteSnapshot, name: string): readonly unknown[] | undefined {
  const { collections } = config.values;
  const isOne = name === 'posts' || (isMapping(collections) && Object.hasOwn(collections, name));
  return isOne ? pages.filter(({ collection }) => collection === name) : undefined;
}

function memberOf(of: unknown, keys: readonly string[]): Value | undefined {
  let value = of;
  for (const key of keys) {
    // lists and texts have members of their own: `first`, `size`
    if (value !== undefined && value !== null && !isMapping(value)) return undefined;
    if (key === 'size' || key === 'first' || key === 'last') return undefined;
    value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return { value };
}
