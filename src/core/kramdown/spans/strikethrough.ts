import { isSpace } from '../characters';
import { ElementNode } from '../element';
import { endOriginOf, originOf, partOf } from '../sourceText';
import type { SpanState } from '../spanState';
import { setSpanContent, takeSpan } from '../spanText';

/** `~~text~~`: the first two tildes that close end it, whatever stands between; then its inside is read on its own. */
export function strikethrough(state: SpanState): boolean {
  const { pos, source } = state;
  const close = closeOf(state, pos);
  if (close < 0) return false;
  const node = new ElementNode('del', '', originOf(source, pos), endOriginOf(source, close + 2));
  setSpanContent(state, node, pos + 2, close);
  state.readSeparately(node, partOf(source, pos + 2, close));
  takeSpan(state, node, pos, close + 2);
  return true;
}

function closeOf(state: SpanState, open: number): number {
  const { text, ahead } = state;
  const first = text.charCodeAt(open + 2);
  if (text.charCodeAt(open + 1) !== 126 || isSpace(first) || first === 126) return -1;
  for (let at = ahead.indexOf('~~', open + 3); at >= 0; at = ahead.indexOf('~~', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (!isSpace(before) && before !== 126) return at;
    if (--state.document.patience <= 0) return -1;
  }
  return -1;
}
