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

/** Stars and backquotes are marks between letters of Chinese as well, `长江*Cyprinus carpio*的种群`, which has no blanks; `_` is none beside a letter. */
const emphasis =
  /(?<![\w*_`\\])(\*{1,2}|(?<!\p{L})_|`)(?!\s)([^*_`\n]{1,100})(?<![\s\\])\1(?!(?<=_)\p{L})(?![\w*_`])/gu;
