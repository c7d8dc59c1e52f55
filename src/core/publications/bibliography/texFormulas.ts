import { textFaceSource, withoutFaces } from '../notation/texFaces';
import { withTextScripts } from '../notation/textScripts';

/** A blank that neither a formula nor the end of a command swallows. */
export const blank = '\ue003';

/** A `^` that raises nothing. */
export const caret = '\ue005';

const words = new RegExp(String.raw`\\(?:text(?:${textFaceSource})?|[mh]box)\s*\{[^{}]*\}`, 'gi');

const accents: Readonly<Record<string, string>> = {
  tilde: '\u0303',
  hat: '\u0302',
  dot: '\u0307',
  ddot: '\u0308',
  bar: '\u0304',
  vec: '\u20d7',
  check: '\u030c',
  breve: '\u0306',
  acute: '\u0301',
  grave: '\u0300',
  mathring: '\u030a',
};
/** Over one letter or the command for one, `\hat{\theta}`; over several, `\widehat{AB}`, there is no character for it. */
const accented =
  /\\(?:wide)?(tilde|hat|d?dot|bar|vec|check|breve|acute|grave|mathring)(?![a-z])\s*(?:\{\{(\\[a-z]+|[^\s{}\\$])\}\}|\{(\\[a-z]+|[^\s{}\\$])\}|(\\[a-z]+|[^\s{}\\$])|)/giu;

/** Functions that name themselves, with what stands below and above them. */
const functionName =
  /\\(arc(?:cos|sin|tan)|arg|cosh?|coth?|csc|deg|det|dim|exp|gcd|hom|inf|ker|lg|lim(?:inf|sup)?|ln|log|max|min|mod|Pr|sec|sinh?|sup|tanh?)(?![a-z])((?:[_^](?:\{[^{}]*\}|[a-z\d]))*)([ \t]*)/gi;

/** `\LaTeX{}`, whose letters the parser would raise and lower. */
const logo = /\\((?:Xe|Lua|pdf)?(?:La|Bib)?TeX)(?![a-z])(?:\{\}|([ \t]))?/gi;

/** TeX whose formulas the parser prints as they are read: accents, names of functions and the blanks in them as characters. */
export function preparedFormulas(tex: string): string {
  return (
    withTextScripts(withoutFaces(tex.replace(words, group => group.replace(/\s+/g, blank))), caret)
      .replace(/(?<!\\)\\\s+/g, blank)
      // the parser reads `A_\infty` as an A with a sign below it
      .replace(/([_^])\s?(\\infty(?![a-z]))/gi, '$1{{}$2}')
      .replace(logo, (_, name: string, ending?: string) => name + (ending === undefined ? '' : blank))
      .replace(/(?<!\\)\\\|/g, '‖')
      // the parser reads `45^\circ` as a degree
      .replace(/\^\{\s?\\circ\s?\}/g, '^\\circ ')
      .replace(accented, (_, name: string, inner?: string, braced?: string, bare?: string) => {
        const letter = inner ?? braced ?? bare;
        return letter === undefined ? '' : `{${letter}}${accents[name.toLowerCase()] ?? ''}`;
      })
      .replace(functionName, (whole, name: string, scripts: string, blanks: string, at: number, all: string) => {
        const isSpaced = /[\p{L}\p{N})\]} \t]/u.test(all.charAt(at - 1));
        const argument = all.slice(at + whole.length, at + whole.length + 6);
        const isApplied = blanks !== '' || /^\{?(?:[\p{L}\p{N}]|\\(?!left|right)[a-z])/iu.test(argument);
        return `${isSpaced ? blank : ''}${name}${scripts}${isApplied ? blank : ''}`;
      })
  );
}
