import type { SpanState } from '../spanState';
import { flush, moveTo } from '../spanText';
import { addText } from '../spanText';

/** A backslash before one of these signs makes it text; the tilde is the GFM parser's. */
const escapable = '\\.*_+`<>()[]{}#!:|"\'$=-~';

/** Reads `\*` at the position as the sign alone. False, and nothing read, where no such sign follows. */
export function escape(state: SpanState): boolean {
  const { text, pos } = state;
  const next = text.charAt(pos + 1);
  if (next === '' || !escapable.includes(next) || (next === '~' && state.document.options.input !== 'GFM'))
    return false;
  flush(state, pos);
  addText(state, next, pos, pos + 2);
  moveTo(state, pos + 2);
  return true;
}
