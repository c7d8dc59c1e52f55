import { namedColours } from './namedColours';

/**
 * The declarations of a stylesheet in their order, each with where it stands: `@media (min-width: 1px) | .a,.b | color: #ffffff`.
 * Comments, white space and the ways of writing one number or colour do not count, rules without declarations neither.
 */
export function cssDeclarations(css: string): readonly string[] {
  const found: string[] = [];
  const around: string[] = [];
  for (const { text, end } of pieces(css.replace(/^\uFEFF/, ''))) {
    if (end === '{') around.push(selector(text));
    else {
      const said = text.startsWith('@') ? selector(text) : declaration(text);
      if (said !== '' && !said.startsWith('@charset')) found.push([...around, said].join(' | '));
      if (end === '}') around.pop();
    }
  }
  return found;
}

interface Piece {
  readonly text: string;
  readonly end: '{' | '}' | ';' | '';
}

/** The text between the signs that structure CSS; strings, `url(…)` and other brackets hide such signs. */
function* pieces(css: string): Generator<Piece> {
  let text = '';
  let depth = 0;
  for (const [token] of css.matchAll(/\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\\[^]|[^]/gu)) {
    if (token.startsWith('/*')) {
      text += ' ';
      continue;
    }
    if (token === '(' || token === '[') depth++;
    if (token === ')' || token === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && (token === '{' || token === '}' || token === ';')) {
      yield { text: text.trim(), end: token };
      text = '';
    } else text += token;
  }
  yield { text: text.trim(), end: '' };
}

function selector(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([,>+~:()]) ?/g, '$1')
    .replace(/\[([^\]=]+=)(["'])([\w-]+)\2\]/g, '[$1$3]');
}

function declaration(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  return `${text.slice(0, colon).trim().toLowerCase()}: ${value(text.slice(colon + 1).trim())}`;
}

function value(text: string): string {
  return text
    .split(/("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^"')]*\))/)
    .map((part, at) => (at % 2 === 1 ? string(part) : plainValue(part)))
    .join('');
}

/** In double quotes, its escapes done: `'\\2014'` is `"—"`. */
function string(text: string): string {
  const code = (_: string, digits: string): string => String.fromCodePoint(Math.min(parseInt(digits, 16), 0x10ffff));
  return text
    .replace(/^'(.*)'$/s, '"$1"')
    .replace(/\\([\da-f]{1,6})\s?/gi, code)
    .replace(/\\([^\n"\\])/g, '$1');
}

/** `#d068688f` is `rgba(208,104,104,0.56078)`. */
function withOpacity(_: string, ...digits: readonly string[]): string {
  const [red = 0, green = 0, blue = 0, opacity = 0] = digits.slice(0, 4).map(pair => parseInt(pair, 16));
  return `rgba(${red},${green},${blue},${opacity / 255})`;
}

/** `rgb(62,183,240)` is `#3eb7f0`. */
function asDigits(_: string, ...channels: readonly string[]): string {
  return `#${channels
    .slice(0, 3)
    .map(channel => Math.min(Number(channel), 255).toString(16).padStart(2, '0'))
    .join('')}`;
}

function plainValue(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([,()/!*]) ?/g, '$1')
    .replace(/\brgb\((\d+),(\d+),(\d+)\)/g, asDigits)
    .replace(/#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})(?![\da-f])/g, withOpacity)
    .replace(/#([\da-f])([\da-f])([\da-f])(?![\da-f])/g, '#$1$1$2$2$3$3')
    .replace(/(?<![\w#.-])[a-z]+(?![\w(-])/g, word => namedColours.get(word) ?? word)
    .replace(/(?<![\w#])[-+]?(?:\d+\.?\d*|\.\d+)(?=[a-z%]*)/g, number =>
      String(Math.round(Number(number) * 1e5) / 1e5),
    );
}

/** How many of the declarations on one side stand, in order, on the other, and the first that do not. */
export interface CssComparison {
  readonly declarations: number;
  readonly equal: number;
  readonly firstDifference: { readonly jekyll: string; readonly ours: string } | undefined;
}

/** Compares two stylesheets declaration by declaration, from both ends. */
export function compareCss(jekyll: string, ours: string): CssComparison {
  const [a, b] = [cssDeclarations(jekyll), cssDeclarations(ours)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const isEqual = start === a.length && a.length === b.length;
  return {
    declarations: Math.max(a.length, b.length),
    equal: start + end,
    firstDifference: isEqual ? undefined : { jekyll: a[start] ?? '(nothing)', ours: b[start] ?? '(nothing)' },
  };
}
