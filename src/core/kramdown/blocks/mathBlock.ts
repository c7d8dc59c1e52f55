import { isBeforeBoundary, isBlankLine } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock, isAfterBoundary, setContent } from '../blockState';
import { newlineCode, isSpace, skipIndent, strip } from '../characters';

/** `$$ ... $$` with nothing before or behind it. */
export function mathBlock(state: BlockState): boolean {
  const { text, pos } = state;
  const open = skipIndent(text, pos);
  if (text.charCodeAt(open) === 92) return dropBackslash(state, open);
  if (!text.startsWith('$$', open) || !isAfterBoundary(state)) return false;
  const close = state.ahead.indexOf('$$', open + 2);
  if (close < 0) return false;
  let end = close + 2;
  while (isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== newlineCode) end++;
  end = text.charCodeAt(end) === newlineCode ? end + 1 : close + 2;
  if (!isBeforeBoundary(text, end, state.ahead)) return false;
  const node = createBlock(state, 'math', strip(text.slice(open + 2, close)), pos, close + 2);
  node.detail('block', true);
  setContent(state, node, open + 2, close);
  state.tree.append(node);
  state.pos = end;
  return true;
}

/** A backslash before a formula on lines of its own makes it one in a paragraph; the backslash is gone. */
function dropBackslash(state: BlockState, at: number): false {
  const { text } = state;
  if (!text.startsWith('$$', at + 1) || !isAfterBoundary(state)) return false;
  const close = state.ahead.indexOf('$$', at + 3);
  if (close >= 0 && isBlankLine(text, close + 2)) state.pos = at + 1;
  return false;
}
