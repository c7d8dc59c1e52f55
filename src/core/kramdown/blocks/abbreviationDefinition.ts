import type { BlockState } from '../blockState';
import { createBlock } from '../blockState';
import { lineEnd, skipIndent, strip, trimEnd } from '../characters';
import { warn } from '../documentState';

/** `*[HTML]: Hyper Text Markup Language` */
export function abbreviationDefinition(state: BlockState): boolean {
  const { text, pos, document } = state;
  const open = skipIndent(text, pos);
  if (!text.startsWith('*[', open)) return false;
  const end = lineEnd(text, open);
  const close = text.indexOf(']:', open + 3);
  if (close < 0 || close >= end) return false;
  const name = text.slice(open + 2, close);
  const boundary = createBlock(state, 'blank', '', pos, trimEnd(text, pos, end));
  boundary.boundary = 'abbreviation';
  if (document.abbreviations.has(name)) warn(document, 'duplicate-reference', name, state.source, open, close + 1);
  document.abbreviations.set(name, { title: strip(text.slice(close + 2, end)), boundary });
  state.tree.append(boundary);
  state.pos = end;
  return true;
}
