import type { KramdownElement } from '../kramdown/tree';
import type { OffsetRange } from '../text/range';
import { trimmedEnd } from '../text/trimmedEnd';
import type { ListEntry } from './pageModel';
import { readPieces, textOf } from './pageText';
import type { ItemPart } from './treeParts';

/**
 * The items of Markdown lists, in order, those inside others behind them. `depth` is 0 for an item of an outermost list.
 * `range` is the whole item; `content` and `text` end where a list inside it begins.
 */
export function readEntries(masked: string, items: readonly ItemPart[]): readonly ListEntry[] {
  return items.map(({ element, depth }) => {
    const range = { start: element.start, end: trimmedEnd(masked, element) };
    const inner = element.children.find(child => child.type === 'ul' || child.type === 'ol');
    const own = { start: element.content.start, end: inner?.start ?? element.content.end };
    // an item that is its bullet and a blank has its content behind the range
    const content = { start: Math.min(own.start, range.end), end: Math.min(trimmedEnd(masked, own), range.end) };
    return { range, content, text: textOf(readPieces(masked, element, content)), depth };
  });
}

/** Paragraphs without the blanks behind them. */
export function readParagraphs(masked: string, paragraphs: readonly KramdownElement[]): readonly OffsetRange[] {
  return paragraphs.map(({ start, end }) => ({ start, end: trimmedEnd(masked, { start, end }) }));
}
