import { applyEdits } from '../../text/edit';
import { closings } from './texGroups';

/** The faces of text, by what commands for them end with, as the source of an expression: `textbf`. */
export const textFaceSource = 'rm|bf|it|sl|sc|sf|tt|md|up|normal';

/** Commands that choose the face of their argument. */
const ofArgument =
  `text(?:${textFaceSource})?|emph|underline|uline|make(?:upper|lower)case|` +
  'math(?:cal|rm|bf|it|bb|sf|tt|frak|scr|ds|normal|op)|operatorname|boldsymbol|bm|' +
  // of AMS-TeX, as MathSciNet writes it
  'Bbb|bold|frak|germ|scr';

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

/** `\textbf{` and `{\bf `. */
const opening = new RegExp(
  `\\\\(?:${chosen}|${ofArgument}|${toEnd})\\s*\\{|\\{\\s?\\\\(?:${chosen}|(?:${toEnd})(?![a-z]))\\s*`,
  'gi',
);

/**
 * `{\bf Mei Lin}`, `\textbf{Lin, Mei}`, `{\textbf{Mei Lin}}` and `{\bf{Mei Lin}}` without command and braces: a face holds no
 * name together. Braces of its own inside do: `\textbf{{Lake Lab}}`.
 */
export function withoutFaceGroups(tex: string): string {
  const closes = closings(tex);
  const edits = [...tex.matchAll(opening)].flatMap(({ 0: command, index }) => {
    const behind = index + command.length;
    const isInside = command.startsWith('{');
    const close = closes.get(isInside ? index : behind - 1);
    if (close === undefined) return [];
    const braces = [close];
    if (closes.get(index - 1) === close + 1) braces.push(index - 1, close + 1);
    if (isInside && closes.get(behind) === close - 1) braces.push(behind, close - 1);
    return [{ start: index, end: behind }, ...braces.map(start => ({ start, end: start + 1 }))];
  });
  return applyEdits(
    tex,
    edits.map(range => ({ range, newText: '' })),
  );
}
