import { isSpace } from '../characters';
import { ElementNode } from '../element';
import { endOriginOf, originOf } from '../sourceText';
import type { SpanState } from '../spanState';
import { setSpanContent, takeAsText, takeSpan } from '../spanText';

/** `~~text~~` */
export function strikethrough(state: SpanState): boolean {
  const { text, pos, source, taken } = state;
  if (text.charCodeAt(pos + 1) !== 126) return false;
  const start = pos + 2;
  if (isSpace(text.charCodeAt(start)) || state.document.patience <= 0 || state.ahead.indexOf('~~', start) < 0) {
    return takeAsText(state, start);
  }
  const node = new ElementNode('del', '', originOf(source, pos), 0);
  state.pos = state.taken = start;
  const found = state.parseSpans(node, inner => {
    const at = inner.pos;
    if (!inner.text.startsWith('~~', at) || isSpace(inner.text.charCodeAt(at - 1))) return false;
    return inner.tree.children.length > 0 || at > inner.textStart;
  });
  if (!found) {
    state.taken = taken;
    return takeAsText(state, start);
  }
  const close = state.pos;
  node.end = endOriginOf(source, close + 2);
  setSpanContent(state, node, start, close);
  takeSpan(state, node, pos, close + 2);
  return true;
}
