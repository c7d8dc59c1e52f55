import { blankLinesEnd, markerEnd } from '../blockEnd';
import { createAttributeList, readAttributeList } from '../attributeList';
import type { BlockState } from '../blockState';
import { maximumDepth, nodeAt } from '../blockState';
import { space, lineEnd, skipIndent, skipSpace, trimEnd } from '../characters';
import { ElementNode, isBlankLines } from '../element';
import { LookAhead } from '../lookAhead';
import type { SourceText } from '../sourceText';
import { TextBuilder, endOriginOf, originOf, partOf } from '../sourceText';
import { isIndented, isLazy, isTail, readFirstLine, scanItemList, stripIndentation, takeLine } from './itemText';
import { appendNewline } from './listItems';

/** Whether a `:` and white space are at `at`, behind the indentation. */
export function isDefinition(text: string, at: number): boolean {
  return text.charCodeAt(at) === 58 && isTail(text.charCodeAt(at + 1));
}

/** Lines of terms, each line one, and definitions behind them that begin with `: `. */
export function definitionList(state: BlockState): boolean {
  if (!isDefinition(state.text, skipIndent(state.text, state.pos)) || state.depth >= maximumDepth) return false;
  const { tree } = state;
  const length = tree.children.length;
  const last = tree.lastChild;
  const isSeparate = isBlankLines(last) && last?.value === '\n';
  const paragraph = isSeparate ? tree.children[length - 2] : last;
  if (paragraph?.type !== 'p' || paragraph.pending === undefined) return false;
  tree.removeLast();
  if (isSeparate) tree.removeLast();
  const node = new ElementNode('dl', '', paragraph.start, paragraph.end);
  // an attribute list in between is lost to the list: that of the terms' paragraph counts
  node.list = paragraph.list;
  state.waiting = undefined;
  appendTerms(node, paragraph.pending);
  const blank = readDefinitions(state, node, isSeparate);
  appendList(tree, node);
  if (blank !== undefined) tree.append(blank);
  return true;
}

/** Two lists with nothing or an empty line between them are one. */
function appendList(tree: ElementNode, node: ElementNode): void {
  const last = tree.lastChild;
  const before = isBlankLines(last) ? tree.children[tree.children.length - 2] : last;
  if (before?.type !== 'dl') {
    tree.append(node);
    return;
  }
  if (before !== last) tree.removeLast();
  for (const child of node.children) before.append(child);
  before.end = node.end;
  before.contentEnd = node.end;
}

function appendTerms(node: ElementNode, pending: SourceText): void {
  const { text } = pending;
  const ahead = new LookAhead(text);
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at);
    const stop = text.charCodeAt(end - 1) === 10 ? end - 1 : end;
    const first = skipSpace(text, at);
    const list = first < stop ? scanItemList(text, first, ahead) : undefined;
    let from = at;
    const term = new ElementNode('dt', '', originOf(pending, at), endOriginOf(pending, stop));
    if (list !== undefined) {
      from = Math.min(skipSpace(text, list.end), stop);
      term.list = createAttributeList();
      readAttributeList(text.slice(list.from, list.to), term.list);
    }
    term.contentStart = originOf(pending, from);
    term.contentEnd = term.end;
    term.pending = partOf(pending, from, stop);
    node.append(term);
    at = end;
  }
}

function readDefinitions(state: BlockState, node: ElementNode, isSeparate: boolean): ElementNode | undefined {
  const { text, source } = state;
  let at = state.pos;
  let item: ElementNode | undefined;
  let builder = new TextBuilder();
  let indentation = 4;
  let isAfterBlank = isSeparate;
  let isParagraph = isSeparate;
  let lastWasBlank = false;
  let blank: ElementNode | undefined;
  const finish = (): void => {
    if (item === undefined) return;
    const stop = trimEnd(text, 0, at);
    item.end = nodeAt(state, 'dd', '', at, stop).end;
    item.contentStart = Math.min(item.contentStart, item.end);
    item.contentEnd = item.end;
    const own = finishDefinition(state, item, builder.build(), isParagraph);
    // behind a definition of nothing the empty lines before it stay
    if (own !== undefined || item.children.length > 0) blank = own;
  };
  while (at < text.length) {
    const end = lineEnd(text, at);
    let first = at;
    const most = item === undefined ? 3 : Math.max(0, Math.min(3, indentation - 1));
    while (first - at < most && text.charCodeAt(first) === space) first++;
    if (isDefinition(text, first)) {
      finish();
      const line = readFirstLine(state, first + 1, first + 1 - at);
      item = nodeAt(state, 'dd', '', at, first + 1);
      if (line.list !== undefined) item.list = line.list;
      item.contentStart = originOf(source, line.from);
      node.append(item);
      builder = new TextBuilder();
      builder.take(source, line.from, end);
      indentation = line.indentation;
      isParagraph = isAfterBlank;
      isAfterBlank = false;
      lastWasBlank = false;
    } else if (markerEnd(text, at) >= 0) {
      break;
    } else if (isIndented(text, at, indentation) || (!lastWasBlank && isLazy(state, at, indentation))) {
      takeLine(state, builder, stripIndentation(text, at, indentation), end);
      isAfterBlank = false;
      lastWasBlank = false;
    } else {
      const blankEnd = blankLinesEnd(text, at);
      if (blankEnd === at) break;
      builder.take(source, at, blankEnd);
      isAfterBlank = true;
      lastWasBlank = true;
      at = blankEnd;
      continue;
    }
    at = end;
  }
  finish();
  node.end = item?.end ?? node.end;
  node.contentEnd = node.end;
  state.pos = at;
  return blank;
}

function finishDefinition(
  state: BlockState,
  item: ElementNode,
  text: SourceText,
  isParagraph: boolean,
): ElementNode | undefined {
  state.parseBlocks(item, text);
  const blank = isBlankLines(item.lastChild) ? item.removeLast() : undefined;
  const first = item.children[0];
  if (first?.type === 'p' && !isParagraph) {
    if (item.children.length > 1) appendNewline(first);
    first.detail('transparent', true);
  }
  return blank;
}
