import type { BlockState } from '../blockState';
import { createBlock, isAfterBoundary, setContent } from '../blockState';
import { newlineCode, isBlank, lineEnd, skipBlanks, skipIndent, trimEnd } from '../characters';
import { partOf } from '../sourceText';

/** `# Text`. The GFM parser wants white space behind the signs and no empty line before them. */
export function atxHeader(state: BlockState): boolean {
  const { text, pos } = state;
  const { input, paragraph_end } = state.document.options;
  if (input === 'GFM' ? !isAtxHeader(text, pos) : signs(text, pos) === 0) return false;
  if (!paragraph_end && !isAfterBoundary(state)) return false;
  const level = Math.min(signs(text, pos), 6);
  const from = skipBlanks(text, pos + level);
  // to kramdown's own parser signs alone on their line begin a header that ends with the next
  const end = lineEnd(text, input !== 'GFM' && text.charCodeAt(from) === newlineCode ? from + 1 : pos);
  const range = headerText(text, from, end);
  let to = range.to;
  while (text.charCodeAt(to - 1) === 35 && to > from) to--;
  // with the quirk, signs at the end count as text unless white space parts them from it
  if (paragraph_end)
    to = to > from && to < range.to && isBlank(text.charCodeAt(to - 1)) ? trimEnd(text, from, to) : range.to;
  else if (text.charCodeAt(to - 1) === 92 && to < range.to) to++;
  else to = trimEnd(text, from, to);
  if (to <= from || (!paragraph_end && isAllSigns(text, from, range.to))) return false;
  addHeader(state, level, from, to, range.id, end);
  return true;
}

/** A line of text with a line of `=` or `-` below it. */
export function setextHeader(state: BlockState): boolean {
  const { text, pos } = state;
  const from = skipIndent(text, pos);
  const underline = lineEnd(text, pos);
  const sign = text.charCodeAt(underline);
  if ((sign !== 61 && sign !== 45) || isBlank(text.charCodeAt(from)) || !isAfterBoundary(state)) return false;
  const end = lineEnd(text, underline);
  let at = underline;
  while (text.charCodeAt(at) === 61 || text.charCodeAt(at) === 45) at++;
  if (trimEnd(text, at, end) > at) return false;
  const { to, id } = headerText(text, from, underline);
  if (to <= from) return false;
  addHeader(state, sign === 45 ? 2 : 1, from, to, id, end);
  return true;
}

/** Whether one to six `#` and white space are at `at`. */
export function isAtxHeader(text: string, at: number): boolean {
  const level = signs(text, at);
  return level > 0 && level <= 6 && isBlank(text.charCodeAt(at + level));
}

function isAllSigns(text: string, from: number, to: number): boolean {
  return from + signs(text, from) >= to;
}

function signs(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 35) end++;
  return end - at;
}

function addHeader(
  state: BlockState,
  level: number,
  from: number,
  to: number,
  id: string | undefined,
  end: number,
): void {
  const node = createBlock(state, 'header', '', state.pos, trimEnd(state.text, state.pos, end));
  node.details = { level };
  if (id !== undefined) node.setAttribute('id', id);
  setContent(state, node, from, to);
  node.pending = partOf(state.source, from, to);
  state.tree.append(node);
  state.pos = end;
}

/** The text of a header between `from` and `end`, without white space and without an id: `Text {#id}`. */
function headerText(text: string, from: number, end: number): { readonly to: number; readonly id: string | undefined } {
  const to = trimEnd(text, from, end);
  if (text.charCodeAt(to - 1) !== 125) return { to, id: undefined };
  const open = from + text.slice(from, to).lastIndexOf('{#');
  if (open <= from || !isBlank(text.charCodeAt(open - 1))) return { to, id: undefined };
  const id = text.slice(open + 2, to - 1);
  return isHeaderId(id) ? { to: trimEnd(text, from, open), id } : { to, id: undefined };
}

/** Whether kramdown takes `{#id}` behind a header for its id: what is a name in XML, `论文` or `a.b` (https://www.w3.org/TR/xml/#NT-Name). */
export function isHeaderId(id: string): boolean {
  return nameCharacters.test(id) && !notFirst.test(id);
}

const notFirst = /^[\u0300-\u036f\u203f-\u2040\u00b7.\d-]/;
const nameCharacters =
  /^[-.\w:\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f-\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]+$/u;
