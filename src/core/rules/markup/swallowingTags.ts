import { holdingBlocks } from './holdingBlocks';
import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { assemble, includersOf } from '../../site/pieces';
import { attributeOf } from '../../syntax/html';
import { mayLackEnd, needsEnd, nestElements, walkElements, type NestedElements } from '../../syntax/htmlElements';
import { insertion } from '../../text/edit';
import { overlaps, type OffsetRange } from '../../text/range';
import { endedWithItem } from './endedWithItem';
import { containers, isCompletedElsewhere, splitByLiquid } from './halfTags';
import { lastMarkdown } from './markdownSigns';
import { type Finding, type Fix, type PageRuleInput } from '../rule';
import { message, type Message } from '../../text/message';

/**
 * Elements in HTML blocks without an end tag that browsers could do without, but kramdown not: it looks for `</li>` in
 * `<ul><li>Lakes</ul>` to the end of the page, and hands on all of that as it stands. Containers are told of by
 * `unbalancedTags`: of an HTML block that begins with one of those nothing more is said.
 */
export function* swallowingTags(input: PageRuleInput, nested: NestedElements): Iterable<Finding> {
  const { page } = input;
  const elements = swallowing(page, nested);
  if (elements.length === 0) return;
  if (splitByLiquid(page, () => true) || isCompletedElsewhere(input, isSwallowed)) return;
  const isMarkdownBehind = markdownBehind(input);
  for (const { element, block, isInItem } of elements)
    yield {
      range: element.start.range,
      ...(isInItem ? { severity: 'warning' } : {}),
      message: isInItem ? endedElement(element) : unendedElement(element, isMarkdownBehind),
      fixes: [endTagFix(element, block, page)],
    };
}

/** What becomes of one in an item. */
export function endedElement({ name }: HtmlElement): Message {
  return message('This <{0}> is never closed: it ends with the list item or quote that it stands in.', name);
}

/** What becomes of all that is behind an element without an end tag. */
export function unendedElement({ name, start }: HtmlElement, isMarkdownBehind: (offset: number) => boolean): Message {
  const isRead = ['1', 'block'].includes(attributeOf(start, 'markdown')?.value ?? '');
  return isRead || !isMarkdownBehind(start.range.end)
    ? message('This <{0}> is never closed: the rest of the page is drawn inside it.', name)
    : message(
        'This <{0}> is never closed: the rest of the page is shown as raw text, and menu items find none of its headings.',
        name,
      );
}

/** Whether Markdown stands behind a place of the text, or of a piece in the pages that have it: hundreds of elements ask. */
export function markdownBehind(input: PageRuleInput): (offset: number) => boolean {
  const last = lastMarkdown(input.page.masked);
  let inPages: boolean | undefined;
  return offset => offset <= last || (inPages ??= isMarkdownBehindPiece(input));
}

function isMarkdownBehindPiece({ path, site, fragment }: PageRuleInput): boolean {
  if (fragment !== true || site === undefined) return false;
  return includersOf(site, path).some(includer => {
    const { text, segments } = assemble(site, includer, site.files.get(includer)?.text ?? '');
    const last = segments.filter(segment => segment.path === path).at(-1);
    return last !== undefined && lastMarkdown(text.slice(last.at + last.end - last.start)) >= 0;
  });
}

function isSwallowed(page: PageModel): boolean {
  return swallowing(page, nestElements(page.tags, page.text.length)).length > 0;
}

interface Unended {
  readonly element: HtmlElement;
  /** What kramdown makes of it and what it stands in. */
  readonly block: OffsetRange;
  /** The block ends with a list item, a quote or a footnote. */
  readonly isInItem: boolean;
}

/** The first element without end tag in each HTML block that kramdown finds no end of, and those beside it. */
function swallowing(page: PageModel, nested: NestedElements): readonly Unended[] {
  const unended = [...walkElements(nested.elements)].filter(needsEnd);
  // the tree of a long page is put together when someone asks for it
  if (unended.length === 0) return [];
  const ended = endedWithItem(page);
  return [...endlessBlocks(page.kramdown.root)].slice(0, mostBlocks).flatMap(block => {
    const inside = unended.filter(({ start }) => overlaps(start.range, block));
    const [first] = inside;
    if (first === undefined || containers.has(first.name)) return [];
    // `<li>` after `<li>`; below an element in no other all of the page lies, where the same name may stand in text
    const told = first.parent === undefined ? [first] : inside.filter(({ parent }) => parent === first.parent);
    return told.map(element => ({ element, block, isInItem: ended.has(block.details?.tagStart ?? block.start) }));
  });
}

/** After so many the first mended ones change what the others need anyway. */
const mostBlocks = 50;

/** The outermost HTML blocks that reach to the end of the text around them for want of an end tag. */
function* endlessBlocks({ children }: KramdownElement): Iterable<KramdownElement> {
  for (const child of children) {
    if (child.type === 'html_element' && child.details?.block === true && child.details.unclosed === true) yield child;
    else if (holdingBlocks.has(child.type)) yield* endlessBlocks(child);
  }
}

/**
 * The end tag where HTML takes the element to end; of one in no other, at the end of its paragraph, and never behind the block that it
 * stands in. What is open in it ends before.
 */
function endTagFix(element: HtmlElement, block: OffsetRange, { text }: PageModel): Fix {
  const { name, range, content, parent } = element;
  const inside = text.slice(content.start, Math.min(range.end, block.end));
  const paragraph = parent === undefined ? (/\n[ \t\r]*\n/.exec(inside)?.index ?? inside.length) : inside.length;
  const at = content.start + inside.slice(0, paragraph).trimEnd().length;
  return {
    kind: 'add-end-tag',
    title: message('Close it with </{0}> here', name),
    edits: [insertion(at, `${endTagsWithin(element, at)}</${name}>`)],
    safe: false,
  };
}

/** The end tags of what is open at an offset, the innermost first: `</small></small>`. */
function endTagsWithin(element: HtmlElement, at: number): string {
  const lastOpen = ({ children }: HtmlElement): HtmlElement | undefined => {
    const last = children.filter(({ start }) => start.range.end <= at).at(-1);
    return last !== undefined && needsEnd(last) && last.range.end >= at ? last : undefined;
  };
  const names: string[] = [];
  for (let inner = lastOpen(element); inner !== undefined; inner = lastOpen(inner))
    if (!mayLackEnd(inner)) names.push(inner.name);
  return names
    .reverse()
    .map(name => `</${name}>`)
    .join('');
}
