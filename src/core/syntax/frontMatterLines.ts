import type { OffsetRange } from '../text/range';

export type FrontMatterState =
  /** `---` on the first line and a closing `---` or `...`. */
  | 'present'
  /** The text does not begin with `---`. */
  | 'absent'
  /** A block that would be front matter but for a byte order mark or blank lines before it: Jekyll copies the file as it is. */
  | 'not-first'
  /** `---` on the first line that is never closed: Jekyll copies the file as it is. */
  | 'unclosed';

/** Where the front matter of a page stands. */
export interface FrontMatterLines {
  readonly state: FrontMatterState;
  /** From the first `---` to the line break behind the closing one; empty at 0 where there is none. */
  readonly range: OffsetRange;
  /** Between the two lines of dashes. */
  readonly content: OffsetRange;
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** Jekyll's opening line: `---`, blanks as Ruby knows them, a line break, with nothing before it. */
const opening = /^---[ \t\r\f\v]*\n/;

/** The first line that begins with `---` or `...` and has nothing but blanks behind it. */
const closing = /^(?:---|\.\.\.)[ \t\r\f\v]*$/;

// bounded: tried line by line, and the last time where the blank lines end
const blankLine = /[ \t\r\f\v]*\n/y;
// bounded: tried at one place
const blankEnd = /[ \t\r\f\v]+$/y;

/**
 * Finds the front matter of a page without reading it. `text` is the whole file, its byte order mark (U+FEFF) included, because
 * one hides the front matter from Jekyll. Offsets in UTF-16 code units. Never throws.
 * The rule is Jekyll's `Document::YAML_FRONT_MATTER_REGEXP`.
 */
export function frontMatterLines(text: string): FrontMatterLines {
  const open = opening.exec(text);
  if (!open) return none(isHidden(text) ? 'not-first' : 'absent');
  const start = open[0].length;
  const close = closingLine(text, start);
  if (!close) return none('unclosed');
  // Jekyll's expression swallows the blank lines below the front matter too
  const bodyStart = behindBlankLines(text, close.end);
  return { state: 'present', range: { start: 0, end: close.end }, content: { start, end: close.start }, bodyStart };
}

function none(state: FrontMatterState): FrontMatterLines {
  const empty = { start: 0, end: 0 };
  return { state, range: empty, content: empty, bodyStart: 0 };
}

/** Whether only blank lines or a byte order mark keep the text from beginning with front matter. */
function isHidden(text: string): boolean {
  let start = 0;
  while (start < text.length && /[\s\uFEFF]/.test(text.charAt(start))) start++;
  const rest = text.slice(start);
  const open = opening.exec(rest);
  return start > 0 && open !== null && closingLine(rest, open[0].length) !== undefined;
}

/** Where the text below front matter that ends at `from` begins, in UTF-16 code units. */
export function behindBlankLines(text: string, from: number): number {
  let start = from;
  for (;;) {
    blankLine.lastIndex = start;
    if (!blankLine.test(text)) break;
    start = blankLine.lastIndex;
  }
  blankEnd.lastIndex = start;
  return blankEnd.test(text) ? text.length : start;
}

function closingLine(text: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const first = text[start];
    if ((first === '-' || first === '.') && closing.test(text.slice(start, end))) {
      return { start, end: lineBreak < 0 ? end : lineBreak + 1 };
    }
    start = end + 1;
  }
  return undefined;
}
