import { isSpace, skipSpace } from '../characters';

/** The inside of `(url "title")`. */
interface LinkTarget {
  readonly url: string;
  readonly title: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Behind the parenthesis. */
  readonly end: number;
}

/** Reads the target whose parenthesis is at `at`. A URL may hold spaces, and parentheses in pairs. */
export function readTarget(text: string, at: number): LinkTarget | undefined {
  if (text.charCodeAt(at + 1) === 60) {
    const close = text.indexOf('>', at + 2);
    const newline = text.indexOf('\n', at);
    if (close >= 0 && (newline < 0 || close < newline)) return pointedTarget(text, at, close);
  }
  return plainTarget(text, at);
}

/** `(<url>)`, `(<url> "title")`; with anything else behind the `>` it is no link. */
function pointedTarget(text: string, at: number, close: number): LinkTarget | undefined {
  const url = text.slice(at + 2, close);
  if (text.charCodeAt(close + 1) === 41) return { url, title: undefined, from: at + 2, to: close, end: close + 2 };
  return titled(text, close + 1, url, at + 2, close);
}

function plainTarget(text: string, at: number): LinkTarget | undefined {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 40) depth++;
    else if (code === 41) {
      if (--depth === 0) return trimmed(text, at + 1, i, i + 1);
    } else if (isSpace(code) && (text.charCodeAt(i + 1) === 34 || text.charCodeAt(i + 1) === 39)) {
      const { url, from, to } = trimmed(text, at + 1, i, i);
      return titled(text, i + 1, url, from, to);
    }
  }
  return undefined;
}

function trimmed(text: string, from: number, to: number, end: number): LinkTarget {
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { url: text.slice(from, to), title: undefined, from, to, end };
}

/** A title in quotes at `at`, which ends at the first such quote with a parenthesis behind it. */
function titled(text: string, at: number, url: string, from: number, to: number): LinkTarget | undefined {
  const open = skipSpace(text, at);
  const quote = text[open];
  if (quote !== '"' && quote !== "'") return undefined;
  for (let close = text.indexOf(quote, open + 2); close >= 0; close = text.indexOf(quote, close + 1)) {
    const end = skipSpace(text, close + 1);
    if (text.charCodeAt(end) === 41) return { url, title: text.slice(open + 1, close), from, to, end: end + 1 };
  }
  return undefined;
}
