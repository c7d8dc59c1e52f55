import { codePointOf } from '../entities';
import { isDigit } from '../characters';
import type { SpanState } from '../spanState';
import { createSpan, flush, takeSpan } from '../spanText';

/** `&copy;`, `&#169;`, `&#xA9;` */
export function entity(state: SpanState): boolean {
  const { text, pos } = state;
  const end = entityEnd(text, pos);
  if (end < 0) return false;
  const written = text.slice(pos, end);
  const codePoint = codePointOf(written);
  if (codePoint === undefined) {
    const sign = createSpan(state, 'entity', '&amp;', pos, pos + 1);
    sign.details = { codePoint: 38 };
    takeSpan(state, sign, pos, pos + 1);
    state.pos = end;
    return true;
  }
  const node = createSpan(state, 'entity', written, pos, end);
  node.details = { codePoint };
  flush(state, pos);
  takeSpan(state, node, pos, end);
  return true;
}

/** Behind what looks like an entity at `at`, known or not; -1 where nothing does. */
function entityEnd(text: string, at: number): number {
  let i = at + 1;
  if (text.charCodeAt(i) === 35) {
    const isHex = text.charCodeAt(i + 1) === 120;
    i += isHex ? 2 : 1;
    const start = i;
    while (isDigit(text.charCodeAt(i)) || (isHex && /[a-fA-F]/.test(text.charAt(i)))) i++;
    return i > start && text.charCodeAt(i) === 59 ? i + 1 : -1;
  }
  if (!/[\w:]/.test(text.charAt(i))) return -1;
  while (/[\w:.-]/.test(text.charAt(i))) i++;
  return text.charCodeAt(i) === 59 ? i + 1 : -1;
}
