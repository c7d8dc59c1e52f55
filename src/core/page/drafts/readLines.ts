import { withPlainMarks } from '../names/authorMarks';
import { plainWidth } from '../../text/plainWidth';
import type { Span, TextLine } from '../boxText';
import { blankAt, type TextPiece } from '../pageText';
import { namesGoOn } from './namesOverLines';
import { isWrapped } from './wrappedLines';

type Text = Extract<TextPiece, { kind: 'text' }>;

/**
 * Cuts pieces into lines, without those that hold nothing but white space. Where the author broke a long line of the source, the lines are
 * one: see `isWrapped`; so are those that a list of names runs over, though a reader sees them: see `namesGoOn`. `source` is the text the pieces were
 * read from.
 */
export function readLines(source: string, pieces: readonly TextPiece[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  let block = 0;
  let listDepth = 0;
  /** The pieces of the last of the lines, for those that go on with it. */
  let before: readonly Text[] = [];
  let current: Text[] = [];
  /** The blank in the place of the break before the current line; `undefined` where a reader sees a break. */
  let blank: Text | undefined;
  const endLine = (next: Text | undefined, behind: () => string): void => {
    if (!current.some(piece => piece.text.trim() !== '')) {
      blank &&= next;
      current = [];
      return;
    }
    const last = lines.at(-1);
    let line = joined(source, current, { block, listDepth });
    const isOne =
      last !== undefined &&
      ((blank !== undefined && isWrapped(last, line, blank, behind, lines.length === 1)) ||
        (last.block === block && namesGoOn(last, line, lines.length > 1)));
    if (isOne) {
      current = [...before, blank ?? breakBetween(before, current), ...current];
      line = joined(source, current, { block, listDepth });
      lines.pop();
    }
    lines.push(line);
    before = current;
    blank = next;
    current = [];
  };
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'text') {
      current.push(piece);
      continue;
    }
    endLine(piece.kind === 'line' ? piece.blank : undefined, () => textFrom(pieces, at));
    if (piece.kind !== 'block') continue;
    block++;
    listDepth += piece.item ?? 0;
  }
  endLine(undefined, () => '');
  return lines;
}

/** A blank in the place of a break that a reader sees. */
function breakBetween(before: readonly Text[], after: readonly Text[]): Text {
  const start = before.at(-1)?.range.end ?? 0;
  return blankAt({ start, end: after[0]?.range.start ?? start });
}

/** The text of the pieces from one on, up to a break that a reader sees. */
function textFrom(pieces: readonly TextPiece[], from: number): string {
  let text = '';
  for (let at = from; at < pieces.length && text.length <= longestLookAhead; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'text') text += piece.text;
    else if (piece?.kind !== 'line' || piece.blank === undefined) break;
    else text += piece.blank.text;
  }
  return text;
}

/** In characters: more is not asked for. */
const longestLookAhead = 400;

function joined(source: string, pieces: readonly Text[], standing: Pick<TextLine, 'block' | 'listDepth'>): TextLine {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.text;
  }
  const pieceAt = (character: number): number => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > character) index--;
    return index;
  };
  /** Offset of the character's first (`edge` 0) or behind its last (1) source character. */
  const offset = (character: number, edge: 0 | 1): number => {
    const index = pieceAt(character);
    const piece = pieces[index];
    if (piece === undefined) return 0;
    const at = align(source, piece, character - (starts[index] ?? 0));
    return edge === 1 ? Math.min(at + widthIn(piece), piece.range.end) : at;
  };
  // the wide stop that some Chinese journals end sentences with: `林梅．题名．`
  const plain = plainWidth(withPlainMarks(text.replaceAll('．', '。')));
  return {
    text: plain,
    ...standing,
    // `Ann Reed<sup>[✉](mailto:…)</sup>`: nothing is called so
    links: spans(pieces, starts, piece => piece.link).filter(({ from, to }) => !/^✉+$/.test(plain.slice(from, to))),
    strong: spans(pieces, starts, piece => piece.strong || undefined),
    slanted: spans(pieces, starts, piece => piece.slanted || undefined),
    code: spans(pieces, starts, piece => (piece.code && piece.asWords !== true) || undefined),
    raised: spans(pieces, starts, piece => piece.raised || undefined),
    underlined: spans(pieces, starts, piece => piece.underlined || undefined),
    place: ({ from, to }) => ({ start: offset(from, 0), end: from === to ? offset(from, 0) : offset(to - 1, 1) }),
  };
}

/** Runs of pieces that share a mark: two links side by side are two spans. */
function spans(pieces: readonly Text[], starts: readonly number[], mark: (piece: Text) => unknown): readonly Span[] {
  const found: { from: number; to: number; mark: unknown }[] = [];
  pieces.forEach((piece, index) => {
    const from = starts[index] ?? 0;
    const to = from + piece.text.length;
    const value = mark(piece);
    const last = found.at(-1);
    if (value === undefined) return;
    if (last?.to === from && last.mark === value) last.to = to;
    else found.push({ from, to, mark: value });
  });
  return found;
}

/** A piece as long as its source is its source; one character may be written with many (`&amp;`). */
function widthIn(piece: Text): number {
  return piece.text.length === 1 ? piece.range.end - piece.range.start : 1;
}

/**
 * The offset of a character of a piece whose source has more characters than its text, `a\*b` for `a*b`, or fewer: `*title` for all that the
 * alias names.
 */
function align(source: string, piece: Text, character: number): number {
  const { start, end } = piece.range;
  if (piece.text.length === end - start || piece.text.length <= 1) return Math.min(start + character, end);
  const written = source.slice(start, end);
  let at = 0;
  for (let index = 0; index < character && at < written.length; index++) {
    const found = written.indexOf(piece.text.charAt(index), at);
    at = found === -1 ? at + 1 : found + 1;
  }
  const found = written.indexOf(piece.text.charAt(character), at);
  return start + (found === -1 ? at : found);
}
