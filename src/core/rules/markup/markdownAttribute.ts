import { contentModelOf } from '../../kramdown/htmlElements';
import { parseKramdown } from '../../kramdown/parse';
import type { KramdownElement } from '../../kramdown/tree';
import { applyEdits, insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { shifted, type OffsetRange } from '../../text/range';
import { beginsWithHeading, blocksInHtml } from './blocksInHtml';
import { linePrefix, withoutQuoteSigns } from './linePrefix';
import { date, link, strong } from './markdownSigns';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/** An element whose inside kramdown does not read. Places are offsets in the masked text of its page. */
export interface UnreadElement {
  readonly name: string;
  /** From its start tag to its end tag, both included. */
  readonly range: OffsetRange;
  readonly content: OffsetRange;
  /** Where an attribute is written in its start tag, with a blank before it: nothing, or the one that is there and means nothing. */
  readonly attributePlace: OffsetRange;
}

/**
 * The edits after which kramdown reads the Markdown in an element, and all else in it as before; `undefined` where none of the ways does.
 * Between the tags of what `markdown="1"` makes a block, an end tag counts at the beginning of a line only: behind text it would be
 * text, and everything up to the end of the page would go into the element. Such an element gets `markdown="span"`, or a line for its
 * end tag (https://kramdown.gettalong.org/syntax.html#html-blocks).
 */
export function markdownAttribute(element: UnreadElement, masked: string): readonly TextEdit[] | undefined {
  const before = pieceAfter([], element.range, masked);
  return ways(element, masked).find(edits => {
    const after = pieceAfter(edits, element.range, masked);
    return tagsIn(after.root) === tagsIn(before.root) && isRead(after) && (!showsBlocks(before) || !showsBlocks(after));
  });
}

/** The fix that makes such edits; its name has the attribute in it. */
export function addMarkdown(edits: readonly TextEdit[], { safe }: Pick<Fix, 'safe'>): Fix {
  const title = isSpan(edits) ? message('Add markdown="span"') : message('Add markdown="1"');
  return { kind: 'add-markdown', title, edits, safe };
}

/** The same where the element has the attribute with a value that means nothing. */
export function mendMarkdown(edits: readonly TextEdit[], { safe }: Pick<Fix, 'safe'>): Fix {
  const title = message('Write “{0}”', (isSpan(edits) ? spanAttribute : blockAttribute).trim());
  return { kind: 'mend-markdown', title, edits, safe };
}

function isSpan(edits: readonly TextEdit[]): boolean {
  return edits.every(({ newText }) => newText === spanAttribute);
}

const blockAttribute = ' markdown="1"';
const spanAttribute = ' markdown="span"';

function ways(
  { name, range, content, attributePlace }: UnreadElement,
  masked: string,
): readonly (readonly TextEdit[])[] {
  const block = { range: attributePlace, newText: blockAttribute };
  const span = { range: attributePlace, newText: spanAttribute };
  // what may hold no blocks is read as one text by itself
  if (contentModelOf(name) === 'span') return [[block]];
  const inside = withoutQuoteSigns(masked.slice(content.start, content.end), masked, range.start);
  // an indented line would become code
  if (/^(?: {4}|\t)[ \t]*\S/m.test(inside)) return [[span]];
  if (/\n {0,3}$/.test(inside)) return [[block], [span]];
  const apart = [block, insertion(content.end, lineBreakOf(masked) + linePrefix(masked, range.start))];
  return inside.includes('\n') ? [apart, [span]] : [[span], apart];
}

/** Whether kramdown, once `edits` are made, takes every tag in a range for a tag that it takes for one now, and ends each element as now. */
export function keepsTags(edits: readonly TextEdit[], range: OffsetRange, masked: string): boolean {
  return tagsIn(pieceAfter(edits, range, masked).root) === tagsIn(pieceAfter([], range, masked).root);
}

/** How kramdown reads a range of a page by itself, once `edits` within it are made. */
function pieceAfter(edits: readonly TextEdit[], { start, end }: OffsetRange, masked: string): Piece {
  const own = edits.map(({ range, newText }) => {
    return { range: shifted(range, -start), newText };
  });
  const text = withoutQuoteSigns(applyEdits(masked.slice(start, end), own), masked, start);
  return { root: parseKramdown(text).root, text };
}

interface Piece {
  readonly root: KramdownElement;
  readonly text: string;
}

/** The names of all elements written as tags, in their order: `ul li`, and `ul li!` where the second is never closed. */
function tagsIn(root: KramdownElement): string {
  const names: string[] = [];
  const read = ({ children }: KramdownElement): void => {
    for (const child of children) {
      if (child.type === 'html_element') names.push(child.details?.unclosed === true ? `${child.value}!` : child.value);
      read(child);
    }
  };
  read(root);
  return names.join(' ');
}

/** Whether the element that a piece consists of shows no Markdown. */
function isRead({
  root: {
    children: [element],
  },
}: Piece): boolean {
  return element !== undefined && element.details?.model !== 'raw' && !showsMarkdown(element);
}

/** Of the text of an element, without what is in HTML elements inside whose text is not read. */
function showsMarkdown(parent: KramdownElement): boolean {
  return parent.children.some(child => {
    if (child.type === 'text') return link.test(child.value) || strong.test(child.value) || date.test(child.value);
    return child.details?.model !== 'raw' && showsMarkdown(child);
  });
}

/** Whether the element that a piece consists of shows signs of headings and items, in what is not in an HTML element inside. */
function showsBlocks({
  root: {
    children: [element],
  },
  text,
}: Piece): boolean {
  const shows = (parent: KramdownElement): boolean =>
    blocksInHtml(parent, text).length > 0 ||
    beginsWithHeading(parent, text) ||
    parent.children.some(child => child.type !== 'html_element' && shows(child));
  return element !== undefined && shows(element);
}
