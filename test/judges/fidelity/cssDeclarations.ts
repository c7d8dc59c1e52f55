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
  return text.replace(/\s+/g, ' ').replace(/ ?([,>+~:()]) ?/g, '$1');
}

function declaration(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  return `${text.slice(0, colon).trim().toLowerCase()}: ${value(text.slice(colon + 1).trim())}`;
}

function value(text: string): string {
  return text
    .split(/("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^"')]*\))/)
    .map((part, at) => (at % 2 === 1 ? part.replace(/^'(.*)'$/s, '"$1"') : plainValue(part)))
    .join('');
}

function plainValue(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([,()/!]) ?/g, '$1')
    .replace(/#([\da-f])([\da-f])([\da-f])(?![\da-f])/g, '#$1$1$2$2$3$3')
    .replace(/(?<![\w#.-])[a-z]+(?![\w(-])/g, word => namedColours.get(word) ?? word)
    .replace(/(?<![\w#])[-+]?(?:\d+\.?\d*|\.\d+)(?=[a-z%]*)/g, number =>
      String(Math.round(Number(number) * 1e5) / 1e5),
    );
}

/** Those that compressors write in the place of a longer number. */
const namedColours: ReadonlyMap<string, string> = new Map([
  ['transparent', 'rgba(0,0,0,0)'],
  ['black', '#000000'],
  ['white', '#ffffff'],
  ['red', '#ff0000'],
  ['tan', '#d2b48c'],
  ['gray', '#808080'],
  ['grey', '#808080'],
  ['navy', '#000080'],
  ['teal', '#008080'],
  ['snow', '#fffafa'],
  ['pink', '#ffc0cb'],
  ['plum', '#dda0dd'],
  ['peru', '#cd853f'],
  ['gold', '#ffd700'],
  ['blue', '#0000ff'],
  ['green', '#008000'],
  ['orange', '#ffa500'],
  ['purple', '#800080'],
  ['maroon', '#800000'],
  ['silver', '#c0c0c0'],
  ['olive', '#808000'],
  ['azure', '#f0ffff'],
  ['beige', '#f5f5dc'],
  ['brown', '#a52a2a'],
  ['coral', '#ff7f50'],
  ['indigo', '#4b0082'],
  ['ivory', '#fffff0'],
  ['khaki', '#f0e68c'],
  ['linen', '#faf0e6'],
  ['orchid', '#da70d6'],
  ['salmon', '#fa8072'],
  ['sienna', '#a0522d'],
  ['tomato', '#ff6347'],
  ['violet', '#ee82ee'],
  ['wheat', '#f5deb3'],
  ['bisque', '#ffe4c4'],
  ['lime', '#00ff00'],
  ['aqua', '#00ffff'],
  ['cyan', '#00ffff'],
  ['crimson', '#dc143c'],
]);

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
