import { isLazyEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock, nodeAt, setContent } from '../blockState';
import { isBlank, isDigit, lineEnd, skipIndent, skipSpace, trimEnd } from '../characters';
import { warn } from '../documentState';
import type { ElementNode } from '../element';
import type { SourceText } from '../sourceText';
import { TextBuilder, partOf } from '../sourceText';
import { isAtxHeader } from './header';
import { isDefinition } from './definitionList';
import { isListItem } from './itemText';
import { isFence } from './fencedCode';

/** Lines of text, until an empty line or the beginning of another block. */
export function paragraph(state: BlockState): boolean {
  const { text, pos } = state;
  const first = skipIndent(text, pos);
  if (isBlank(text.charCodeAt(first))) return false;
  let end = lineEnd(text, pos);
  while (!isParagraphEnd(state, end)) end = lineEnd(text, end);
  const stop = trimEnd(text, pos, end);
  const last = state.tree.lastChild;
  if (last?.type === 'p' && last.pending !== undefined) {
    continueParagraph(state, last, stop);
  } else {
    const start = Math.min(skipSpace(text, pos), stop);
    const node = createBlock(state, 'p', '', start, stop);
    setContent(state, node, start, stop);
    node.pending = partOf(state.source, start, stop);
    state.tree.append(node);
  }
  state.pos = end;
  return true;
}

/** Takes a line that no rule wants (white space that is neither indentation nor an empty line) as bare text. */
export function unclaimedLine(state: BlockState): void {
  const end = lineEnd(state.text, state.pos);
  warn(state.document, 'unclaimed-line', '', state.source, state.pos, trimEnd(state.text, state.pos, end));
  const last = state.tree.lastChild;
  if (last?.type === 'root' && last.pending !== undefined) {
    growingText(last, last.pending).take(state.source, state.pos, end);
    last.pending = growingText(last, last.pending).build();
    last.end = last.contentEnd = nodeAt(state, 'root', '', state.pos, end).end;
  } else {
    const node = nodeAt(state, 'root', '', state.pos, end);
    node.pending = partOf(state.source, state.pos, end);
    state.tree.append(node);
  }
  state.pos = end;
}

const growing = new WeakMap<ElementNode, TextBuilder>();

/** The text of an element that goes on, so that one that goes on a thousand times is not copied as often. */
function growingText(node: ElementNode, pending: SourceText): TextBuilder {
  let builder = growing.get(node);
  if (builder === undefined) {
    growing.set(node, (builder = new TextBuilder()));
    builder.take(pending, 0, pending.text.length);
  }
  return builder;
}

/** What looked like another block and was none goes on with the paragraph before it. Of white space two spaces count. */
function continueParagraph(state: BlockState, node: ElementNode, stop: number): void {
  const { text, pos, source } = state;
  if (node.pending === undefined) return;
  const builder = growingText(node, node.pending);
  builder.take(source, text.startsWith('  \n', pos - 3) ? pos - 3 : pos - 1, stop);
  node.pending = builder.build();
  node.end = nodeAt(state, 'p', '', pos, stop).end;
  node.contentEnd = node.end;
}

function isParagraphEnd(state: BlockState, at: number): boolean {
  const { text } = state;
  if (isLazyEnd(text, at, state.ahead)) return true;
  const first = skipIndent(text, at);
  const code = text.charCodeAt(first);
  if (code === 58) return isDefinition(text, first);
  if (!state.document.options.paragraph_end) return false;
  if (code === 35) return first === at && isAtxHeader(text, at);
  if (code === 62) return true;
  if (code === 96 || code === 126) return isFence(text, first);
  return (code === 42 || code === 43 || code === 45 || isDigit(code)) && isListItem(text, first);
}
