import { shifted } from '../../text/range';
import type { TextLine } from '../boxText';
import type { Work } from './listedWork';

/** What of a publication lies at a place. */
export type PlacedInLines = Pick<Work, 'range' | 'title' | 'titleSpan' | 'lines' | 'authors'>;

/** What was read of a piece of a page, as of the page, in which the piece begins at the offset `by`. What is one line in it stays one. */
export function placedDraft<Draft extends PlacedInLines>(draft: Draft, by: number): Draft {
  if (by === 0) return draft;
  const lines = new Map(draft.lines.map(line => [line, placedLine(line, by)]));
  const lineOf = (line: TextLine): TextLine => lines.get(line) ?? placedLine(line, by);
  const { title, titleSpan, authors } = draft;
  return {
    ...draft,
    range: shifted(draft.range, by),
    title: { text: title.text, range: shifted(title.range, by) },
    titleSpan: { ...titleSpan, line: lineOf(titleSpan.line) },
    lines: draft.lines.map(lineOf),
    authors: { ...authors, line: lineOf(authors.line) },
  };
}

function placedLine(line: TextLine, by: number): TextLine {
  return {
    ...line,
    place: span => shifted(line.place(span), by),
  };
}
