import { strip } from '../characters';
import type { SpanState } from '../spanState';
import { createSpan, flush, moveTo, setSpanContent, takeSpan } from '../spanText';

/** `$$math$$`; a backslash before it makes it text. */
export function inlineMath(state: SpanState): boolean {
  const { text, pos } = state;
  const isEscaped = text.charCodeAt(pos) === 92;
  const open = isEscaped ? pos + 1 : pos;
  if (!text.startsWith('$$', open)) return false;
  const close = state.ahead.indexOf('$$', open + 2);
  if (close < 0) return false;
  if (isEscaped) {
    flush(state, pos);
    moveTo(state, open);
    state.pos = open + 1;
    return true;
  }
  const node = createSpan(state, 'math', strip(text.slice(open + 2, close)), pos, close + 2);
  setSpanContent(state, node, open + 2, close);
  takeSpan(state, node, pos, close + 2);
  return true;
}
