import { blankLinesEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock } from '../blockState';
import { isBlankLines } from '../element';

/** Empty lines: they end what stands before them and keep one line break of their own. */
export function blankLine(state: BlockState): boolean {
  const end = blankLinesEnd(state.text, state.pos);
  if (end === state.pos) return false;
  const value = state.text.slice(state.pos, end);
  const last = state.tree.lastChild;
  if (last !== undefined && isBlankLines(last)) {
    last.value += value;
  } else {
    state.tree.append(createBlock(state, 'blank', value, state.pos, end));
  }
  state.pos = end;
  return true;
}
