import type { OffsetRange } from '../../text/range';

/** `name = value`: the name in lower case, the value as TeX without its outermost braces or quotation marks. */
export interface BibtexField {
  readonly name: string;
  readonly value: string;
}

const blanks = /(?:[\s,]|%[^\n]*(?:\n|$))*/y;
// bounded: tried once for each field
const fieldName = /([^\s={},"#%()'\\]+)\s*=\s*/y;
const bareWord = /[^\s={},"#%()'\\]+/y;
// bounded: tried once behind each part of a value
const joint = /\s*#\s*/y;

/**
 * The fields between the braces of an entry. `strings` are the values of `@string`s by lower-case name; a word that none
 * of them defines stands for itself. `broken` is the offset from which on nothing could be made of the text.
 */
export function readFields(
  text: string,
  { start, end }: OffsetRange,
  strings: ReadonlyMap<string, string>,
): { readonly fields: readonly BibtexField[]; readonly broken: number | undefined } {
  const fields: BibtexField[] = [];
  let at = start;
  for (;;) {
    at = skip(blanks, text, at);
    if (at >= end) return { fields, broken: undefined };
    const name = matchAt(fieldName, text, at);
    const value = name === undefined ? undefined : readValue(text, at + name[0].length, end, strings);
    if (name === undefined || value === undefined) return { fields, broken: at };
    fields.push({ name: (name[1] ?? '').toLowerCase(), value: value.text });
    at = value.end;
  }
}

/** `{…}`, `"…"`, a number or the name of an `@string`, joined by `#`. `''` where nothing stands before the comma. */
function readValue(
  text: string,
  from: number,
  end: number,
  strings: ReadonlyMap<string, string>,
): { readonly text: string; readonly end: number } | undefined {
  let value = '';
  let at = from;
  for (;;) {
    const part = readPart(text, at, end, strings);
    if (part === undefined) return undefined;
    value += part.text;
    const next = skip(joint, text, part.end);
    if (next === part.end || next >= end) return { text: value, end: part.end };
    at = next;
  }
}

function readPart(
  text: string,
  at: number,
  end: number,
  strings: ReadonlyMap<string, string>,
): { readonly text: string; readonly end: number } | undefined {
  const opening = text.charAt(at);
  if (at >= end || opening === ',') return { text: '', end: at };
  if (opening === '{' || opening === '"') {
    const close = closingOf(text, at, end);
    return close === undefined ? undefined : { text: text.slice(at + 1, close), end: close + 1 };
  }
  const word = matchAt(bareWord, text, at)?.[0];
  return word === undefined ? undefined : { text: strings.get(word.toLowerCase()) ?? word, end: at + word.length };
}

/** A quotation mark inside braces does not end a quoted value. */
function closingOf(text: string, at: number, end: number): number | undefined {
  const quoted = text.charAt(at) === '"';
  let depth = 0;
  for (let here = at + 1; here < end; here++) {
    const c = text.charAt(here);
    if (c === '{') depth++;
    else if (c === '}') {
      if (depth === 0) return quoted ? undefined : here;
      depth--;
    } else if (c === '"' && quoted && depth === 0) return here;
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
