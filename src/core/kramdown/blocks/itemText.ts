import type { AttributeList } from '../attributeList';
import { createAttributeList, readAttributeList } from '../attributeList';
import type { InlineList } from '../blockEnd';
import { definitionName, isBlankLine, isBlockTag, scanBlockList, scanLineList } from '../blockEnd';
import type { BlockState } from '../blockState';
import { space, tab, isAsciiWord, isDigit, isSpace, lineEnd, skipIndent, skipSpace } from '../characters';
import type { LookAhead } from '../lookAhead';
import type { ElementNode } from '../element';
import type { TextBuilder } from '../sourceText';
import { originOf } from '../sourceText';

/** An item while its lines are collected. A nested list begins a text of its own: a paragraph never reaches into it. */
export interface OpenItem {
  readonly node: ElementNode;
  readonly texts: TextBuilder[];
  readonly list: AttributeList | undefined;
}

/** The first line of an item of a list or of a definition. */
interface FirstLine {
  /** Where its text begins. */
  readonly from: number;
  /** How far the lines that follow must be indented. */
  readonly indentation: number;
  readonly list: AttributeList | undefined;
}

/** Whether `*`, `+` or `-`, or a number and a dot, and white space (or a `|`) are at `at`, behind the indentation. */
export function isListItem(text: string, at: number): boolean {
  return bulletEnd(text, at) >= 0 || numberEnd(text, at) >= 0;
}

/** Behind the bullet at `at`, -1 where there is none. */
export function bulletEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code === 42 || code === 43 || code === 45) && isTail(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

/** Behind the number and dot at `at`, -1 where there are none. */
export function numberEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > at && text.charCodeAt(end) === 46 && isTail(text.charCodeAt(end + 1)) ? end + 1 : -1;
}

/** What must stand behind a marker: kramdown takes a `|` too. */
export function isTail(code: number): boolean {
  return code === space || code === tab || code === 124;
}

/** Reads the line whose marker ends at `at`; `width` is the marker's, with its indentation. */
export function readFirstLine(state: BlockState, at: number, width: number): FirstLine {
  const { text } = state;
  const end = lineEnd(text, at);
  const start = Math.min(skipSpace(text, at), end);
  const list = start < end ? scanItemList(text, start, state.ahead) : undefined;
  const listEnd = list?.end ?? start;
  const isEmpty = listEnd >= end || isBlankLine(text, listEnd);
  const indentation = isEmpty ? 4 : width + columns(text, at, start, width);
  if (list === undefined) return { from: start, indentation, list: undefined };
  const attributes = createAttributeList();
  readAttributeList(text.slice(list.from, list.to), attributes);
  return { from: Math.min(skipSpace(text, listEnd), end), indentation, list: attributes };
}

/** An attribute list at the beginning of an item or term. Here `{:name: ...}` is none, in other places it is. */
export function scanItemList(text: string, at: number, ahead: LookAhead): InlineList | undefined {
  const list = scanLineList(text, at, ahead);
  if (list === undefined || !isAsciiWord(text.charCodeAt(list.from))) return list;
  return definitionName(text, list.from) === undefined ? list : undefined;
}

/** How wide the white space from `at` to `start` is, tabs counted to multiples of four from the beginning of the line. */
function columns(text: string, at: number, start: number, width: number): number {
  let count = 0;
  for (let i = at; i < start; i++) {
    const code = text.charCodeAt(i);
    if (code === tab) count += 4 - ((count + width) % 4);
    else if (code === space) count++;
    else break;
  }
  return count;
}

/** Whether the line at `at` is indented far enough to belong to an item and is not empty. */
export function isIndented(text: string, at: number, indentation: number): boolean {
  if (isBlankLine(text, at)) return false;
  let i = at;
  for (let units = indentation >> 2; units > 0; units--) {
    if (text.charCodeAt(i) === tab) i++;
    else if (text.startsWith('    ', i)) i += 4;
    else return false;
  }
  const rest = indentation & 3;
  return text.charCodeAt(i) === tab || text.startsWith('    '.slice(0, rest), i);
}

/** Whether the line at `at`, which is not indented far enough, goes on with the text of an item. */
export function isLazy(state: BlockState, at: number, indentation: number): boolean {
  const { text } = state;
  if (isBlankLine(text, at)) return false;
  const limit = Math.min(indentation, 3);
  const first = skipIndent(text, at);
  const indent = Math.min(first - at, limit);
  if (indent < first - at) return true;
  if (isBlockTag(text, first, state.ahead)) return false;
  return scanBlockList(text, first, state.ahead) === undefined;
}

/** A line of an item without the indentation of the item. */
interface ItemLine {
  /** Spaces left of tabs at its beginning. */
  readonly spaces: number;
  readonly from: number;
  /** Whether all of the indentation was there. */
  readonly indented: boolean;
}

/** Takes the indentation off the line at `at`. Tabs at its beginning count as four spaces. */
export function stripIndentation(text: string, at: number, indentation: number): ItemLine {
  let i = at;
  while (text.charCodeAt(i) === tab) i++;
  const tabs = 4 * (i - at);
  if (tabs >= indentation) return { spaces: tabs - indentation, from: i, indented: true };
  const wanted = i + indentation - tabs;
  let from = i;
  while (from < wanted && text.charCodeAt(from) === space) from++;
  return from === wanted ? { spaces: 0, from, indented: true } : { spaces: tabs, from: i, indented: false };
}

/** Appends a stripped line, with `extra` spaces before it. */
export function takeLine(state: BlockState, builder: TextBuilder, line: ItemLine, end: number, extra = 0): void {
  builder.insert(' '.repeat(line.spaces + extra), originOf(state.source, line.from));
  builder.take(state.source, line.from, end);
}

/** Whether a list item begins at the line behind `line`'s indentation. */
export function startsList(text: string, line: ItemLine): boolean {
  if (line.spaces > 3) return false;
  let first = line.from;
  for (let left = 3 - line.spaces; left > 0 && text.charCodeAt(first) === space; left--) first++;
  return !isSpace(text.charCodeAt(first)) && isListItem(text, first);
}
