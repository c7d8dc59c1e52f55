import { needsEnd, walkElements } from '../../syntax/htmlElements';
import { blockTags } from '../../syntax/liquidTags';
import { composedEdits, insertion, type TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/lines';
import { touchesOffset, type OffsetRange } from '../../text/range';
import { openCode } from './openCode';
import { openComment } from './openComment';
import { swallowingTag, unendedTags } from './pageAsTyped';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import type { HtmlTag } from '../../syntax/htmlTag';
import type { LiquidRegion } from '../../syntax/liquid';
import { editedPage } from '../editedPage';
import { behindWritten } from './writtenBlock';

/** A page whose author is in the midst of a part, such as a box of several lines, and has not come to its end. */
export interface PartsEnded {
  /** What makes of its text one in which that part ends where they write. */
  readonly edits: readonly TextEdit[];
  /** What the part begins with: `<div class='paper-box'>`, `{% if page.wide %}`, `<!--`. Offsets of the text without `edits`, as all here. */
  readonly start: OffsetRange;
  /** From there over what is taken for written to the last of the empty lines below it. */
  readonly range: OffsetRange;
  /** The last model that was read on the way, of the text with some of them or all: that of the page itself where blocks of Liquid alone lack their ends, which need not be read to be put there. */
  readonly read: PageModel;
}

/**
 * Ends what has no end at `offset`, where the author of a page writes: elements that swallow the rest of it, comments, code and blocks of Liquid. A box is typed line by line, and until its last `</div>`
 * all below is a part of it; here it ends behind the lines of the cursor. A tag whose name is being written, `<di‸>`, is passed over.
 * `undefined` where nothing lacks its end or where that would mend nothing, and of what began in an earlier section: that was left so.
 * @param before what this has made of the page before an edit; it changes nothing but the time it takes
 */
export function partsEnded(page: PageModel, offset: number, before = page): PartsEnded | undefined {
  const first = textEnded(page, offset);
  const read = first === undefined ? page : editedPage(page, first.edits, before);
  const isOfAuthor = ({ start }: OffsetRange): boolean => start < offset && !isParted(page, start, offset);
  const blocks = openBlocks(read.liquid, offset).filter(({ range }) => isOfAuthor(range));
  const tag = swallowingTag(read);
  const isSwallowed = tag !== undefined && isOfAuthor(tag.range) && !isHeadingLeft(read, tag, offset);
  const second = isSwallowed ? elementsEnded(read, offset, tag, blocks) : blocksEnded(read, offset, blocks);
  const starts = [first?.start, second?.start].filter(start => start !== undefined);
  const [start] = starts.sort((a, b) => a.start - b.start);
  if (start === undefined) return undefined;
  const edits = composedEdits(page.text, first?.edits ?? [], second?.edits ?? []);
  // only the ends of elements change what is read, and may mend nothing
  const made = isSwallowed && second !== undefined ? editedPage(page, edits, before) : read;
  if (isSwallowed && swallowingTag(made) !== undefined) return undefined;
  const end = edits.reduce((furthest, { range }) => Math.max(furthest, range.end), offset);
  const behind = end + (/^\s*(?=\n|$)/.exec(page.text.slice(end))?.[0].length ?? 0);
  return { edits, start, range: { start: start.start, end: behind }, read: made };
}

interface Ended {
  readonly edits: readonly TextEdit[];
  readonly start: OffsetRange;
}

/** Whether a heading stands between two places. */
function isParted({ masked }: PageModel, from: number, to: number): boolean {
  return /^#{1,6}[ \t]/m.test(masked.slice(from, to));
}

/** Whether what is written stands in a heading of HTML without its end, but behind an empty line: no title has one, so that it was left so. */
function isHeadingLeft({ masked }: PageModel, { name, range }: HtmlTag, offset: number): boolean {
  return /^h[1-6]$/.test(name) && /\n[ \t\r]*\n/.test(masked.slice(range.end, offset));
}

/** Comments, code and half a tag: in them nothing is an element or a block. */
function textEnded(page: PageModel, offset: number): Ended | undefined {
  const comment = openComment(page, offset);
  const code = openCode(page, offset);
  const isComment = comment !== undefined && !isParted(page, comment.start, offset);
  // what begins first has the other in it
  if (isComment && (code === undefined || comment.start < code.start.start))
    return { start: comment, edits: [insertion(lineEnd(page.text, offset), ' -->')] };
  if (code !== undefined) return { start: code.start, edits: [insertion(code.end, `\n${code.fence}`)] };
  const named = unendedTags(page).find(({ start, end }) => {
    return offset > start && offset <= end && /^<\/?[\w:-]*$/.test(page.text.slice(start, offset));
  });
  return named && { start: named, edits: [{ range: named, newText: ' '.repeat(named.end - named.start) }] };
}

type LiquidTag = Extract<LiquidRegion, { readonly kind: 'tag' }>;

/** The blocks that are open at an offset and that nothing ends, the outermost first. */
function openBlocks(liquid: readonly LiquidRegion[], offset: number): readonly LiquidTag[] {
  const open: LiquidTag[] = [];
  const unended = new Set<LiquidTag>();
  for (const region of liquid) {
    if (region.kind !== 'tag') continue;
    const { name } = region;
    if (blockTags.has(name)) open.push(region);
    const at = name.startsWith('end') ? open.map(block => `end${block.name}`).lastIndexOf(name) : -1;
    if (at >= 0) for (const block of open.splice(at).slice(1)) unended.add(block);
  }
  for (const block of open) unended.add(block);
  const found = [...unended].filter(({ range }) => range.end <= offset).sort((a, b) => a.range.start - b.range.start);
  // what stands in one of these is no Liquid
  const raw = found.findIndex(({ name }) => name === 'raw' || name === 'comment');
  return raw < 0 ? found : found.slice(0, raw + 1);
}

function blocksEnded(page: PageModel, offset: number, blocks: readonly LiquidTag[]): Ended | undefined {
  const [outermost] = blocks;
  if (outermost === undefined) return undefined;
  const at = behindWritten(page, [], offset);
  return { start: outermost.range, edits: [insertion(at, endsOf(blocks.map(endOfBlock)))] };
}

/** The ends of what is open, the innermost first, each on a line of its own: elsewhere kramdown takes none for that of a block in Markdown. */
function endsOf(open: readonly OpenPart[]): string {
  return [...open]
    .sort((a, b) => b.at - a.at)
    .map(({ end }) => `\n${end}`)
    .join('');
}

interface OpenPart {
  readonly at: number;
  readonly end: string;
}

function endOfBlock({ name, range }: LiquidTag): OpenPart {
  return { at: range.start, end: `{% end${name} %}` };
}

function endOfElement({ name, start }: HtmlElement): OpenPart {
  return { at: start.range.start, end: `</${name}>` };
}

/** Ends the elements that are open at `offset`, and what begins behind it in the same section and has no end either: an author goes back to a line above. */
function elementsEnded(page: PageModel, offset: number, tag: HtmlTag, blocks: readonly LiquidTag[]): Ended | undefined {
  const all = [...walkElements(page.elements)];
  const from = withAround(page, all, tag, offset);
  const elements = all.filter(({ start }) => start.range.start >= from);
  const last = page.unclosed.filter(({ start }) => !isParted(page, offset, start.range.start)).at(-1);
  const at = behindWritten(page, elements, Math.max(offset, last?.start.range.end ?? 0));
  const open = elements.filter(element => isOpenAt(element, at));
  const starts = [...open.map(({ start }) => start.range), ...blocks.map(({ range }) => range)];
  const [start] = starts.sort((a, b) => a.start - b.start);
  const ends = endsOf([...open.map(endOfElement), ...blocks.map(endOfBlock)]);
  return start && { start, edits: [insertion(at, ends)] };
}

/** Where the outermost element begins that a tag stands in and that has no end either, such as `<p>`, which HTML lets go without: kramdown does not. */
function withAround(page: PageModel, elements: readonly HtmlElement[], tag: HtmlTag, offset: number): number {
  let outermost = elements.find(({ start }) => start === tag);
  for (let around = outermost?.parent; around !== undefined && needsEnd(around); around = around.parent) {
    if (isParted(page, around.start.range.start, offset)) break;
    outermost = around;
  }
  return outermost?.start.range.start ?? tag.range.start;
}

function isOpenAt(element: HtmlElement, at: number): boolean {
  return needsEnd(element) && touchesOffset({ start: element.start.range.end, end: element.range.end }, at);
}
