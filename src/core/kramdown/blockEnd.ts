import { newlineCode, isKeyCharacter, isSpace, isWord, lineEnd, skipIndent } from './characters';
import { spanElements } from './htmlElements';
import { nameEnd, scanEndTag } from './htmlTag';
import type { LookAhead } from './lookAhead';

/** Behind the empty lines at `at`; `at` itself where the line is not empty. */
export function blankLinesEnd(text: string, at: number): number {
  let end = at;
  for (let i = at; i < text.length && isSpace(text.charCodeAt(i)); i++) {
    if (text.charCodeAt(i) === newlineCode) end = i + 1;
  }
  return end;
}

/** Whether the line at `at` is empty. */
export function isBlankLine(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === newlineCode) return true;
    if (!isSpace(code)) return false;
  }
  return false;
}

/** Behind a line that says `^`, the end-of-block marker; -1 elsewhere. */
export function markerEnd(text: string, at: number): number {
  return text.charCodeAt(at) === 94 && isBlankLine(text, at + 1) ? lineEnd(text, at) : -1;
}

export interface InlineList {
  readonly from: number;
  readonly to: number;
  /** Behind the `}`. */
  readonly end: number;
}

/** Reads `{: ...}` at `at` that ends on its line: an attribute list and no extension (`{::name}`, `{:/}`). */
export function scanLineList(text: string, at: number, ahead: LookAhead): InlineList | undefined {
  return isExtension(text, at) ? undefined : scanList(text, at, from => lineListEnd(text, from, ahead));
}

/** Reads `{: ...}` in text. `{::}` is a list too: behind an element it parts that from what follows. */
export function scanSpanList(text: string, at: number, ahead: LookAhead): InlineList | undefined {
  return scanList(text, at, from => listEnd(text, from, ahead));
}

/** Reads `{: ...}` at `at` where nothing may stand behind it on its line: a list of a block. */
export function scanBlockList(text: string, at: number, ahead: LookAhead): InlineList | undefined {
  return isExtension(text, at) ? undefined : scanList(text, at, from => blockListEnd(text, from, ahead));
}

function isExtension(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 2);
  return next === 47 || next === 58;
}

function scanList(text: string, at: number, endOf: (from: number) => number): InlineList | undefined {
  if (text.charCodeAt(at) !== 123 || text.charCodeAt(at + 1) !== 58) return undefined;
  const from = at + 2;
  const to = endOf(from);
  return to <= from ? undefined : { from, to, end: to + 1 };
}

/** The name of `name:` at `at`, as in `{:name: ...}`. */
export function definitionName(text: string, at: number): string | undefined {
  let end = at;
  while (isKeyCharacter(text.charCodeAt(end))) end++;
  return end > at && text.charCodeAt(end) === 58 ? text.slice(at, end) : undefined;
}

const braces = new WeakMap<LookAhead, { readonly from: number; readonly at: number }>();

/** The next `}` from `from` that no backslash behind `from` escapes, -1 where there is none. */
export function braceEnd(text: string, from: number, ahead: LookAhead): number {
  if (text.charCodeAt(from) === 125) return from;
  const last = braces.get(ahead);
  if (last !== undefined && last.from <= from && (last.at < 0 || from < last.at)) return last.at;
  let at = ahead.indexOf('}', from);
  while (at > from && text.charCodeAt(at - 1) === 92) at = ahead.indexOf('}', at + 1);
  braces.set(ahead, { from, at });
  return at;
}

/** The `}` that ends a list in text: the next that is not escaped, else the last of those that are, as in `*a*{:.b\}`. */
function listEnd(text: string, from: number, ahead: LookAhead): number {
  const end = braceEnd(text, from, ahead);
  return end >= 0 ? end : lastEscapedBrace(text, from, text.length, ahead, () => true);
}

function lineListEnd(text: string, from: number, ahead: LookAhead): number {
  const end = braceEnd(text, from, ahead);
  const line = lineEnd(text, from);
  return end >= 0 && end < line ? end : lastEscapedBrace(text, from, line, ahead, () => true);
}

/** The `}` that ends a list of a block and has nothing behind it on its line: one that is not escaped, else one that is. */
export function blockListEnd(text: string, from: number, ahead: LookAhead): number {
  const end = braceEnd(text, from, ahead);
  if (end >= 0 && isBlankLine(text, end + 1)) return end;
  return lastEscapedBrace(text, from, end < 0 ? text.length : end, ahead, at => isBlankLine(text, at + 1));
}

interface EscapedBrace {
  readonly from: number;
  readonly before: number;
  readonly at: number;
}

const escapedBraces = new WeakMap<LookAhead, EscapedBrace>();

/** The last `\}` from `from` to `before` that is `fit`, -1 where there is none. Asked again with a later `from` it knows the answer. */
function lastEscapedBrace(
  text: string,
  from: number,
  before: number,
  ahead: LookAhead,
  fit: (at: number) => boolean,
): number {
  const last = escapedBraces.get(ahead);
  if (last?.before === before && last.from <= from) return last.at > from ? last.at : -1;
  let at = before;
  do at = text.lastIndexOf('\\}', at - 1);
  while (at >= from && !fit(at + 1));
  const found = at >= from ? at + 1 : -1;
  escapedBraces.set(ahead, { from, before, at: found });
  return found;
}

/** Whether a line with nothing but an attribute list is at `at`, which may be indented. */
export function isListLine(text: string, at: number, ahead: LookAhead): boolean {
  return scanBlockList(text, skipIndent(text, at), ahead) !== undefined;
}

/** Whether an HTML tag begins at `at` that ends the block before it: of an element that does not stand in text. */
export function isBlockTag(text: string, at: number, ahead: LookAhead): boolean {
  if (text.charCodeAt(at) !== 60) return false;
  if (text.charCodeAt(at + 1) === 47) {
    const tag = scanEndTag(text, at, ahead);
    return tag !== undefined && !startsWithSpanName(tag.name);
  }
  const end = nameEnd(text, at + 1);
  return end >= 0 && !startsWithSpanName(text.slice(at + 1, end));
}

/**
 * Whether a paragraph, quote or code block ends before the line at `at`: an empty line, an attribute list, a `^`, or a
 * block's HTML tag.
 */
export function isLazyEnd(text: string, at: number, ahead: LookAhead): boolean {
  if (at >= text.length) return true;
  const first = skipIndent(text, at);
  switch (text.charCodeAt(first)) {
    case 60:
      return isBlockTag(text, first, ahead);
    case 123:
      return isListLine(text, at, ahead);
    case 94:
      return markerEnd(text, at) >= 0;
    default:
      return isSpace(text.charCodeAt(first)) && isBlankLine(text, first);
  }
}

/** Whether a block that must be followed by an empty line, or the like, may end at `at`. */
export function isBeforeBoundary(text: string, at: number, ahead: LookAhead): boolean {
  if (at >= text.length || isBlankLine(text, at) || markerEnd(text, at) >= 0) return true;
  return isListLine(text, at, ahead);
}

/** A name counts as far as its first word goes: `<b-x>` stands in text because `<b>` does. */
function startsWithSpanName(name: string): boolean {
  const word = /^\w*/.exec(name)?.[0] ?? '';
  return lazySpanElements.has(word) && !isWord(name, word.length);
}

const lazySpanElements: ReadonlySet<string> = new Set([...spanElements, 'script']);

/** Behind white space at `at`, if there is a line break in it: what may follow a block's tag. */
export function trailingSpaceEnd(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i++;
  return text.charCodeAt(i) === newlineCode ? i + 1 : at;
}
