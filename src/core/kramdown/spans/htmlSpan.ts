import { voidElements } from '../../syntax/htmlElements';
import { warn, warnAt, warnOfRepeated } from '../documentState';
import { blockElements, contentModelOf, isKnownElement } from '../htmlElements';
import { createSpan, flush, moveTo, takeAsText, takeSpan } from '../spanText';
import type { StartTag } from '../htmlTag';
import { scanComment, scanEndTag, scanStartTag } from '../htmlTag';
import { escapeCode } from '../print/escape';
import { endOriginOf } from '../sourceText';
import type { SpanState } from '../spanState';
import { maximumNesting } from '../spanState';
import { addText } from '../spanText';

/** Elements and comments in text. Processing instructions are text to kramdown. */
export function htmlSpan(state: SpanState): boolean {
  const { text, pos, ahead } = state;
  switch (text.charCodeAt(pos + 1)) {
    case 33:
      return text.startsWith('<![CDATA[', pos) ? cdata(state) : comment(state, scanComment(text, pos, ahead));
    case 47:
      return strayEndTag(state);
    default:
      return element(state);
  }
}

function comment(state: SpanState, end: number): boolean {
  if (end < 0) return false;
  takeSpan(state, createSpan(state, 'comment', state.text.slice(state.pos, end), state.pos, end), state.pos, end);
  return true;
}

function cdata(state: SpanState): boolean {
  const { pos } = state;
  const close = state.ahead.indexOf(']]>', pos + 9);
  if (close < 0) return false;
  flush(state, pos);
  addText(state, escapeCode(state.text.slice(pos + 9, close)), pos + 9, close);
  moveTo(state, close + 3);
  return true;
}

function strayEndTag(state: SpanState): boolean {
  const tag = scanEndTag(state.text, state.pos);
  if (tag === undefined) return false;
  warn(state.document, 'stray-end-tag', tag.name, state.source, state.pos, tag.end);
  return takeAsText(state, tag.end);
}

function element(state: SpanState): boolean {
  const { text, pos, source } = state;
  const tag = state.ahead.indexOf('>', pos) < 0 ? undefined : scanStartTag(text, pos);
  if (tag === undefined) return false;
  if (blockElements.has(tag.name) || state.ancestors.length > maximumNesting) {
    warn(state.document, 'invalid-html', tag.name, source, pos, tag.end);
    return takeAsText(state, tag.end);
  }
  warnOfRepeated(state.document, tag, source);
  if (tag.attributes.get('markdown') === 'block') warn(state.document, 'invalid-html', tag.name, source, pos, tag.end);
  const isParsed = parsesContent(state, tag);
  const node = createSpan(state, 'html_element', tag.name, pos, tag.end);
  tag.attributes.delete('markdown');
  for (const [name, value] of tag.attributes)
    if (value.includes('\n')) tag.attributes.set(name, value.replace(/\n+/g, ' '));
  if (tag.attributes.size > 0) node.useAttributes(tag.attributes);
  node.details = { model: isParsed ? 'span' : 'raw', closed: tag.selfClosing || voidElements.has(tag.name) };
  node.contentStart = node.contentEnd = node.end;
  takeSpan(state, node, pos, tag.end);
  if (node.details.closed === true) return true;
  readContent(state, node, tag, isParsed);
  return true;
}

function parsesContent(state: SpanState, tag: StartTag): boolean {
  const isRaw = contentModelOf(tag.name) === 'raw';
  switch (tag.attributes.get('markdown')) {
    case '0':
      return false;
    case 'span':
      return true;
    case '1':
      return !isRaw;
    case undefined:
    default:
      return !isRaw && state.tree.details?.model !== 'raw' && state.document.options.parse_span_html;
  }
}

function readContent(state: SpanState, node: ReturnType<typeof createSpan>, tag: StartTag, isParsed: boolean): void {
  const { text, source } = state;
  const isKnown = isKnownElement(tag.name);
  let closeEnd = -1;
  const found = state.parseSpans(
    node,
    inner => {
      if (inner.text.charCodeAt(inner.pos) !== 60) return false;
      const end = scanEndTag(inner.text, inner.pos);
      if (end === undefined || (end.name !== tag.name && (!isKnown || end.name.toLowerCase() !== tag.name)))
        return false;
      closeEnd = end.end;
      return true;
    },
    !isParsed,
  );
  const close = found ? state.pos : text.length;
  if (!found) {
    warnAt(state.document, 'unclosed-element', tag.name, node.start, node.contentStart);
    node.detail('unclosed', true);
    const { tree } = state;
    state.tree = node;
    addText(state, text.slice(state.pos), state.pos, text.length);
    state.tree = tree;
  }
  moveTo(state, found ? closeEnd : text.length);
  node.contentEnd = Math.max(node.contentStart, endOriginOf(source, close));
  node.end = Math.max(node.contentEnd, endOriginOf(source, state.pos));
}
