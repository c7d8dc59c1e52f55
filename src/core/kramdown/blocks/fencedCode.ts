import type { BlockState } from '../blockState';
import { createBlock, setContent } from '../blockState';
import { NEWLINE, isSpace, lineEnd, skipIndent, trimEnd } from '../characters';
import type { LookAhead } from '../lookAhead';

interface Fence {
  readonly info: string;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Lines between two lines of three or more tildes or backticks; the second must be there. */
export function fencedCode(state: BlockState): boolean {
  const fence = scanFence(state, state.pos);
  if (fence === undefined) return false;
  const { text, pos } = state;
  const node = createBlock(state, 'codeblock', text.slice(fence.from, fence.to), pos, trimEnd(text, pos, fence.end));
  setContent(state, node, fence.from, fence.to);
  if (fence.info !== '') {
    node.setAttribute('class', `language-${fence.info}`);
    node.detail('language', fence.info.replace(/^(.+?)\?.*$/, '$1'));
  }
  state.tree.append(node);
  state.pos = fence.end;
  return true;
}

/** Whether a run of at least three fence signs is at `at`. */
export function isFence(text: string, at: number): boolean {
  return (
    isFenceSign(text.charCodeAt(at)) && isFenceSign(text.charCodeAt(at + 1)) && isFenceSign(text.charCodeAt(at + 2))
  );
}

/** Reads a whole fenced block at the line `at`. */
function scanFence(state: BlockState, at: number): Fence | undefined {
  const { text } = state;
  const start = skipIndent(text, at);
  let run = start;
  while (isFenceSign(text.charCodeAt(run))) run++;
  if (run - start < 3) return undefined;
  const from = lineEnd(text, run);
  // with no end for the whole run, a shorter one opens the block and the rest is its info
  for (let end = run; end - start >= 3; end--) {
    const info = text.slice(end, from).trim();
    if (/\s/.test(info)) return undefined;
    const close = closingFence(state, text.slice(start, end), from);
    if (close !== undefined) return { info, from, to: close.start, end: close.end };
  }
  return undefined;
}

function isFenceSign(code: number): boolean {
  return code === 96 || code === 126;
}

interface Closing {
  readonly start: number;
  readonly end: number;
}

const closings = new WeakMap<LookAhead, Map<string, { from: number; found: Closing | undefined }>>();

/** The first line from `from` that closes `fence`; the answer is kept, so that unclosed fences cost one search each kind. */
function closingFence(state: BlockState, fence: string, from: number): Closing | undefined {
  let known = closings.get(state.ahead);
  if (known === undefined)
    closings.set(state.ahead, (known = new Map<string, { from: number; found: Closing | undefined }>()));
  const last = known.get(fence);
  if (last !== undefined && last.from <= from && (last.found === undefined || from <= last.found.start))
    return last.found;
  const found = searchClosing(state.text, fence, from);
  known.set(fence, { from, found });
  return found;
}

function searchClosing(text: string, fence: string, from: number): Closing | undefined {
  const sign = fence.charCodeAt(fence.length - 1);
  for (let at = text.indexOf(fence, from); at >= 0; at = text.indexOf(fence, at + 1)) {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    if (skipIndent(text, line) !== at) {
      at = lineEnd(text, at) - 1;
      continue;
    }
    let i = at + fence.length;
    while (text.charCodeAt(i) === sign) i++;
    while (isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== NEWLINE) i++;
    if (text.charCodeAt(i) === NEWLINE) return { start: line, end: i + 1 };
    at = lineEnd(text, at) - 1;
  }
  return undefined;
}
