import { createAttributeList, readAttributeList } from '../attributeList';
import { blockListEnd, definitionName, isListLine, scanBlockList } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock, nodeAt, setContent } from '../blockState';
import { isAsciiWord, lineEnd, skipIndent, strip, trimEnd } from '../characters';
import { warn } from '../documentState';
import { isBlankLines } from '../element';
import { applyInlineOptions, scanExtension } from '../extension';
import { originOf, endOriginOf } from '../sourceText';

/** `{:name: ...}`, `{::name}`, and `{: ...}` on lines of their own. */
export function blockExtension(state: BlockState): boolean {
  const open = skipIndent(state.text, state.pos);
  if (state.text.charCodeAt(open) !== 123 || state.text.charCodeAt(open + 1) !== 58) return false;
  return attributeDefinition(state, open) || extension(state, open) || attributeList(state, open);
}

/** `{:name: .class}` defines an attribute list that others refer to. */
function attributeDefinition(state: BlockState, open: number): boolean {
  const { text, document } = state;
  if (!isAsciiWord(text.charCodeAt(open + 2))) return false;
  const name = definitionName(text, open + 2);
  if (name === undefined) return false;
  const from = open + 3 + name.length;
  const close = blockListEnd(text, from, state.ahead);
  if (close <= from) return false;
  let list = document.attributeLists.get(name);
  if (list === undefined) document.attributeLists.set(name, (list = createAttributeList()));
  if (!readAttributeList(text.slice(from, close), list))
    warn(document, 'invalid-extension', name, state.source, open, close + 1);
  const end = lineEnd(text, close);
  const node = createBlock(state, 'blank', '', state.pos, trimEnd(text, state.pos, end));
  node.boundary = 'definition';
  state.tree.append(node);
  state.pos = end;
  return true;
}

/** `{::comment}`, `{::nomarkdown}` or `{::options}` with nothing else on its line. */
function extension(state: BlockState, open: number): boolean {
  const { text, document, source } = state;
  const found = scanExtension(text, open, state.ahead, true);
  if (found === undefined) return false;
  if (found.kind === 'invalid') {
    warn(document, 'invalid-extension', found.name, source, open, found.tagEnd);
    return false;
  }
  const end = found.end;
  if (found.name === 'options') {
    applyInlineOptions(document, found.list, source, open);
    const node = createBlock(state, 'blank', '', state.pos, trimEnd(text, state.pos, end));
    node.boundary = 'extension';
    state.tree.append(node);
  } else if (found.body !== undefined) {
    const node = nodeAt(
      state,
      found.name === 'comment' ? 'comment' : 'raw',
      found.body,
      state.pos,
      trimEnd(text, state.pos, end),
    );
    node.details = { block: true, formats: found.formats };
    setContent(state, node, found.bodyStart, found.bodyStart + found.body.length);
    state.tree.append(node);
  }
  state.pos = end;
  return true;
}

/** An attribute list belongs to the block before it, or, where there is none, to the one behind it. */
function attributeList(state: BlockState, open: number): boolean {
  const { text, pos, source, document } = state;
  const list = scanBlockList(text, open, state.ahead);
  if (list === undefined) return false;
  const end = lineEnd(text, list.end);
  const content = text.slice(list.from, list.to);
  const last = state.tree.lastChild;
  const takes = last !== undefined && !isBlankLines(last) && !endsForAttributes(last.boundary);
  let understood: boolean;
  if (takes) {
    last.list ??= createAttributeList();
    understood = readAttributeList(content, last.list);
    last.end = endOriginOf(source, list.end);
    if (!isListLine(text, end, state.ahead)) {
      const node = createBlock(state, 'blank', '', pos, list.end);
      node.boundary = 'list';
      state.tree.append(node);
    }
  } else {
    state.waiting ??= { list: createAttributeList(), start: originOf(source, open) };
    understood = readAttributeList(content, state.waiting.list);
  }
  if (!understood) warn(document, 'invalid-extension', strip(content), source, open, list.end);
  state.pos = end;
  return true;
}

function endsForAttributes(boundary: string | undefined): boolean {
  return boundary === 'list' || boundary === 'definition' || boundary === 'extension' || boundary === 'marker';
}
