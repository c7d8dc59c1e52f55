import type { BlockState } from '../blockState';
import { createBlock } from '../blockState';
import { newlineCode, isBlank, lineEnd, skipBlanks, skipIndent, trimEnd } from '../characters';
import { normalizeLinkId, warn } from '../documentState';

interface Title {
  readonly text: string;
  readonly end: number;
}

/** `[id]: url "title"`; the title may stand on the next line. */
export function linkDefinition(state: BlockState): boolean {
  const { text, pos, document } = state;
  const open = skipIndent(text, pos);
  if (text.charCodeAt(open) !== 91) return false;
  const close = text.indexOf(']', open + 1);
  const end = lineEnd(text, open);
  if (close <= open + 1 || close >= end || text.charCodeAt(close + 1) !== 58) return false;
  const id = normalizeLinkId(text.slice(open + 1, close));
  const found = targetOf(text, skipBlanks(text, close + 2), end);
  if (found === undefined) return false;
  const boundary = createBlock(state, 'blank', '', pos, trimEnd(text, pos, found.end));
  boundary.boundary = 'link';
  if (document.links.has(id)) warn(document, 'duplicate-reference', id, state.source, open, close + 1);
  document.links.set(id, { url: found.url, title: found.title, boundary });
  state.tree.append(boundary);
  state.pos = found.end;
  return true;
}

function targetOf(
  text: string,
  from: number,
  end: number,
): { url: string; title: string | undefined; end: number } | undefined {
  const lineStop = text.charCodeAt(end - 1) === newlineCode ? end - 1 : end;
  if (text.charCodeAt(from) === 60) {
    // the first `>` that nothing but a title follows
    for (let close = text.indexOf('>', from + 1); close > 0 && close < lineStop; close = text.indexOf('>', close + 1)) {
      const title = titleAfter(text, close + 1);
      const isLast = skipBlanks(text, close + 1) >= lineStop;
      if (title !== undefined || isLast)
        return { url: text.slice(from + 1, close), title: title?.text, end: title?.end ?? end };
    }
  }
  if (from >= lineStop) return undefined;
  for (let at = from + 1; at < lineStop; at++) {
    if (!isBlank(text.charCodeAt(at)) || isBlank(text.charCodeAt(at - 1))) continue;
    const quote = text.charCodeAt(skipBlanks(text, at));
    if (quote !== 34 && quote !== 39) continue;
    // a quote behind white space begins the title, or this is no definition
    const title = titleAfter(text, at);
    return title && { url: text.slice(from, at), title: title.text, end: title.end };
  }
  const stop = trimBlanks(text, from, lineStop);
  const title = titleAfter(text, stop);
  return { url: text.slice(from, stop), title: title?.text, end: title?.end ?? end };
}

/** A quoted title behind white space at `at`, with nothing behind it on its line. */
function titleAfter(text: string, at: number): Title | undefined {
  let open = skipBlanks(text, at);
  if (text.charCodeAt(open) === newlineCode) open = skipBlanks(text, open + 1);
  else if (open === at) return undefined;
  const quote = text[open];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = lineEnd(text, open);
  const stop = trimBlanks(text, open, text.charCodeAt(end - 1) === newlineCode ? end - 1 : end);
  if (stop - 1 <= open + 1 || text[stop - 1] !== quote) return undefined;
  return { text: text.slice(open + 1, stop - 1), end };
}

function trimBlanks(text: string, from: number, to: number): number {
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}
