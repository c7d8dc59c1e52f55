import { touchesOffset } from '../../text/range';
import { isAlnum, isAlpha, isSpace } from '../characters';
import { characterBefore } from '../characters';
import { ElementNode } from '../element';
import { originOf, endOriginOf } from '../sourceText';
import type { SpanState } from '../spanState';
import { isInside } from '../spanState';
import { setSpanContent, takeAsText, takeSpan } from '../spanText';
import { options } from './spanExtension';

/** `*em*`, `_em_`, `**strong**`, `__strong__` */
export function emphasis(state: SpanState): boolean {
  const { text, pos } = state;
  const code = text.charCodeAt(pos);
  const width = text.charCodeAt(pos + 1) === code ? 2 : 1;
  const end = pos + width;
  const type = width === 2 ? 'strong' : 'em';
  if (isSpace(text.charCodeAt(end)) || isInside(state, type) || (code === 95 && isInWord(state))) {
    return takeAsText(state, end);
  }
  if (read(state, type, pos, width)) return true;
  // two signs that open nothing together may open something with the second as text
  if (width === 2 && state.tree.type !== 'em' && read(state, 'em', pos, 1)) return true;
  return takeAsText(state, end);
}

/** Behind a letter an underscore opens nothing, with a hyphen or other underscores between them neither. */
function isInWord(state: SpanState): boolean {
  const { text } = state;
  let end = underscoresStart(state);
  if (text.charCodeAt(end - 1) === 45) end--;
  return end > 0 && isAlpha(text, characterBefore(text, end));
}

const runs = new WeakMap<SpanState, { readonly start: number; readonly end: number }>();

/** Where the run of underscores before `state.pos` begins. Remembered: a run may be long, and each of it asks. */
function underscoresStart(state: SpanState): number {
  const { text, pos } = state;
  const last = runs.get(state);
  if (last !== undefined && touchesOffset(last, pos)) return last.start;
  let start = pos;
  while (text.charCodeAt(start - 1) === 95) start--;
  let end = pos;
  while (text.charCodeAt(end) === 95) end++;
  runs.set(state, { start, end });
  return start;
}

function read(state: SpanState, type: 'em' | 'strong', open: number, width: number): boolean {
  const { text, source, taken } = state;
  if (!hasCloser(state, open, width)) return false;
  const code = text.charCodeAt(open);
  const node = new ElementNode(type, '', originOf(source, open), 0);
  state.pos = state.taken = open + width;
  const found = state.parseSpans(node, inner => isClosing(inner, code, width));
  if (!found) {
    state.pos = open;
    state.taken = taken;
    return false;
  }
  const close = state.pos;
  node.end = endOriginOf(source, close + width);
  setSpanContent(state, node, open + width, close);
  takeSpan(state, node, open, close + width);
  return true;
}

function isClosing(state: SpanState, code: number, width: number): boolean {
  const { text, pos, tree } = state;
  if (text.charCodeAt(pos) !== code || (width === 2 && text.charCodeAt(pos + 1) !== code)) return false;
  if (!isPossibleCloser(text, pos, code, width)) return false;
  return tree.children.length > 0 || pos > state.textStart;
}

function isPossibleCloser(text: string, pos: number, code: number, width: number): boolean {
  if (isSpace(text.charCodeAt(pos - 1))) return false;
  if (width === 1 && text.charCodeAt(pos + 1) === code && text.charCodeAt(pos + 2) !== code) return false;
  return code !== 95 || !isAlnum(text, pos + width);
}

const lastClosers = new WeakMap<SpanState, Map<number, number>>();

/**
 * Whether anything behind `open` could close it, whatever it stands in: no use looking where nothing can. An option that is set behind it is
 * reason to look all the same: it stays set when the sign turns out to open nothing.
 */
function hasCloser(state: SpanState, open: number, width: number): boolean {
  if (state.document.patience <= 0) return false;
  const code = state.text.charCodeAt(open);
  let known = lastClosers.get(state);
  if (known === undefined) lastClosers.set(state, (known = new Map<number, number>()));
  const key = code * 2 + width - 1;
  let last = known.get(key);
  if (last === undefined) {
    last = Math.max(lastCloser(state.text, code, width), state.text.lastIndexOf(options));
    known.set(key, last);
  }
  return last > open + width;
}

function lastCloser(text: string, code: number, width: number): number {
  const sign = String.fromCharCode(code).repeat(width);
  for (let at = text.lastIndexOf(sign); at > 0; at = text.lastIndexOf(sign, at - 1)) {
    if (isPossibleCloser(text, at, code, width)) return at;
  }
  return -1;
}
