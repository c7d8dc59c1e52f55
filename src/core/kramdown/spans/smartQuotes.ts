import { isAsciiWord, isDigit, isSpace, isWordAtBound } from '../characters';
import type { SpanState } from '../spanState';
import { createSpan, takeSpan, flush } from '../spanText';

/** Straight quotes become typographic ones. What a quote becomes depends on the characters around it. */
export function smartQuote(state: SpanState): boolean {
  const { text, pos } = state;
  // a character before the quote counts unless something else took it
  const before = pos > state.taken && text.charCodeAt(pos - 1) !== 92 ? text.charCodeAt(pos - 1) : -1;
  const next = text.charCodeAt(pos + 1);
  const isPair = (next === 34 || next === 39) && next !== text.charCodeAt(pos);
  if (before < 0 && opensBeforeEmphasis(text, pos + 1)) return take(state, pos, 'left');
  if (before < 0 && closesBeforePunctuation(text, pos + 1)) return take(state, pos, 'right');
  if (isPair && isAsciiWord(text.charCodeAt(pos + 2)) && (before < 0 || isSpace(before))) {
    take(state, pos, 'left');
    return take(state, pos + 1, 'left');
  }
  if (text.charCodeAt(pos) === 39 && isDecade(text, pos + 1) && (before < 0 || isSpace(before)))
    return take(state, pos, 'right');
  if (before >= 0) {
    if (isSpace(before) && isAsciiWord(next)) return take(state, pos, 'left');
    if (canPrecedeClosing(before)) return take(state, pos, 'right');
  } else {
    // a quote can be the character before another one, which it closes; itself it stays straight
    if (next === 34 || next === 39) {
      state.pos = pos + 1;
      return take(state, pos + 1, 'right');
    }
    if (closesBefore(text, pos + 1)) return take(state, pos, 'right');
  }
  return take(state, pos, 'left');
}

function take(state: SpanState, at: number, side: 'left' | 'right'): true {
  const isDouble = state.text.charCodeAt(at) === 34;
  flush(state, at);
  const value = `${side === 'left' ? 'l' : 'r'}${isDouble ? 'd' : 's'}quo`;
  takeSpan(state, createSpan(state, 'smart_quote', value, at, at + 1), at, at + 1);
  return true;
}

/** `"*text`, `"__text` */
function opensBeforeEmphasis(text: string, at: number): boolean {
  let i = at;
  while (i < at + 2 && (text.charCodeAt(i) === 42 || text.charCodeAt(i) === 95)) i++;
  if (i === at) return false;
  // one sign is enough where the second is the text
  return (i < text.length && !isSpace(text.charCodeAt(i))) || i - at === 2;
}

/** `"!` and the like, unless an ellipsis or a word follows. */
function closesBeforePunctuation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isPunctuation =
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126);
  if (!isPunctuation || code === 38 || text.startsWith('..', at + 1)) return false;
  const left = code === 95;
  const right = at + 1 < text.length && isWordAtBound(text, at + 1);
  return left === right;
}

function isDecade(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === 115;
}

function canPrecedeClosing(code: number): boolean {
  return (
    code !== 32 &&
    code !== 92 &&
    code !== 9 &&
    code !== 13 &&
    code !== 10 &&
    code !== 91 &&
    code !== 123 &&
    code !== 40 &&
    code !== 45
  );
}

/** White space, an `s` that is a word, or the end of a line. */
function closesBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (at >= text.length || isSpace(code)) return true;
  return code === 115 && (at + 1 >= text.length || !isWordAtBound(text, at + 1));
}
