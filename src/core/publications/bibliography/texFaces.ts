/** Commands that choose the face of their argument. */
const ofArgument =
  'text(?:rm|bf|it|sl|sc|sf|tt|md|up|normal)?|emph|underline|uline|make(?:upper|lower)case|' +
  'math(?:cal|rm|bf|it|bb|sf|tt|frak|scr|ds|normal|op)|operatorname|boldsymbol|bm';

/** Those that are told of it first: `\textcolor{red}{…}`. */
const chosen = '(?:(?:text)?color|foreignlanguage)\\{[^{}]*\\}|operatorname\\*';

/** Commands that choose it up to the brace that closes. */
const toEnd =
  '(?:bf|md)series|(?:it|sl|sc|up)shape|(?:rm|sf|tt)family|rm|bf|it|sl|sc|sf|tt|em|cal|normalfont|' +
  'tiny|scriptsize|footnotesize|small|normalsize|large|huge';

/** Commands that say how a formula is set, or guard another. */
const setting = '(?:display|text|script)style|(?:no)?limits|bigg?[lmr]?|(?:un)?boldmath|protect';

const face = new RegExp(`\\\\(?:${chosen}|(?:${ofArgument}|${toEnd}|${setting})(?![a-z]))\\s*`, 'gi');

/** TeX without the commands that print nothing of their own. What they are for stays, in its braces. */
export function withoutFaces(tex: string): string {
  return tex.replace(face, '');
}
