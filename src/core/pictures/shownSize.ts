import { htmlFileTags } from '../page/html/htmlFileTags';
import type { PageModel } from '../page/pageModel';
import type { HtmlTag } from '../syntax/htmlTag';
import type { SiteFile } from '../site/siteSnapshot';
import { attributeOf } from '../syntax/html';
import { yamlOfFile } from '../syntax/yaml';
import type { YamlDocument, YamlValue } from '../syntax/yamlValue';
import { holdsOffset, type OffsetRange } from '../text/range';

/**
 * How large a page shows a picture.
 * - `icon`: for browsers, not for readers
 * - `whole`: a link opens the picture itself
 * - `portrait`: of the profile
 * - `box`: in the picture column of a paper box
 * - `page`: anywhere else
 */
export interface ShownSize {
  readonly as: 'icon' | 'whole' | 'portrait' | 'box' | 'page';
  /** In the pixels of CSS; what is left out is not written there. */
  readonly width?: number;
  readonly height?: number;
}

/** The widest that the template and its forks make each place, in the pixels of CSS: the column of text, that of a box, the portrait. */
const room = { page: 800, box: 400, portrait: 200 } as const;

/**
 * How large the place at `range` (of a file that names a picture there: an address in a page, a layout, a value of YAML) shows it.
 *
 * @param page the model of a page or a piece of one, `undefined` for other files
 */
export function shownSize(file: SiteFile, page: PageModel | undefined, range: OffsetRange): ShownSize {
  if (/\.ya?ml$/i.test(file.path)) return shownByKey(yamlOfFile(file.text), range.start);
  if (page !== undefined && range.start < page.frontMatter.bodyStart)
    return shownByKey(page.frontMatter.yaml, range.start);
  const tags = page?.tags ?? htmlFileTags(file);
  const tag = tags.find(({ range: whole }) => holdsOffset(whole, range.start));
  if (tag === undefined) {
    const isPicture = page?.images.some(({ srcRange }) => srcRange.start === range.start) ?? false;
    return isPicture ? { as: 'page', ...markdownSize(file.text, range.end) } : { as: 'whole' };
  }
  if (tag.name === 'link' || tag.name === 'meta') return { as: 'icon' };
  if (tag.name === 'a') return { as: 'whole' };
  const box =
    page?.boxes.some(({ imageColumn }) => imageColumn && holdsOffset(imageColumn.range, range.start)) ?? false;
  const as = box ? 'box' : 'page';
  return { as, ...writtenSize(tag, room[as]) };
}

/** `avatar: images/me.png` */
function shownByKey({ root }: YamlDocument, at: number): ShownSize {
  return /^(?:avatar|portrait|photo)$/i.test(keyOf(root, at) ?? '')
    ? { as: 'portrait', width: room.portrait }
    : { as: 'page', width: room.page };
}

/** The innermost key whose value holds an offset. */
function keyOf(node: YamlValue | undefined, at: number): string | undefined {
  if (node?.kind === 'sequence') return keyOf(node.items.find(isAround(at)), at);
  if (node?.kind !== 'mapping') return undefined;
  const entry = node.entries.find(({ value }) => isAround(at)(value));
  return entry && (keyOf(entry.value, at) ?? entry.key);
}

function isAround(at: number): (value: YamlValue) => boolean {
  return ({ range }) => holdsOffset(range, at);
}

/** `![](a.png "A"){: width="25"}`; `end` is that of the address. */
function markdownSize(text: string, end: number): Omit<ShownSize, 'as'> {
  const list = /^[^)\n]{0,300}\)\{:([^}]{1,200})\}/.exec(text.slice(end, end + 600))?.[1] ?? '';
  const value = (name: string): string | undefined =>
    new RegExp(`(?:^|\\s)${name}\\s{0,4}=\\s{0,4}["']?([^"'\\s]{1,20})`).exec(list)?.[1];
  return sizeOf(value('width'), value('height'), room.page);
}

function writtenSize(tag: HtmlTag, most: number): Omit<ShownSize, 'as'> {
  const style = attributeOf(tag, 'style')?.value ?? '';
  const styled = (name: string): string | undefined =>
    new RegExp(`(?:^|[;\\s])${name}\\s{0,4}:\\s{0,4}([\\d.]{1,10}\\s{0,4}(?:px|%))`).exec(style)?.[1];
  return sizeOf(
    styled('width') ?? styled('max-width') ?? attributeOf(tag, 'width')?.value,
    styled('height') ?? styled('max-height') ?? attributeOf(tag, 'height')?.value,
    most,
  );
}

function sizeOf(width: string | undefined, height: string | undefined, most: number): Omit<ShownSize, 'as'> {
  const across = length(width, most);
  // a share of the height says nothing: nobody knows that of what is around it
  const down = height?.includes('%') === true ? undefined : length(height, Infinity);
  if (across !== undefined) return { width: across };
  return down === undefined ? { width: most } : { height: down };
}

/** `300`, `300px`, `50%`, and `300pt`, which browsers read as pixels. */
function length(written: string | undefined, most: number): number | undefined {
  const match = /^\s*(\d{1,6}(?:\.\d{1,6})?)(?:\s*(%|px|pt))?\s*$/.exec(written ?? '');
  if (match === null) return undefined;
  const number = Number(match[1]);
  if (number === 0) return undefined;
  return Math.min(match[2] === '%' ? (most * number) / 100 : number, most);
}
