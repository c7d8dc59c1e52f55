import type { OffsetRange } from '../../text/range';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/** A call of a function in SCSS: `rgb(0 0 0 / 50%)`. */
export interface ScssCall {
  /** In lower case. */
  readonly name: string;
  /** As written, with its brackets. */
  readonly text: string;
  readonly range: OffsetRange;
  /** What stands between its commas. */
  readonly args: readonly { readonly text: string }[];
}

/** Comments, strings, with `#{"…"}` in them, and unquoted addresses; what is never closed ends with its line, or the text. */
const opaque =
  /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*|"(?:\\[^]|#\{(?:[^"'{}\n]|"[^"\\\n]*"|'[^'\\\n]*')*\}|[^"\\\n])*"?|'(?:\\[^]|#\{(?:[^"'{}\n]|"[^"\\\n]*"|'[^'\\\n]*')*\}|[^'\\\n])*'?|url\((?=[^"')\s])[^)]*\)?/g;

/** SCSS with comments, strings and unquoted addresses replaced by filler of the same length. */
export function maskScss(text: string): string {
  return text.replace(opaque, found => found.replace(/[^\n]/g, '\u0001'));
}

/** SCSS with blanks in the place of its comments. */
export function blankScssComments(text: string): string {
  return text.replace(opaque, found => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}

/** Where a comment begins that has no end. */
export function openComment(text: string): number | undefined {
  for (const { 0: found, index } of text.matchAll(opaque))
    if (found.startsWith('/*') && (found.length < 4 || !found.endsWith('*/'))) return index;
  return undefined;
}

/** The longest call that is looked at, in characters. */
const longest = 400;

/** The calls of functions whose names `names` finds right before a bracket; those that are never closed, or longer than anybody writes, are left out. */
export function* callsIn(masked: string, names: RegExp): Iterable<ScssCall> {
  for (const { 0: name, index } of masked.matchAll(names)) {
    const open = index + name.length;
    const args: { text: string }[] = [];
    let depth = 0;
    let from = open + 1;
    for (let at = open; at < Math.min(masked.length, open + longest); at++) {
      const sign = masked.charAt(at);
      if (sign === '(') depth++;
      if (sign === ')') depth--;
      if ((sign === ',' && depth === 1) || depth === 0) {
        args.push({ text: masked.slice(from, at) });
        from = at + 1;
      }
      if (depth > 0) continue;
      const range = { start: index, end: at + 1 };
      yield { name: name.toLowerCase(), text: masked.slice(range.start, range.end), range, args };
      break;
    }
  }
}

/** SCSS with filler in the place of `#{…}`. */
export function maskInterpolation(text: string): string {
  return text.replace(/#\{[^{}]*\}/g, found => '\u0001'.repeat(found.length));
}

/** What stands before a place in its declaration, of one that nobody makes longer; `masked` has no `#{…}`. */
export function declarationBefore(masked: string, at: number): string {
  const before = masked.slice(Math.max(0, at - longest), at);
  return before.slice(Math.max(...[';', '{', '}'].map(sign => before.lastIndexOf(sign))) + 1);
}

/** Whether a declaration that begins like this is one of a variable of CSS: what it is given may be anything. */
export function isOfVariable(before: string): boolean {
  return /^\s*--[\w-]+\s*:/.test(before);
}

/**
 * Whether Sass prints a place as it is written: in what a variable of CSS is given, and within `calls`, of which the names are found at the
 * end of what stands before the bracket; of one within another nobody can tell. What stands in `#{…}` is always worked out. `plain` has
 * filler there.
 */
export function isPrintedAt(plain: string, at: number, calls: RegExp): boolean {
  if (plain.charAt(at) === '\u0001') return false;
  const before = declarationBefore(plain, at);
  if (isOfVariable(before)) return true;
  let depth = 0;
  for (let place = before.length - 1; place >= 0; place--) {
    if (before[place] === ')') depth += 1;
    if (before[place] !== '(') continue;
    if (depth === 0 && calls.test(before.slice(Math.max(0, place - 5), place))) return true;
    depth = Math.max(0, depth - 1);
  }
  return false;
}

/** Whether the Sass of GitHub Pages prints a `min()` or `max()` as it is written: one of numbers, signs, `#{…}` and functions of CSS, but no `calc()` with `#{…}` in it. */
export function isPrinted(written: string): boolean {
  const text = maskInterpolation(written).replace(/(?<![\w-])(?:calc|var|env)\([^()]*\)/g, '0');
  if (/\$|[(,](?:-|\s*\+)/.test(text) || (written.includes('#{') && written.includes('calc('))) return false;
  const beforeBrackets = text.split('(').slice(0, -1);
  return beforeBrackets.every(before => /(?:^|[^\w-])(?:min|max|calc|var|env)?$/.test(before));
}

/** Whether a part is a call that the Sass of GitHub Pages prints, and so no number to it: `min(1, var(--x))`. */
export function isText(part: string): boolean {
  const name = /^(var|env|calc|clamp|min|max)\((?:[^()$#]|\((?:[^()$#]|\([^()$#]*\))*\))*\)$/.exec(part)?.[1];
  return name !== undefined && (!name.startsWith('m') || isPrinted(part));
}

/** The first of the units that are added up with one another. */
export function absoluteUnit(unit: string): string {
  return alike.find(units => units.includes(unit))?.[0] ?? unit;
}

const alike: readonly (readonly string[])[] = [
  ['px', 'cm', 'mm', 'in', 'pt', 'pc', 'q'],
  ['deg', 'rad', 'grad', 'turn'],
  ['s', 'ms'],
];

/** Writes something else in the place of what Sass stops at. */
export function writtenFix(kind: string, newText: string, range: OffsetRange): Fix {
  return { kind, title: message('Write “{0}”', newText), edits: [{ range, newText }], safe: true };
}

/** Has Sass print a call as it is written, but for `#{…}`; none of one with strings or comments in it. */
export function unquotedFixes(text: string, range: OffsetRange): readonly Fix[] {
  return text.includes('\u0001') || /["']/.test(text)
    ? []
    : [writtenFix('keep-from-sass', `unquote("${text}")`, range)];
}
