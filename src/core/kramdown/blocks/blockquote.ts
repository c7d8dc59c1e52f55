import { isLazyEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock, maximumDepth, setContent } from '../blockState';
import { space, lineEnd, skipIndent, trimEnd } from '../characters';
import { TextBuilder } from '../sourceText';

/** Lines that begin with `>`, and the lines of text that follow without an empty line. */
export function blockquote(state: BlockState): boolean {
  const { text, pos } = state;
  if (text.charCodeAt(skipIndent(text, pos)) !== 62 || state.depth >= maximumDepth) return false;
  const builder = new TextBuilder();
  let end = pos;
  do {
    const next = lineEnd(text, end);
    builder.take(state.source, behindMark(text, end), next);
    end = next;
  } while (!isLazyEnd(text, end, state.ahead));
  const stop = trimEnd(text, pos, end);
  const node = createBlock(state, 'blockquote', '', pos, stop);
  setContent(state, node, behindMark(text, pos), stop);
  state.tree.append(node);
  state.parseBlocks(node, builder.build());
  state.pos = end;
  return true;
}

function behindMark(text: string, at: number): number {
  const mark = skipIndent(text, at);
  if (text.charCodeAt(mark) !== 62) return at;
  return text.charCodeAt(mark + 1) === space ? mark + 2 : mark + 1;
}
