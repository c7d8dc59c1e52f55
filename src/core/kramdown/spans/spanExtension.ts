import { applyAttributeList, createAttributeList, mergeAttributeList, readAttributeList } from '../attributeList';
import { scanSpanList } from '../blockEnd';
import { strip } from '../characters';
import { warn } from '../documentState';
import { applyInlineOptions, scanExtension } from '../extension';
import { endOriginOf } from '../sourceText';
import type { SpanState } from '../spanState';
import { createSpan, flush, moveTo, setSpanContent, takeAsText, takeSpan } from '../spanText';

/** How a tag begins that sets options from there on. */
export const options = '{::options';

/** `{::comment}`, `{::nomarkdown}`, `{::options}` in text, and `{: ...}` behind the element it belongs to. */
export function spanExtension(state: SpanState): boolean {
  const { text, pos, document, source } = state;
  if (text.charCodeAt(pos + 1) !== 58) return false;
  const found = scanExtension(text, pos, state.ahead, false);
  if (found === undefined) return attributeList(state);
  if (found.kind === 'invalid') {
    warn(document, 'invalid-extension', found.name, source, pos, found.tagEnd);
    return takeAsText(state, pos + 1);
  }
  if (found.name === 'options') {
    applyInlineOptions(document, found.list, source, pos);
  } else if (found.body !== undefined) {
    const node = createSpan(state, found.name === 'comment' ? 'comment' : 'raw', found.body, pos, found.end);
    node.details = { formats: found.formats };
    setSpanContent(state, node, found.bodyStart, found.bodyStart + found.body.length);
    takeSpan(state, node, pos, found.end);
    return true;
  }
  flush(state, pos);
  moveTo(state, found.end);
  return true;
}

function attributeList(state: SpanState): boolean {
  const { text, pos, document, source } = state;
  const list = scanSpanList(text, pos, state.ahead);
  if (list === undefined) return takeAsText(state, pos + 1);
  const last = state.tree.lastChild;
  if (pos > state.textStart || last === undefined || last.type === 'text') {
    warn(document, 'invalid-extension', strip(text.slice(list.from, list.to)), source, pos, list.end);
    return takeAsText(state, pos + 1);
  }
  const attributes = createAttributeList();
  if (!readAttributeList(text.slice(list.from, list.to), attributes)) {
    warn(document, 'invalid-extension', strip(text.slice(list.from, list.to)), source, pos, list.end);
  }
  mergeAttributeList((last.list ??= createAttributeList()), attributes);
  applyAttributeList(last, attributes, document.attributeLists);
  if (last.list.references.length > 0) last.detail('references', last.list.references);
  last.end = endOriginOf(source, list.end);
  moveTo(state, list.end);
  return true;
}
