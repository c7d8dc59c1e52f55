import type { TextLine } from '../boxText';
import { placedParts } from '../placedParts';
import type { Work } from '../drafts/listedWork';
import { shifted } from '../../text/range';

const origins = new WeakMap<Work, Work>();

/** The publication of a piece that was given its place in a page; `undefined` for one read from the page itself. */
export function originOf(work: Work): Work | undefined {
  return origins.get(work);
}

/** A publication of a piece of a page, as one of the page, in which the piece begins at the offset `by`. */
export function placedWork(work: Work, by: number): Work {
  if (by === 0) return work;
  const { range, link, image } = placedParts(by);
  const lines = new Map(work.lines.map(line => [line, placedLine(line, by)]));
  const lineOf = (line: TextLine): TextLine => lines.get(line) ?? placedLine(line, by);
  const { title, titleSpan, authors } = work;
  const placed = {
    ...work,
    range: range(work.range),
    title: { text: title.text, range: range(title.range) },
    titleSpan: { ...titleSpan, line: lineOf(titleSpan.line) },
    lines: work.lines.map(lineOf),
    authors: { ...authors, line: lineOf(authors.line) },
    links: work.links.map(link),
    images: work.images.map(image),
  };
  origins.set(placed, work);
  return placed;
}

function placedLine(line: TextLine, by: number): TextLine {
  return {
    ...line,
    place: span => shifted(line.place(span), by),
  };
}
