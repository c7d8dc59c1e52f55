import { space, isSpace } from '../characters';
import type { LookAhead } from '../lookAhead';
import type { SpanState } from '../spanState';
import { createSpan, setSpanContent, takeAsText, takeSpan } from '../spanText';

/** Where the code between backticks stands, and where the backticks end. */
interface CodeSpan {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** `` `code` ``, with as many backticks as the code needs. */
export function codeSpan(state: SpanState): boolean {
  const { text, pos, ahead } = state;
  const span = scanCodeSpan(text, pos, ahead, 0);
  if (span === undefined) return takeAsText(state, runEnd(text, pos));
  const node = createSpan(state, 'codespan', text.slice(span.from, span.to), pos, span.end);
  setSpanContent(state, node, span.from, span.to);
  takeSpan(state, node, pos, span.end);
  return true;
}

/**
 * Reads the code at `at`, in a text that begins at `begin`. A single backtick between white space (or the beginning and white space) opens
 * nothing. The code
 * ends at the first run of as many backticks, even within a longer run.
 */
export function scanCodeSpan(text: string, at: number, ahead: LookAhead, begin: number): CodeSpan | undefined {
  const open = runEnd(text, at);
  const width = open - at;
  const isAfterSpace = at <= begin || isSpace(text.charCodeAt(at - 1));
  if (width === 1 && isAfterSpace && isSpace(text.charCodeAt(open))) return undefined;
  const close = ahead.indexOf('`'.repeat(width), open);
  if (close < 0) return undefined;
  let from = open;
  let to = close;
  if (width > 1) {
    if (from < to && text.charCodeAt(from) === space) from++;
    if (from < to && text.charCodeAt(to - 1) === space) to--;
  }
  return { from, to, end: close + width };
}

function runEnd(text: string, at: number): number {
  while (text.charCodeAt(at) === 96) at++;
  return at;
}
