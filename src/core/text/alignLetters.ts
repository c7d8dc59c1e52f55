/** A stretch of a text and the stretch of the source it came from: from `at` on, until the next run. Offsets in UTF-16 code units. */
export interface Run {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether the letters are those of the source, one by one. */
  readonly copied: boolean;
}

/**
 * What is between source and text: `verbatim` leaves letters out (indentation, backslashes), `html` also writes signs as
 * entities, those of the source aside, and puts tags between them, `code` does so with every sign, `yaml` reads the
 * escapes of double quotes and folds lines.
 */
export type Reading = 'verbatim' | 'html' | 'code' | 'yaml';

/** More letters than this without a place, and the rest is not looked for: the text is not made of the source's letters. */
const mostMisses = 64;

/**
 * Finds for each letter of `text` the one of `source` it was made of, when `text` is what is left of `source` in the
 * same order. Letters that were not there have the empty range of the place where they were put in. The runs cover all
 * of `text`. Takes time linear in both.
 */
export function alignLetters(text: string, source: string, reading: Reading = 'verbatim'): readonly Run[] {
  if (text === '') return [];
  if (text === source) return [{ at: 0, start: 0, end: text.length, copied: true }];
  return new Alignment(text, source, reading).run();
}

const entity = /&(?:[a-zA-Z]+|#\d+|#x[0-9a-fA-F]+);/y;

const signs: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
]);

/** How many letters of the text to look for, and how far. A letter alone says little: it is looked for nearby only. */
const probes: readonly (readonly [length: number, window: number])[] = [
  [12, 400],
  [5, 120],
  [1, 24],
];

class Alignment {
  private readonly runs: Run[] = [];
  /** Where the text, and where the source, is read next. */
  private at = 0;
  private from = 0;
  private misses = 0;
  private copiedTo = -1;
  private readonly isMarkup: boolean;

  constructor(
    private readonly text: string,
    private readonly source: string,
    private readonly reading: Reading,
  ) {
    this.isMarkup = reading === 'html' || reading === 'code';
  }

  run(): readonly Run[] {
    const { text, source } = this;
    while (this.at < text.length) {
      if (this.isMarkup && this.takeMarkup()) continue;
      const length = this.sameLetters();
      if (length > 0) this.copy(length);
      else if (!this.takeEscape()) this.search();
      if (this.misses > mostMisses) {
        if (this.at < text.length) this.push(0, this.from, source.length, false);
        break;
      }
    }
    return this.runs;
  }

  private push(length: number, start: number, end: number, copied: boolean): void {
    const joins = copied && this.copiedTo === start;
    if (!joins) this.runs.push({ at: this.at, start, end, copied });
    else this.runs.push({ ...(this.runs.pop() ?? { at: this.at, start, copied }), end });
    this.at += length;
    this.copiedTo = copied ? end : -1;
  }

  /** How many letters agree from here on; up to the next markup. */
  private sameLetters(): number {
    const { text, source, at, from } = this;
    let length = 0;
    while (at + length < text.length && text.charCodeAt(at + length) === source.charCodeAt(from + length)) {
      const code = text.charCodeAt(at + length);
      if (this.isMarkup && length > 0 && (code === 38 || code === 60)) break;
      length += 1;
    }
    return length;
  }

  private copy(length: number): void {
    this.push(length, this.from, this.from + length, true);
    this.from += length;
  }

  /** A tag, which the source does not have, or an entity. */
  private takeMarkup(): boolean {
    const { text, source, at } = this;
    if (text[at] === '<') {
      const close = text.indexOf('>', at);
      this.push((close === -1 ? text.length : close + 1) - at, this.from, this.from, false);
      return true;
    }
    if (text[at] !== '&') return false;
    entity.lastIndex = at;
    const written = entity.exec(text)?.[0];
    const sign = written === undefined ? undefined : signs.get(written);
    if (written === undefined || sign === undefined) return false;
    if (this.reading === 'html' && source.startsWith(written, this.from)) return false;
    const found = source.charAt(this.from) === sign ? this.from : this.nearby(sign);
    if (found < 0) {
      this.miss(written.length);
    } else {
      this.push(written.length, found, found + 1, false);
      this.from = found + 1;
    }
    return true;
  }

  /** `\n` and `\u4e2d` of YAML's double quotes. */
  private takeEscape(): boolean {
    const { text, source, at, from } = this;
    if (this.reading !== 'yaml' || source[from] !== '\\') return false;
    const escape = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0abtnvfre_NLP])/.exec(
      source.slice(from, from + 10),
    )?.[0];
    const meant = escape === undefined ? undefined : escaped(escape);
    if (escape === undefined || meant === undefined || !text.startsWith(meant, at)) return false;
    this.push(meant.length, from, from + escape.length, false);
    this.from += escape.length;
    return true;
  }

  private search(): void {
    const { text, source } = this;
    const letter = text.charAt(this.at);
    const found = this.nearby(letter);
    if (found >= 0) {
      this.from = found;
    } else if (!isSpace(letter)) {
      const further = this.further();
      if (further >= 0) this.from = further;
      else this.miss(1);
    } else if (isSpace(source.charAt(this.from))) {
      let end = this.from;
      while (isSpace(source.charAt(end))) end += 1;
      this.push(1, this.from, end, false);
      this.from = end;
    } else {
      this.miss(1);
    }
  }

  private miss(length: number): void {
    this.misses += 1;
    const last = this.runs.at(-1);
    if (last !== undefined && !last.copied && last.start === this.from && last.end === this.from) this.at += length;
    else this.push(length, this.from, this.from, false);
  }

  /** The next `letter` of the source, behind no more than white space, marks of quotes, and a backslash. */
  private nearby(letter: string): number {
    const { source } = this;
    for (let at = this.from; at < source.length && at < this.from + 400; at += 1) {
      const sign = source.charAt(at);
      if (sign === letter) return at;
      if (sign === '\\') return source.charAt(at + 1) === letter ? at + 1 : -1;
      if (sign !== '>' && !isSpace(sign)) return -1;
    }
    return -1;
  }

  /** Where the source goes on with the letters that come next. */
  private further(): number {
    const { text, source, at, from } = this;
    for (const [length, window] of probes) {
      const probe = this.plain(text.slice(at, at + length));
      const found = probe === '' ? -1 : source.slice(from, from + window + probe.length).indexOf(probe);
      if (found >= 0) return from + found;
    }
    return -1;
  }

  /** Up to the next tag or entity. */
  private plain(probe: string): string {
    const markup = this.isMarkup ? probe.slice(1).search(/[<&]/) : -1;
    return markup === -1 ? probe : probe.slice(0, markup + 1);
  }
}

const plainEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};

function escaped(escape: string): string | undefined {
  if (escape.length === 2) return plainEscapes[escape.charAt(1)];
  const code = Number.parseInt(escape.slice(2), 16);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';
}
