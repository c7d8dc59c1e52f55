import type { OffsetRange } from '../text/range';

/** A line of block YAML, read by itself. Columns count from the start of the line, offsets are those of the text. */
export interface YamlLine extends OffsetRange {
  /** Of the key, or of what stands in its place. */
  readonly column: number;
  /** Columns of the `-` before it. */
  readonly dashes: readonly number[];
  /** Where a word can begin: behind blanks and dashes. */
  readonly wordStart: number;
  /** The key without its colon, or what stands in its place. */
  readonly word: OffsetRange;
  /** Without quotes; `undefined` where no colon follows. */
  readonly key: string | undefined;
  readonly value: YamlLineValue | undefined;
  /** Where a comment begins. */
  readonly comment: number | undefined;
  /** Nothing but blanks, or a comment. */
  readonly isBlank: boolean;
}

interface YamlLineValue extends OffsetRange {
  /** Without its quotes. */
  readonly inside: OffsetRange;
  readonly quoted: boolean;
  /** Whether it ends with the quote that ends it; one without quotes ends with the line. Not `"# such as "me.png"`, begun before a comment. */
  readonly isClosed: boolean;
  /** `{…}`, `[…]` */
  readonly isFlow: boolean;
  /** Whether what follows on deeper lines belongs to a text: `|`, `>`, or a text that begins here. */
  readonly isText: boolean;
}

/** Reads the line from `start` to `end` (without its line break). */
export function readYamlLine(text: string, start: number, end: number): YamlLine {
  const to = end > start && text[end - 1] === '\r' ? end - 1 : end;
  let at = skipBlanks(text, start, to);
  const dashes: number[] = [];
  while (text[at] === '-' && at < to && (at + 1 === to || text[at + 1] === ' ')) {
    dashes.push(at - start);
    at = skipBlanks(text, at + 1, to);
  }
  // no key is commented out: `# avatar: me.png`
  const colon = text[at] === '#' ? undefined : colonBehind(text, at, to);
  const comment = commentIn(text, at, to, colon);
  const contentEnd = trimmedEnd(text, at, comment ?? to);
  const hasKey = colon !== undefined;
  const word = { start: at, end: hasKey ? trimmedEnd(text, at, colon) : contentEnd };
  return {
    start,
    end: to,
    column: at - start,
    dashes,
    wordStart: at,
    word,
    key: hasKey ? unquoted(text.slice(word.start, word.end)) : undefined,
    value: hasKey ? readValue(text, colon + 1, to, comment) : undefined,
    comment,
    isBlank: dashes.length === 0 && contentEnd <= at,
  };
}

/** The columns of a line's dashes that lie before a column, the nearest first. */
export function columnsBefore({ dashes }: YamlLine, column: number): readonly number[] {
  return dashes.filter(dash => dash < column).reverse();
}

function readValue(text: string, from: number, to: number, comment: number | undefined): YamlLineValue {
  const start = Math.min(skipBlanks(text, from, to), to);
  const end = Math.max(start, trimmedEnd(text, start, comment ?? to));
  const first = text.charAt(start);
  const quoted = start < end && (first === '"' || first === "'");
  const closed = quoted && end - start > 1 && closingQuote(text, start, end) === end - 1;
  return {
    start,
    end,
    inside: quoted ? { start: start + 1, end: closed ? end - 1 : end } : { start, end },
    quoted,
    isClosed: closed || !quoted,
    isFlow: start < end && (first === '{' || first === '['),
    // a value that begins with `#` is a comment to YAML: `author: # me`
    isText: start < end && first !== '#' && !/^(?:&\S+|!\S*)$/.test(text.slice(start, Math.min(end, start + 80))),
  };
}

/** The quote that ends the text begun at `start`: `\"` and `''` are signs of it. */
function closingQuote(text: string, start: number, end: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

/** The colon that ends a key: followed by a blank or the line's end, and outside of the key's quotes. */
function colonBehind(text: string, from: number, to: number): number | undefined {
  const quote = text.charAt(from);
  let at = from;
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, from + 1);
    if (close < 0 || close >= to) return undefined;
    at = close + 1;
  }
  for (let colon = text.indexOf(':', at); colon >= 0 && colon < to; colon = text.indexOf(':', colon + 1)) {
    if (text.slice(at, colon).includes(' #')) return undefined;
    if (colon + 1 === to || text[colon + 1] === ' ' || text[colon + 1] === '\t')
      return from < colon ? colon : undefined;
  }
  return undefined;
}

/** A `#` at the start or behind a blank, outside of quotes. One in the place of a value is an author's `url: #news`. */
function commentIn(text: string, from: number, to: number, colon: number | undefined): number | undefined {
  if (text[from] === '#') return from;
  let at = colon === undefined ? from : skipBlanks(text, colon + 1, to);
  const quote = text.charAt(at);
  if (at < to && (quote === '"' || quote === "'")) {
    const close = text.indexOf(quote, at + 1);
    if (close < 0 || close >= to) return undefined;
    at = close + 1;
  }
  for (let hash = text.indexOf('#', at + 1); hash >= 0 && hash < to; hash = text.indexOf('#', hash + 1)) {
    if (text[hash - 1] === ' ' || text[hash - 1] === '\t') return hash;
  }
  return undefined;
}

function unquoted(key: string): string {
  return /^(["']).*\1$/s.test(key) ? key.slice(1, -1) : key;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}
