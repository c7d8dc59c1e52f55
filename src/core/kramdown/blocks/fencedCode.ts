import type { BlockState } from '../blockState';
import { createBlock, setContent } from '../blockState';
import { newlineCode, isSpace, lineEnd, skipIndent, strip, trimEnd } from '../characters';
import type { LookAhead } from '../lookAhead';
import { firstWhere } from '../../text/firstWhere';

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
    // what stands behind a ? are options of a highlighter: ```ruby?line_numbers=1
    const language = fence.info.replace(/^(.[^?]*)\?.*/s, '$1');
    node.setAttribute('class', `language-${language}`);
    node.detail('language', language);
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
  const isGfm = state.document.options.input === 'GFM';
  const start = isGfm ? skipIndent(text, at) : at;
  let run = start;
  while (isGfm ? isFenceSign(text.charCodeAt(run)) : text.charCodeAt(run) === 126) run++;
  if (run - start < 3) return undefined;
  const from = lineEnd(text, run);
  const rest = text.slice(run, from);
  const word = strip(rest);
  if (/[ \t-\r]/.test(word)) return undefined;
  // with no end for the whole run, a shorter one opens the block and the rest is its info, a single word
  const shortest = word !== '' && word.charCodeAt(0) !== rest.charCodeAt(0) ? run - start : 3;
  const close = closingFence(state, text.slice(start, run), shortest, from);
  // for a wider fence that closes, all lines were looked at
  state.ahead.note(close?.width === run - start ? close.end : -1);
  if (close === undefined) return undefined;
  return { info: strip(text.slice(start + close.width, from)), from, to: close.start, end: close.end };
}

function isFenceSign(code: number): boolean {
  return code === 96 || code === 126;
}

/** A line of fence signs and nothing else: where it begins, its signs, and where the next line begins. */
interface FenceLine {
  readonly start: number;
  readonly end: number;
  readonly signs: string;
}

interface Closing {
  readonly start: number;
  readonly end: number;
  /** How many signs of the opening run belong to the fence. */
  readonly width: number;
}

interface Fences {
  readonly lines: readonly FenceLine[];
  /** Answers by opening run, so that unclosed fences cost one search each kind. */
  readonly known: Map<string, { from: number; found: Closing | undefined }>;
}

const fencesOf = new WeakMap<LookAhead, Fences>();

/** The end of a block that the signs `run` open: of the widest fence among them that has one, from `shortest` on. */
function closingFence(state: BlockState, run: string, shortest: number, from: number): Closing | undefined {
  let fences = fencesOf.get(state.ahead);
  if (fences === undefined) fencesOf.set(state.ahead, (fences = { lines: readFenceLines(state), known: new Map() }));
  const key = `${shortest > 3 ? ' ' : ''}${run}`;
  const last = fences.known.get(key);
  if (last !== undefined && last.from <= from && (last.found === undefined || from <= last.found.start))
    return last.found;
  const found = searchClosing(fences.lines, run, shortest, from);
  fences.known.set(key, { from, found });
  return found;
}

function searchClosing(lines: readonly FenceLine[], run: string, shortest: number, from: number): Closing | undefined {
  let best: Closing | undefined;
  for (let i = firstWhere(lines, ({ start }) => start >= from); i < lines.length && best?.width !== run.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const width = closedWidth(run, line.signs);
    if (width >= shortest && width > (best?.width ?? 0)) best = { start: line.start, end: line.end, width };
  }
  return best;
}

/** The widest fence at the beginning of `run` that `signs` close: they repeat it, and then its last sign. 0 for none. */
function closedWidth(run: string, signs: string): number {
  let width = 0;
  while (width < run.length && run.charCodeAt(width) === signs.charCodeAt(width)) width++;
  const sign = run.charCodeAt(width - 1);
  for (let i = width; i < signs.length; i++) if (signs.charCodeAt(i) !== sign) return 0;
  return width;
}

function readFenceLines({ text, document }: BlockState): readonly FenceLine[] {
  const lines: FenceLine[] = [];
  const isGfm = document.options.input === 'GFM';
  for (let start = 0; start < text.length; start = lineEnd(text, start)) {
    const first = isGfm ? skipIndent(text, start) : start;
    let stop = first;
    while (isFenceSign(text.charCodeAt(stop))) stop++;
    if (stop - first < 3) continue;
    let end = stop;
    while (isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== newlineCode) end++;
    if (text.charCodeAt(end) === newlineCode) lines.push({ start, end: end + 1, signs: text.slice(first, stop) });
  }
  return lines;
}
