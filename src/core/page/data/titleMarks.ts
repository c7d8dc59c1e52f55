import { slice } from '../../text/range';
import type { Work } from '../drafts/listedWork';
import type { PageModel } from '../pageModel';
import { withoutPresentation } from '../presentation';

/**
 * The words of a title that may go through `markdownify`, without its marks: `Blotch of *Septoria tritici*`, `C\*-algebras`. No mark are those of `*-algebras and
 * *-products`, of `__init__`, of formulas, `$H^{*}(X)$ and $K^{*}(Y)$`, and what is a character reference.
 */
export function titleWithoutMarks({ text: source }: PageModel, { line, from, to }: Work['titleSpan']): string {
  const isWritten = (start: number, length: number): boolean =>
    !slice(source, line.place({ from: from + start, to: from + start + length })).startsWith('&');
  const pieces: string[] = [];
  const text = line.text.slice(from, to).replace(formula, (piece: string) => {
    pieces.push(piece);
    // as long as it was, and no letter, so that the offsets stay
    return `\ufffc${'\ufffb'.repeat(piece.length - 1)}`;
  });
  let words = text.replace(emphasis, (written, mark: string, inner: string, at: number) => {
    const areMarks = [at, at + written.length - mark.length].every(start => isWritten(start, mark.length));
    return areMarks ? inner : written;
  });
  words = words.replace(escaped, '$1').replace(/\ufffc\ufffb*/g, blank => pieces.shift() ?? blank);
  return withoutPresentation(words.replace(/\s+/g, ' '));
}

const formula = /(?<![\\$])\$(?![\s$])[^$\n]{1,300}(?<!\s)\$(?!\d)|\\\([^\n]{1,300}?\\\)/g;

/** What kramdown prints without its backslash; a backslash has no other reason in a title but for what it stands before. */
const escaped = /\\([*_`])/g;

/** What stands beside no mark. */
const lined = '[\\p{L}\\d*_`\\\\]';
const beside = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])${lined}`;

/** Chinese and Japanese leave no blanks, so that `*` and a backtick are marks beside their letters; `_` is none there to kramdown. */
const emphasis = new RegExp(
  String.raw`(?:(?<!${beside})(?=[*\x60])|(?<!${lined})(?=_))(\*{1,2}|_|\x60)(?!\s)([^*_\x60\n]{1,100})(?<![\s\\])\1(?:(?<=_)(?!${lined})|(?<!_)(?!${beside}))`,
  'gu',
);
