import type { SpanState } from '../spanState';
import { flush, moveTo } from '../spanText';
import { addText } from '../spanText';

/** A backslash before one of these signs makes it text; the tilde is the GFM parser's. */
const escapable = '\\.*_+`<>()[]{}#!:|"\'$=-~';

export function escape(state: SpanState): boolean {
  const { text, pos } = state;
  if (pos + 1 >= text.length || !escapable.includes(text.charAt(pos + 1))) return false;
  flush(state, pos);
  addText(state, text.charAt(pos + 1), pos, pos + 2);
  moveTo(state, pos + 2);
  return true;
}
