import { lazy } from '../../lazy';
import type { KramdownElement } from '../../kramdown/tree';
import { firstWhere } from '../../text/firstWhere';
import { holdsOffset } from '../../text/range';

/** A text that kramdown prints as text, and the element it lies in. */
export interface ShownText {
  readonly text: KramdownElement;
  readonly parent: KramdownElement;
}

/** A paragraph, heading or cell. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  /** Whether the sign at an offset is printed as it is. */
  readonly isShown: (offset: number) => boolean;
}

/** Elements whose text is meant as it stands. */
const verbatim: ReadonlySet<string> = new Set(['codespan', 'codeblock', 'math', 'comment', 'raw', 'xml_pi']);
const verbatimHtml: ReadonlySet<string> = new Set('pre code script style textarea svg math kbd samp'.split(' '));

/**
 * The texts of a tree that visitors read, in the order of the page, as the tree has them; code and the like left out, and what footnotes say,
 * which the tree has beside it.
 */
export function* shownTexts(parent: KramdownElement): Iterable<ShownText> {
  for (const child of parent.children) {
    if (child.type === 'text') yield { text: child, parent };
    else if (!isVerbatim(child)) yield* shownTexts(child);
  }
}

/** Tells of an offset of the page whether the character there is text of the tree that visitors read as it stands. */
export function shownAt(parent: KramdownElement): (offset: number) => boolean {
  const texts = [...shownTexts(parent)].map(({ text }) => text);
  return offset => {
    const last = texts[firstWhere(texts, ({ start }) => start > offset) - 1];
    return last !== undefined && holdsOffset(last, offset);
  };
}

/** The blocks of a tree that hold text with spans. */
export function* textBlocks(parent: KramdownElement): Iterable<TextBlock> {
  for (const element of textElements(parent)) {
    const { start, end } = element;
    const isShown = lazy(() => shownAt(element));
    yield { start, end, isShown: offset => isShown()(offset) };
  }
}

/** The elements of a tree that are such blocks. */
export function* textElements(parent: KramdownElement): Iterable<KramdownElement> {
  for (const child of parent.children) {
    if (isVerbatim(child)) continue;
    if (textBlockNames.has(child.type) || child.details?.model === 'span') yield child;
    else yield* textElements(child);
  }
}

const textBlockNames: ReadonlySet<string> = new Set(['p', 'header', 'td', 'dt']);

/** Code and the like: nothing in it is Markdown. */
export function isVerbatim({ type, value }: KramdownElement): boolean {
  return verbatim.has(type) || (type === 'html_element' && verbatimHtml.has(value));
}
