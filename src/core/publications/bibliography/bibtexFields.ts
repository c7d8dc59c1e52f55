import type { OffsetRange } from '../../text/range';

/** `name = value`: the name in lower case, the value as TeX without its outermost braces or quotation marks. */
export interface BibtexField {
  readonly name: string;
  readonly value: string;
}

/** The values of `@string`s by lower-case name; `undefined` of one that would be too long. */
export type BibtexStrings = ReadonlyMap<string, string | undefined>;

/**
 * What names of `@string`s may stand for in one entry, in characters: the authors of the largest collaborations are some 80,000. Of twenty `@string`s that
 * each join the one before to itself, the last would be millions.
 */
export const longestPutIn = 100_000;

const blanks = /(?:[\s,]|%[^\n]*(?:\n|$))*/y;
// bounded: tried once for each field
const fieldName = /([^\s={},"#%()'\\]+)\s*=\s*/y;
const bareWord = /[^\s={},"#%()'\\]+/y;
// bounded: tried once behind each part of a value
const joint = /\s*#\s*/y;

/**
 * The fields between the braces of an entry. A word that none of `strings` defines stands for itself. `broken` is the offset from which on nothing could be
 * made of the text, `putIn` how many characters stand for names of `strings`: more than `longestPutIn` are left out.
 */
export function readFields(
  text: string,
  { start, end }: OffsetRange,
  strings: BibtexStrings,
): { readonly fields: readonly BibtexField[]; readonly broken: number | undefined; readonly putIn: number } {
  const fields: BibtexField[] = [];
  let putIn = 0;
  let at = start;
  for (;;) {
    at = skip(blanks, text, at);
    if (at >= end) return { fields, broken: undefined, putIn };
    const name = matchAt(fieldName, text, at);
    const value = name === undefined ? undefined : readValue(text, at + name[0].length, end, strings);
    if (name === undefined || value === undefined) return { fields, broken: at, putIn };
    fields.push({ name: (name[1] ?? '').toLowerCase(), value: value.text });
    putIn += value.putIn;
    at = value.end;
  }
}

interface ValuePart {
  readonly text: string;
  readonly end: number;
  /** Characters that stand for names of `@string`s. */
  readonly putIn: number;
}

/** `{…}`, `"…"`, a number or the name of an `@string`, joined by `#`. `''` where nothing stands before the comma. */
function readValue(text: string, from: number, end: number, strings: BibtexStrings): ValuePart | undefined {
  let value = '';
  let putIn = 0;
  let at = from;
  for (;;) {
    const part = readPart(text, at, end, strings);
    if (part === undefined) return undefined;
    putIn += part.putIn;
    if (putIn <= longestPutIn) value += part.text;
    const next = skip(joint, text, part.end);
    if (next === part.end || next >= end) return { text: value, end: part.end, putIn };
    at = next;
  }
}

function readPart(text: string, at: number, end: number, strings: BibtexStrings): ValuePart | undefined {
  const opening = text.charAt(at);
  if (at >= end || opening === ',') return { text: '', end: at, putIn: 0 };
  if (opening === '{' || opening === '"') {
    const close = closingOf(text, at, end);
    return close === undefined ? undefined : { text: text.slice(at + 1, close), end: close + 1, putIn: 0 };
  }
  const word = matchAt(bareWord, text, at)?.[0];
  if (word === undefined) return undefined;
  const name = word.toLowerCase();
  const after = at + word.length;
  if (!strings.has(name)) return { text: word, end: after, putIn: 0 };
  const put = strings.get(name);
  return { text: put ?? '', end: after, putIn: put?.length ?? Infinity };
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
