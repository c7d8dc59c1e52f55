import type { BlockState } from '../blockState';
import { createBlock } from '../blockState';
import { newlineCode, isBlank, lineEnd, skipIndent, trimEnd } from '../characters';

/** Three or more `*`, `-` or `_` on a line of their own. */
export function rule(state: BlockState): boolean {
  if (!isRule(state.text, state.pos)) return false;
  const end = lineEnd(state.text, state.pos);
  state.tree.append(createBlock(state, 'hr', '', state.pos, trimEnd(state.text, state.pos, end)));
  state.pos = end;
  return true;
}

/** Whether the line at `at` is a rule. */
export function isRule(text: string, at: number): boolean {
  let i = skipIndent(text, at);
  const sign = text.charCodeAt(i);
  if (sign !== 42 && sign !== 45 && sign !== 95) return false;
  let count = 0;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code === sign) count++;
    else if (!isBlank(code)) return code === newlineCode && count >= 3;
    i++;
  }
}
