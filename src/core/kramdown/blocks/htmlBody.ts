import { voidElements } from '../../syntax/htmlElements';
import { trailingSpaceEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { maximumDepth, nodeAt, takeWaiting } from '../blockState';
import { warn, warnAt, warnOfRepeated } from '../documentState';
import type { ElementNode } from '../element';
import { appendText, isRawHtml } from '../element';
import { contentModelOf, elementName } from '../htmlElements';
import type { StartTag } from '../htmlTag';
import { findEndTag, nameEnd, scanComment, scanEndTag, scanStartTag } from '../htmlTag';
import type { LookAhead } from '../lookAhead';
import { endOriginOf, originOf, partOf } from '../sourceText';
import type { ContentModel } from '../tree';

/** Behind the processing instruction at `at`, -1 where it is not closed. */
function scanInstruction(text: string, at: number, ahead: LookAhead): number {
  if (!text.startsWith('<?', at)) return -1;
  const close = ahead.indexOf('?>', at + 2);
  return close < 0 ? -1 : close + 2;
}

/** The element of the start tag at `at`, appended to the tree. */
export function createHtmlElement(state: BlockState, tag: StartTag, at: number): ElementNode {
  const { source, document, tree } = state;
  warnOfRepeated(document, tag, source);
  const node = nodeAt(state, 'html_element', tag.name, at, tag.end);
  const markdown = tag.attributes.get('markdown');
  tag.attributes.delete('markdown');
  if (tag.attributes.size > 0) node.useAttributes(tag.attributes);
  const { start } = node;
  // what becomes something else loses what was said of it before
  if (document.options.html_to_native) state.waiting = undefined;
  takeWaiting(state, node);
  const isInRaw = isRawHtml(tree);
  const closed = tag.selfClosing || voidElements.has(tag.name);
  node.details = {
    block: true,
    model: modelOf(tag.name, markdown, !isInRaw && document.options.parse_block_html),
    closed,
  };
  if (node.start < start) node.detail('tagStart', start);
  node.contentStart = Math.min(endOriginOf(source, tag.end), document.text.length);
  node.contentEnd = node.contentStart;
  tree.append(node);
  return node;
}

function modelOf(name: string, markdown: string | undefined, isParsed: boolean): ContentModel {
  switch (markdown) {
    case '0':
      return 'raw';
    case '1':
      return contentModelOf(name);
    case 'span':
    case 'block':
      return markdown;
    case undefined:
    default:
      return isParsed ? contentModelOf(name) : 'raw';
  }
}

/** Reads what stands between the tags of `node`, whose start tag ends at `state.pos`. */
export function readHtmlBody(state: BlockState, node: ElementNode, tag: StartTag): void {
  const { text } = state;
  const isInRaw = isRawHtml(state.tree);
  const model = node.details?.model;
  if (tag.name === 'script' || tag.name === 'style') {
    readUntilEndTag(state, node, true);
    if (model === 'block') state.pos = trailingSpaceEnd(text, state.pos);
    return;
  }
  if (model === 'block') state.pos = trailingSpaceEnd(text, state.pos);
  if (node.details?.closed === true) return;
  if (model === 'block') {
    if (!state.parseBlocks(node)) autoClose(state, node);
  } else if (model === 'span') {
    readUntilEndTag(state, node, false);
  } else {
    readRaw(state, node);
  }
  if (!isInRaw) state.pos = trailingSpaceEnd(text, state.pos);
}

/** The text up to the end tag of `node`: as it stands, or as text whose spans are read later. */
function readUntilEndTag(state: BlockState, node: ElementNode, isRaw: boolean): void {
  const { text, source, pos } = state;
  const found = findEndTag(text, pos, node.value);
  const stop = found?.start ?? text.length;
  if (isRaw) appendText(node, text.slice(pos, stop), originOf(source, pos), endOriginOf(source, stop), 'raw');
  else node.pending = partOf(source, pos, stop);
  if (found !== undefined) closeElement(state, node, found.start, found.end);
  else autoClose(state, node);
  state.pos = found?.end ?? text.length;
}

/** Sets the end of an element whose end tag reaches from `start` to `end`. */
export function closeElement(state: BlockState, node: ElementNode, start: number, end: number): void {
  node.contentEnd = Math.max(node.contentStart, originOf(state.source, start));
  node.end = endOriginOf(state.source, end);
}

/** An element whose end tag is missing reaches to the end of what it stands in. The start tag is what to complain about. */
function autoClose(state: BlockState, node: ElementNode): void {
  const { document, source, text } = state;
  warnAt(document, 'unclosed-element', node.value, node.details?.tagStart ?? node.start, node.contentStart);
  node.detail('unclosed', true);
  node.end = Math.max(node.contentStart, Math.min(endOriginOf(source, text.length), document.text.length));
  node.contentEnd = node.end;
}

/** Copies everything up to the end tag of `node`. Elements inside are kept apart: one may ask for Markdown again. */
function readRaw(state: BlockState, node: ElementNode): void {
  const { text, source } = state;
  const outer = state.tree;
  const open: ElementNode[] = [node];
  let textStart = state.pos;
  let at = state.pos;
  const flush = (to: number): void => {
    const current = open[open.length - 1];
    if (to > textStart && current !== undefined) {
      appendText(current, text.slice(textStart, to), originOf(source, textStart), endOriginOf(source, to));
    }
  };
  for (;;) {
    at = text.indexOf('<', at);
    const current = open[open.length - 1];
    if (current === undefined) break;
    if (at < 0) {
      flush(text.length);
      for (const element of open) autoClose(state, element);
      state.pos = text.length;
      break;
    }
    const special = scanSpecial(state, current, at, flush);
    if (special >= 0) {
      at = textStart = special;
      continue;
    }
    const end = scanEndTag(text, at, state.ahead);
    if (end !== undefined) {
      if (current.value === elementName(end.name)) {
        flush(at);
        closeElement(state, current, at, end.end);
        open.pop();
        textStart = state.pos = end.end;
        if (open.length === 0) break;
      } else warn(state.document, 'stray-end-tag', end.name, source, at, end.end);
      at = end.end;
      continue;
    }
    const tag =
      nameEnd(text, at + 1) < 0 || state.depth + open.length >= maximumDepth * 2
        ? undefined
        : scanStartTag(text, at, state.ahead);
    if (tag === undefined) {
      at++;
      continue;
    }
    flush(at);
    state.tree = current;
    const child = createHtmlElement(state, tag, at);
    state.pos = tag.end;
    if (
      child.details?.model === 'raw' &&
      child.details.closed !== true &&
      tag.name !== 'script' &&
      tag.name !== 'style'
    ) {
      open.push(child);
    } else readHtmlBody(state, child, tag);
    at = textStart = state.pos;
  }
  state.tree = outer;
}

/** Takes a comment, an instruction or a CDATA section at `at` into `parent`; behind it, or -1. */
function scanSpecial(state: BlockState, parent: ElementNode, at: number, flush: (to: number) => void): number {
  const { text, source, ahead } = state;
  const code = text.charCodeAt(at + 1);
  if (code !== 33 && code !== 63) return -1;
  if (text.startsWith('<![CDATA[', at)) {
    const close = ahead.indexOf(']]>', at + 9);
    if (close < 0) return -1;
    flush(at);
    appendText(parent, text.slice(at + 9, close), originOf(source, at + 9), endOriginOf(source, close));
    return close + 3;
  }
  const end = code === 33 ? scanComment(text, at, ahead) : scanInstruction(text, at, ahead);
  if (end < 0) return -1;
  flush(at);
  const node = nodeAt(state, code === 33 ? 'comment' : 'xml_pi', text.slice(at, end), at, end);
  node.detail('block', true);
  parent.append(node);
  return end;
}
