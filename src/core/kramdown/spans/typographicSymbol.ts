import { space } from '../characters';
import type { SpanState } from '../spanState';
import { createSpan, takeSpan } from '../spanText';

/** `---`, `--`, `...`, `<<`, `>>`; guillemets take the space inside them. A backslash keeps `<<` and `>>`. */
export function typographicSymbol(state: SpanState): boolean {
  const { text, pos } = state;
  switch (text.charCodeAt(pos)) {
    case 46:
      return text.startsWith('...', pos) && symbol(state, 'hellip', pos, pos + 3);
    case 45:
      if (text.charCodeAt(pos + 1) !== 45) return false;
      return text.charCodeAt(pos + 2) === 45
        ? symbol(state, 'mdash', pos, pos + 3)
        : symbol(state, 'ndash', pos, pos + 2);
    case 60:
      if (text.charCodeAt(pos + 1) !== 60) return false;
      return text.charCodeAt(pos + 2) === space
        ? symbol(state, 'laquo_space', pos, pos + 3)
        : symbol(state, 'laquo', pos, pos + 2);
    case 62:
      if (text.charCodeAt(pos + 1) !== 62) return false;
      if (text.charCodeAt(pos - 1) === space && pos - 1 >= state.taken)
        return symbol(state, 'raquo_space', pos - 1, pos + 2);
      return symbol(state, 'raquo', pos, pos + 2);
    default:
      return escapedGuillemets(state);
  }
}

function symbol(state: SpanState, value: string, from: number, to: number): true {
  takeSpan(state, createSpan(state, 'typographic_sym', value, from, to), from, to);
  return true;
}

function escapedGuillemets(state: SpanState): boolean {
  const { text, pos } = state;
  const signs = text.slice(pos + 1, pos + 3);
  if (signs !== '<<' && signs !== '>>') return false;
  const isLess = signs === '<<';
  for (const from of [pos, pos + 2]) {
    const node = createSpan(state, 'entity', isLess ? '&lt;' : '&gt;', from, from === pos ? pos + 2 : pos + 3);
    node.details = { codePoint: isLess ? 60 : 62 };
    takeSpan(state, node, from, from === pos ? pos + 2 : pos + 3);
  }
  return true;
}
