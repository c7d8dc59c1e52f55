import { isAlnum, isAlpha, isWord, skipSpace } from './characters';
import { elementName, isKnownElement } from './htmlElements';
import type { LookAhead } from './lookAhead';

export interface StartTag {
  /** In lower case where kramdown knows the element. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  /** Names of attributes that are written again, each where it is. */
  readonly repeated: readonly RepeatedAttribute[];
  /** Written with `/>`. */
  readonly selfClosing: boolean;
  /** Behind the `>`. */
  readonly end: number;
}

interface RepeatedAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface EndTag {
  /** As written. */
  readonly name: string;
  readonly end: number;
}

const none: readonly RepeatedAttribute[] = [];

/** The end of a name of XML's kind at `at` (one colon allowed), -1 where there is none. */
export function nameEnd(text: string, at: number): number {
  const first = plainNameEnd(text, at);
  if (first < 0 || text.charCodeAt(first) !== 58) return first;
  const second = plainNameEnd(text, first + 1);
  return second < 0 ? first : second;
}

/**
 * Reads `<name a="b" c='d' e=word f>` at `at`, which must be a `<`. Values without quotes are words: `width=100%` makes
 * that no tag at all. `undefined` where there is no tag. `ahead` is told how far that was looked for.
 */
export function scanStartTag(text: string, at: number, ahead?: LookAhead): StartTag | undefined {
  const nameStop = nameEnd(text, at + 1);
  if (nameStop < 0) return undefined;
  const name = elementName(text.slice(at + 1, nameStop));
  const lower = isKnownElement(name);
  const attributes = new Map<string, string>();
  let repeated: RepeatedAttribute[] | undefined;
  let i = nameStop;
  for (;;) {
    const next = skipSpace(text, i);
    ahead?.note(next + 2);
    const code = text.charCodeAt(next);
    if (code === 62) return { name, attributes, repeated: repeated ?? none, selfClosing: false, end: next + 1 };
    if (code === 47)
      return text.charCodeAt(next + 1) === 62
        ? { name, attributes, repeated: repeated ?? none, selfClosing: true, end: next + 2 }
        : undefined;
    const stop = next === i ? -1 : nameEnd(text, next);
    if (stop < 0) return undefined;
    const written = text.slice(next, stop);
    const value = scanValue(text, stop, ahead);
    const key = lower ? written.toLowerCase() : written;
    if (attributes.has(key)) (repeated ??= []).push({ name: key, start: next, end: stop });
    attributes.set(key, value?.text ?? '');
    i = value?.end ?? stop;
  }
}

/** Reads `</name >` at `at`. `ahead` is told how far that was looked for. */
export function scanEndTag(text: string, at: number, ahead?: LookAhead): EndTag | undefined {
  if (text.charCodeAt(at + 1) !== 47) return undefined;
  const stop = nameEnd(text, at + 2);
  if (stop < 0) return undefined;
  const close = skipSpace(text, stop);
  ahead?.note(close + 1);
  return text.charCodeAt(close) === 62 ? { name: text.slice(at + 2, stop), end: close + 1 } : undefined;
}

/** The next `</name >` from `from`, in any case of letters. */
export function findEndTag(
  text: string,
  from: number,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  const lower = name.toLowerCase();
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() !== lower) continue;
    const close = skipSpace(text, at + 2 + name.length);
    if (text.charCodeAt(close) === 62) return { start: at, end: close + 1 };
  }
  return undefined;
}

function scanValue(
  text: string,
  at: number,
  ahead: LookAhead | undefined,
): { readonly text: string; readonly end: number } | undefined {
  const equals = skipSpace(text, at);
  ahead?.note(equals + 1);
  if (text.charCodeAt(equals) !== 61) return undefined;
  const start = skipSpace(text, equals + 1);
  const code = text.charCodeAt(start);
  if (code === 34 || code === 39) {
    const close = text.indexOf(code === 34 ? '"' : "'", start + 1);
    if (close < 0) {
      ahead?.note(-1);
      return undefined;
    }
    return { text: text.slice(start + 1, close), end: close + 1 };
  }
  let end = start;
  while (isWord(text, end)) end += step(text, end);
  ahead?.note(end + 1);
  return end === start ? undefined : { text: text.slice(start, end), end };
}

function plainNameEnd(text: string, at: number): number {
  if (!isAlpha(text, at) && text.charCodeAt(at) !== 95) return -1;
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!isAlnum(text, end) && code !== 45 && code !== 46 && code !== 95) return end;
    end += step(text, end);
  }
}

function step(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Behind the comment at `at`, -1 where it is not closed. */
export function scanComment(text: string, at: number, ahead: LookAhead): number {
  if (!text.startsWith('<!--', at)) return -1;
  const close = ahead.indexOf('-->', at + 4);
  return close < 0 ? -1 : close + 3;
}
