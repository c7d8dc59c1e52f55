import { blankLinesEnd, markerEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock, maximumDepth, nodeAt, setContent } from '../blockState';
import { space, lineEnd, skipIndent, trimEnd } from '../characters';
import { TextBuilder, originOf } from '../sourceText';
import { finishItems } from './listItems';
import type { OpenItem } from './itemText';
import {
  bulletEnd,
  isIndented,
  isLazy,
  isListItem,
  numberEnd,
  readFirstLine,
  startsList,
  stripIndentation,
  takeLine,
} from './itemText';
import { isRule } from './rule';

/** Items that begin with `*`, `+` or `-`, or with a number and a dot; the kind must not change within one list. */
export function list(state: BlockState): boolean {
  const { text, pos } = state;
  const first = skipIndent(text, pos);
  const isBullet = bulletEnd(text, first) >= 0;
  if ((!isBullet && numberEnd(text, first) < 0) || state.depth >= maximumDepth) return false;
  const node = createBlock(state, isBullet ? 'ul' : 'ol', '', pos, pos);
  const { items, end, isClosed } = collectItems(state, isBullet ? bulletEnd : numberEnd);
  const stop = trimEnd(text, pos, end);
  const range = nodeAt(state, 'ul', '', pos, stop);
  node.end = range.end;
  setContent(state, node, pos, stop);
  for (const item of items) node.append(item.node);
  state.tree.append(node);
  const blank = finishItems(state, items, isClosed);
  if (blank !== undefined && !isClosed) state.tree.append(blank);
  state.pos = end;
  return true;
}

interface Items {
  readonly items: OpenItem[];
  readonly end: number;
  /** Whether a `^` ended the list. */
  readonly isClosed: boolean;
}

function collectItems(state: BlockState, markerEndAt: (text: string, at: number) => number): Items {
  const { text, source } = state;
  const items: OpenItem[] = [];
  let at = state.pos;
  let indentation = 4;
  let item: OpenItem | undefined;
  let isNested = false;
  let isAfterBlank = false;
  while (at < text.length) {
    if (isAfterBlank && isRule(text, at)) break;
    const closed = markerEnd(text, at);
    if (closed >= 0) return close(state, items, closed, true, at);
    const marker = markerEndAt(text, skipSpaces(text, at, item === undefined ? 3 : Math.min(3, indentation - 1)));
    const end = lineEnd(text, at);
    if (marker >= 0) {
      if (item !== undefined) endItem(state, item, at);
      const line = readFirstLine(state, marker, marker - at);
      indentation = line.indentation;
      item = { node: nodeAt(state, 'li', '', at, marker), texts: [new TextBuilder()], list: line.list };
      item.node.contentStart = originOf(source, line.from);
      items.push(item);
      item.texts[0]?.take(source, line.from, end);
      isNested = line.from < end && isListItem(text, line.from);
      isAfterBlank = false;
      at = end;
      continue;
    }
    if (item === undefined) break;
    const texts = item.texts;
    if (isIndented(text, at, indentation) || (!isAfterBlank && isLazy(state, at, indentation))) {
      const line = stripIndentation(text, at, indentation);
      let extra = 0;
      if (startsList(text, line)) {
        if (!isNested && line.indented) {
          texts.push(new TextBuilder());
          isNested = true;
        } else if (isNested && !line.indented) extra = indentation + 4;
      }
      const last = texts[texts.length - 1];
      if (last !== undefined) takeLine(state, last, line, end, extra);
      isAfterBlank = false;
      at = end;
    } else {
      const blankEnd = blankLinesEnd(text, at);
      if (blankEnd === at) break;
      isNested = true;
      isAfterBlank = true;
      texts[texts.length - 1]?.take(source, at, blankEnd);
      at = blankEnd;
    }
  }
  return close(state, items, at, false, at);
}

function close(state: BlockState, items: OpenItem[], end: number, isClosed: boolean, itemEnd: number): Items {
  const last = items[items.length - 1];
  if (last !== undefined) endItem(state, last, itemEnd);
  return { items, end, isClosed };
}

function endItem(state: BlockState, item: OpenItem, end: number): void {
  const range = nodeAt(state, 'li', '', end, trimEnd(state.text, 0, end));
  item.node.end = range.end;
  item.node.contentStart = Math.min(item.node.contentStart, range.end);
  item.node.contentEnd = range.end;
}

function skipSpaces(text: string, at: number, most: number): number {
  const limit = at + Math.max(most, 0);
  while (at < limit && text.charCodeAt(at) === space) at++;
  return at;
}
