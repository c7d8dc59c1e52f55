import { withoutMarkup } from '../notation/titleText';
import { blank, caret, preparedFormulas } from './texFormulas';
import { fraction, lowered, raised } from '../notation/linearFormula';
import { withoutBookmarks, withoutUnprinted } from '../notation/texGroups';
import { withoutPackages } from '../notation/texPackages';

/** `\name`, `\name{}` or `{\name}`, with the blank that ends it. */
function command(name: string): RegExp {
  return new RegExp(String.raw`(?<!\\)\{\\${name}\s*\}|\\${name}(?:\{\}|[ \t]|(?![a-z]))`, 'gi');
}

/** Characters for private use stand in for those that the TeX parser or the decoding of entities would take for markup. */
const kept: readonly (readonly [RegExp, string, string])[] = [
  [command('(?:text)?less'), '\ue000', '<'],
  [command('(?:text)?greater'), '\ue001', '>'],
  [/\\&/g, '\ue002', '&'],
  // two of them are no quotation mark
  [command('textquotesingle'), '\ue004', "'"],
  // accents over nothing: `n\^{} 2` of Google Scholar
  [/(?<!\\)\\\^\{\}(?: (?=\d))?/g, caret, '^'],
  [/(?<!\\)\\~\{\}/g, '\ue006', '~'],
];

/**
 * A publisher's tag whose signs a program has escaped: `{\textless}i{\textgreater}` of Mendeley, `$\less$i$\greater$` of doi.org,
 * `{$<$}i{$>$}`. Who means the signs themselves writes `\textless{}i\textgreater{}`.
 */
const escapedTag =
  /(?:\{\\textless\s?\}|\{?\$(?:\\less|<)\$\}?)(\/?[a-z][a-z-]{0,30}(?:\s[^{}\\$<>]{0,300})?)(?:\{\\textgreater\s?\}|\{?\$(?:\\greater|>)\$\}?)/gi;

/** … or that nobody writes about: Zotero turns the face markup that publishers register into TeX, but for this. */
const escapedSpan = /\ue000(\/?span(?:\s[^\ue000\ue001]{0,300})?)\ue001/gi;

/**
 * The value of a field made ready for the TeX parser: HTML of registries and publishers (`<i>…</i>`, `&amp;`) is taken
 * out, and what LaTeX would stumble over (`100% of`, a single `$`) escaped. `finishedText` gives it its characters back.
 */
export function preparedTex(value: string): string {
  const unescaped = value.replace(/\r\n?/g, '\n').replace(escapedTag, '<$1>');
  let text = kept.reduce((before, [pattern, stand]) => before.replace(pattern, stand), unescaped);
  text = text.replace(escapedSpan, '<$1>');
  if (/[<&]/.test(text)) text = withoutMarkup(text);
  text = text
    .replace(/</g, '\ue000')
    .replace(/>/g, '\ue001')
    .replace(/&/g, '\ue002')
    .replace(/(?<!\\)[%#]/g, '\\$&')
    // `na\"\i ve`: the blank ends the command; `Garc{\'{\i}}a` of DBLP and ADS is in braces already
    .replace(/\{\\([ij])(?:\{\}|\s)?\}|\\([ij])(?:\{\}|[ \t]+|(?![a-z]))/gi, '{\\$1$2}');
  text = withMarkedCommands(preparedFormulas(withoutPackages(withoutUnprinted(withoutBookmarks(text)))));
  const dollars = text.match(/(?<!\\)\$/g) ?? [];
  return dollars.length % 2 === 0 ? text : text.replace(/(?<!\\)\$/g, '\\$');
}

/** Before a command with an argument, before one that a blank ends, and around the name of a command that the parser does not know. */
const [argumentFollows, blankFollows, unknown] = ['\ue007', '\ue008', '\ue009'];

/** Not of one letter, which are accents, nor where the command is an argument itself: `x^\text{a}`. */
const markedCommand = /(?<![\^_\\]|[\^_\\]\s)\\(?=[a-z]{2,30}(?:\s?\{[^}]|(\s)[^\s{]))/gi;

function withMarkedCommands(tex: string): string {
  return tex.replace(
    markedCommand,
    (backslash, ended?: string) => `${ended === undefined ? argumentFollows : blankFollows}${backslash}`,
  );
}

/** The name of a command that the parser does not know: printed where the command has no argument, which would say enough. */
export function unknownCommand(name: string): string {
  return `${unknown}${name}${unknown}`;
}

const printed = /([\ue007\ue008])?\ue009([^\ue009]{1,30})\ue009|[\ue007\ue008]/g;

/**
 * What the TeX parser answered as plain text in one line: its own markup (`<i>`) goes, what it could not raise or lower is written as
 * everywhere (`2^(O(n))`), `ı` under an accent becomes `i`, composed letters are one character each.
 */
export function finishedText(parsed: string): string {
  const known = parsed.replace(printed, (_, isBefore: string | undefined, name = '') =>
    isBefore === argumentFollows ? '' : `${name}${isBefore === blankFollows ? ' ' : ''}`,
  );
  const text = kept.reduce(
    (before, [, stand, character]) => before.replaceAll(stand, character),
    withScripts(known).replace(/<\/?[a-z][^<>]{0,400}>/gi, ''),
  );
  return (
    text
      .replaceAll(blank, ' ')
      .replace(/ı(?=[\u0300-\u036f])/g, 'i')
      .replace(/ȷ(?=[\u0300-\u036f])/g, 'j')
      // `\mu` in a formula is slanted
      .replace(/[\u{1d400}-\u{1d7ff}]/gu, letter => letter.normalize('NFKC'))
      .normalize('NFC')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const parsedFraction =
  /(?:<sup>([^<>]{1,40})<\/sup>|([\p{Lm}\p{No}⁺⁻⁼⁽⁾]{1,20}))⁄(?:<sub>([^<>]{1,40})<\/sub>|([\p{Lm}\p{No}₊₋₌₍₎]{1,20}))/gu;

/** The scripts that the parser has no characters for, and its fractions, of which it raises and lowers the halves. */
function withScripts(parsed: string): string {
  return parsed
    .replace(parsedFraction, (_, top?: string, raisedTop?: string, bottom?: string, loweredBottom?: string) =>
      fraction(top ?? raisedTop?.normalize('NFKC') ?? '', bottom ?? loweredBottom?.normalize('NFKC') ?? ''),
    )
    .replace(/<(sup|sub)>([^<>]{0,100})<\/\1>/g, (_, kind: string, script: string) =>
      (kind === 'sup' ? raised : lowered)(script.trim()),
    );
}

/**
 * The value of a field whose characters stand for themselves: `doi`, `url`. `\url{…}`, escapes and the braces around them
 * (Mendeley's `4{\_}28`, `{$\sim$}mei`) go; a brace that belongs to the value is escaped.
 */
export function verbatimText(value: string): string {
  const text = value
    .replace(/\$\\sim\$/g, '~')
    .replace(command('(?:textasciitilde|sim)'), '~')
    .replace(command('textunderscore'), '_')
    .replace(command('textless'), '<')
    .replace(command('textgreater'), '>')
    .replace(/\\~\{\}/g, '~')
    .replace(/\{(\\?[_%&#~$])\}/g, '$1');
  const inside = /\\(?:url|path|nolinkurl)\s*\{([^{}]*)\}/.exec(text)?.[1] ?? /\\href\s*\{([^{}]*)\}/.exec(text)?.[1];
  return (inside ?? text).replace(/\\([_%&#{}~$])|[{}]/g, '$1').replace(/\s+/g, '');
}
