import { isBlankLine, isBlockTag, isListLine, markerEnd, blankLinesEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock, setContent } from '../blockState';
import { tab, isSpace, lineEnd, skipIndent, trimEnd } from '../characters';
import type { LookAhead } from '../lookAhead';

/** Lines indented by four spaces or a tab. A line that is not goes on with the line before it. */
export function indentedCode(state: BlockState): boolean {
  const { text, pos } = state;
  if (indentEnd(text, pos) < 0) return false;
  const end = indentedEnd(text, pos, state.ahead);
  const node = createBlock(state, 'codeblock', codeOf(text, pos, end), pos, trimEnd(text, pos, end));
  setContent(state, node, pos, trimEnd(text, pos, end));
  state.tree.append(node);
  state.pos = end;
  return true;
}

/** Behind the indentation of code at `at`, -1 where the line is not indented that far. */
export function indentEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === tab) return at + 1;
  return text.startsWith('    ', at) ? at + 4 : -1;
}

/** Behind the indented lines at `at`, with empty lines between them and lazy lines behind them. */
export function indentedEnd(text: string, at: number, ahead: LookAhead): number {
  let end = at;
  for (;;) {
    const line = blankLinesEnd(text, end);
    if (line >= text.length || indentEnd(text, line) < 0 || isBlankLine(text, line)) return end;
    end = lineEnd(text, line);
    while (end < text.length && isLazyLine(text, end, ahead)) end = lineEnd(text, end);
  }
}

function isLazyLine(text: string, at: number, ahead: LookAhead): boolean {
  if (isBlankLine(text, at) || markerEnd(text, at) >= 0 || isListLine(text, at, ahead)) return false;
  return !isBlockTag(text, skipIndent(text, at), ahead);
}

function codeOf(text: string, from: number, to: number): string {
  const lines: string[] = [];
  for (let at = from; at < to;) {
    const end = lineEnd(text, at);
    const indented = indentEnd(text, at);
    if (indented < 0 && at > from && !isSpace(text.charCodeAt(skipIndent(text, at)))) {
      const before = lines.length - 1;
      lines[before] = `${lines[before]?.slice(0, -1) ?? ''} `;
      lines.push(text.slice(at, end));
    } else {
      lines.push(text.slice(indented < 0 ? at : indented, end));
    }
    at = end;
  }
  return lines.join('');
}
