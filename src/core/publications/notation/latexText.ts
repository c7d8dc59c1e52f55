import { withoutFaces } from './texFaces';
import { withoutUnprinted } from './texGroups';
import { fraction, lowered, markedLetter, raised, raisedInText, root } from './linearFormula';
import { withoutPackages } from './texPackages';
import { withTextScripts } from './textScripts';
import { subscript } from './scripts';
import { texSymbol } from './texSymbols';

const accents = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

/** Signs over a letter in a formula. */
const signs = new Map(
  Object.entries({
    bar: '\u0304',
    overline: '\u0304',
    tilde: '\u0303',
    widetilde: '\u0303',
    hat: '\u0302',
    widehat: '\u0302',
    grave: '\u0300',
    acute: '\u0301',
    breve: '\u0306',
    check: '\u030c',
    dot: '\u0307',
    ddot: '\u0308',
    mathring: '\u030a',
    vec: '\u20d7',
  }),
);

/** What takes arguments is read with them, when everything else in the formula is text. */
const taking = /^(?:[dt]?frac|sqrt)$/;

/** Such commands outside dollar signs, with their arguments in braces: `\tilde{\mathcal{O}}`. */
const formulaInText =
  /\\(?:[dt]?frac|sqrt(?:\[\d\])?|(?:wide)?(?:tilde|hat)|overline|mathring|d?dot|bar|vec|grave|acute|breve|check)(?:\{(?:[^{}]|\{[^{}]{0,30}\}){0,60}\}){1,2}/g;

/** Commands that print nothing; those that choose a face are left out before. `\log` names itself. */
const silent = /^(?:left|right|mbox|hbox|ensuremath|noindent|url)$/;

const scripts = /\\text(sub|super)script\s?\{((?:[^{}]|\{[^{}]{0,30}\}){0,40})\}/g;

/**
 * LaTeX in a title or name as characters: `{\"o}` → ö, `$\mathcal{O}(n^2)$` → O(n²), `\%` → %, ` ``so'' ` → “so”, `---` → —. Braces that
 * only keep capitals are dropped. A dollar sign that opens no formula stays (`from $100 to $200`), a text without LaTeX is unchanged.
 */
