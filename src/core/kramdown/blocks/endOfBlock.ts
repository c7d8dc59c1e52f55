import { markerEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock } from '../blockState';

/** A line that says `^` ends the block before it. */
export function endOfBlock(state: BlockState): boolean {
  const end = markerEnd(state.text, state.pos);
  if (end < 0) return false;
  const node = createBlock(state, 'blank', '', state.pos, state.pos + 1);
  node.boundary = 'marker';
  state.tree.append(node);
  state.pos = end;
  return true;
}
