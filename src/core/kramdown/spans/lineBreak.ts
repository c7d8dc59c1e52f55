import { newlineCode, space } from '../characters';
import type { SpanState } from '../spanState';
import { createSpan, takeSpan } from '../spanText';

/** Two spaces or two backslashes at the end of a line. */
export function lineBreak(state: SpanState): boolean {
  const { text, pos } = state;
  if (text.charCodeAt(pos) === newlineCode) {
    const from = pos - 2;
    if (from < state.taken || text.charCodeAt(from) !== space || text.charCodeAt(from + 1) !== space) return false;
    takeSpan(state, createSpan(state, 'br', '', from, pos), from, pos);
    return true;
  }
  if (text.charCodeAt(pos + 1) !== 92 || text.charCodeAt(pos + 2) !== newlineCode) return false;
  takeSpan(state, createSpan(state, 'br', '', pos, pos + 2), pos, pos + 2);
  return true;
}