export function latexToText(text: string): string {
  if (!/[\\{$]|``|--/.test(text)) return text;
  const withoutMath = withTextScripts(withoutUnprinted(text))
    .replace(/(?<!\\)\$\$?([^$]{1,300})\$\$?/g, (whole, inside: string) =>
      isFormula(inside) ? formula(inside) : whole,
    )
    .replace(formulaInText, formula);
  const letters = punctuated(commands(withoutMath));
  return /\{[^{}]*\}/.test(letters) ? letters.replace(/[{}]/g, '') : letters;
}

/** Quotes and dashes. Two straight strokes that no `` opens are seconds or inches, hyphens before a word its own: `--all`. */
function punctuated(text: string): string {
  const quoted = text.includes('``') ? text.replace(/``/g, '“').replace(/''/g, '”') : text;
  return quoted.replace(/(?<!-)---(?!-)/g, '—').replace(/(?<![\s-])--(?![\s-])|(?<=\s)--(?=\s)/g, '–');
}

function isFormula(inside: string): boolean {
  return (
    /[\\^_{]/.test(inside) ||
    /^\S{1,20}$/.test(inside) ||
    (/^[\w\s+\-*=<>()/,]{1,40}$/.test(inside.trim()) && !/[a-z]{2}/i.test(inside))
  );
}

function formula(inside: string): string {
  const source = commands(inside);
  let text = '';
  for (let at = 0; at < source.length;) {
    const group = readGroup(source, at);
    text += group.text;
    at = group.end;
  }
  return text;
}

/** A part of a formula as text, and where it ends. */
interface Read {
  readonly text: string;
  readonly end: number;
}

/** Up to the brace that closes the group, or the end. */
function readGroup(source: string, start: number): Read {
  let text = '';
  let at = start;
  while (at < source.length && source.charAt(at) !== '}') {
    const part = readPart(source, at);
    text += part.text;
    at = part.end;
  }
  return { text, end: at + 1 };
}

function readPart(source: string, at: number): Read {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (character === '{') return readGroup(source, at + 1);
  if (character === '\\') return readCommand(source, at);
  if (character !== '^' && character !== '_') return { text: character, end: at + character.length };
  const script = readArgument(source, at + 1);
  return { text: (character === '^' ? raised : lowered)(script.text.trim()), end: script.end };
}

/** A group, a command with its arguments or one character. */
function readArgument(source: string, start: number): Read {
  const at = start + (source.charAt(start) === ' ' ? 1 : 0);
  return at >= source.length || source.charAt(at) === '}' ? { text: '', end: at } : readPart(source, at);
}

function readCommand(source: string, at: number): Read {
  const [written = '\\', name = '', degree] =
    /^\\([A-Za-z]*)(?:\[([^[\]]{1,5})\])?/.exec(source.slice(at, at + 30)) ?? [];
  const end = at + written.length;
  const sign = signs.get(name);
  if (sign === undefined && !taking.test(name)) return { text: '', end };
  const first = readArgument(source, end);
  if (sign !== undefined) return { text: markedLetter(first.text.trim(), sign), end: first.end };
  if (name === 'sqrt') return { text: root(first.text, degree), end: first.end };
  const second = readArgument(source, first.end);
  return { text: fraction(first.text, second.text), end: second.end };
}

/** An accent and its letter: `\"o`, `\"{o}`, `\v{c}`, `\v c`. */
const accentSources = [
  String.raw`\\(?<mark>[\`'^"~=.])\s?(?:\{\\?(?<braced>[A-Za-z])\}|\\?(?<bare>[A-Za-z]))`,
  String.raw`\\(?<mark>[uvHckrdb])(?:\s?\{\\?(?<braced>[A-Za-z])\}|\s\\?(?<bare>[A-Za-z]))`,
];
/** In braces of its own first: that of `{\'Etude}` closes behind the word. */
const accented = accentSources.flatMap(source => [new RegExp(String.raw`\{${source}\}`, 'g'), new RegExp(source, 'g')]);

function commands(text: string): string {
  const bare = withoutFaces(withoutPackages(text)).replace(/\\href\s?\{[^{}]{0,400}\}/g, '');
  const letters = accented.reduce((before, pattern) => before.replace(pattern, composed), bare);
  return letters
    .replace(scripts, (_, kind: string, inside: string) =>
      kind === 'sub' ? (subscript(inside) ?? inside) : raisedInText(inside),
    )
    .replace(/\\(?:[,;: ]|q?quad(?![A-Za-z]))/g, ' ')
    .replace(/\\!/g, '')
    .replace(/\\\|/g, '‖')
    .replace(/\\([%&#_$])/g, '$1')
    .replace(/\\(?:textless|lt)(?![A-Za-z])/g, '<')
    .replace(/ (?=\\r(?:[Vv]ert|angle|floor|ceil)(?![A-Za-z]))/g, '')
    .replace(/\\([A-Za-z]{1,20})(?:\{\}|[ \t]?)/g, (whole, name: string, at: number, all: string) =>
      signs.has(name) || taking.test(name)
        ? whole
        : silent.test(name)
          ? ''
          : named(name, all.charAt(at - 1), all.charAt(at + whole.length), whole.endsWith(' ') ? ' ' : ''),
    )
    .replace(/\\\\|~/g, ' ');
}

/** A symbol, or the name itself, of its own (`n\log n`); nothing before an argument, which says enough. A blank ends a command; before an operator it says that the one behind is meant. */
function named(name: string, before: string, behind: string, blank: string): string {
  const symbol = texSymbol(name);
  if (symbol === undefined && behind === '{') return '';
  if (symbol === undefined) return (/[\p{L}\p{N})}]/u.test(before) ? ' ' : '') + name + blank;
  const isOperator = before === ' ' && !/[\p{L}⟨⌊⌈‘“«]/u.test(symbol) && !/^l[vV]ert$/.test(name);
  return symbol + (isOperator ? blank : '');
}

function composed(_: string, mark: string, braced?: string, bare?: string): string {
  return ((braced ?? bare ?? '') + (accents.get(mark) ?? '')).normalize('NFC');
}
