import type { Reading } from '../../text/alignLetters';
import { rangeFrom, slice, type OffsetRange } from '../../text/range';
import { escapeCode } from '../print/escape';
import type { KramdownElement, KramdownType } from '../tree';
import type { Pieces } from './pieces';

type LeafMapper = (pieces: Pieces, node: KramdownElement, html: string, range: OffsetRange) => void;

const verbatim: LeafMapper = (pieces, node, html, range) => {
  addInside(pieces, node, html, node.value, range, 'verbatim');
};

/** The types whose HTML has letters, or attributes, with places of their own. */
const mappers: Partial<Record<KramdownType, LeafMapper>> = {
  a: addTag,
  codeblock: addCode,
  codespan: addCode,
  comment: verbatim,
  img: addTag,
  math: (pieces, node, html, range) => {
    addInside(pieces, node, html, escapeCode(node.value), range, 'code');
  },
  p: addFigure,
  raw: verbatim,
  xml_pi: verbatim,
};

/** Adds the HTML of an element in which no other was printed. `range` is where the element is written. */
export function addLeaf(pieces: Pieces, node: KramdownElement, html: string, range: OffsetRange): void {
  const mapper = mappers[node.type];
  if (mapper !== undefined) mapper(pieces, node, html, range);
  else if (html === slice(pieces.source, range)) pieces.letters(html, range, 'verbatim');
  else pieces.whole(html, range);
}

/** Code, with or without the spans of a highlighter in it. */
function addCode(pieces: Pieces, node: KramdownElement, html: string, range: OffsetRange): void {
  const start = html.indexOf('>', html.indexOf('<code')) + 1;
  const end = Math.max(start, html.lastIndexOf('</code>'));
  pieces.whole(html.slice(0, start), range);
  pieces.letters(html.slice(start, end), node.content, 'code');
  pieces.whole(html.slice(end), range);
}

/** What is copied out of the text, with something around it: `\\[x^2\\]`, `<!-- x -->`. */
function addInside(
  pieces: Pieces,
  { value, content }: KramdownElement,
  html: string,
  printed: string,
  range: OffsetRange,
  reading: Reading,
): void {
  const at = html.indexOf(printed);
  const [word] = slice(pieces.source, content).trim().split(/\s/, 1);
  // the check box of a task is no copy of anything
  if (at === -1 || word === undefined || word === '' || !value.includes(word)) {
    pieces.whole(html, range);
    return;
  }
  pieces.whole(html.slice(0, at), range);
  pieces.letters(printed, content, reading);
  pieces.whole(html.slice(at + printed.length), range);
}

/** The start tag of a link or a picture: address, text in its place and title have places of their own. */
export function addTag(pieces: Pieces, node: KramdownElement, html: string, range: OffsetRange): void {
  const attribute = /( (?:href|src|alt|title)=")([^"]+)"/g;
  let done = 0;
  for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
    const [, name = '', value = ''] = match;
    const written = attributeRange(pieces, node, name.trim(), value);
    if (written === undefined) continue;
    const start = match.index + name.length;
    pieces.whole(html.slice(done, start), range);
    pieces.letters(value, written, 'html');
    done = start + value.length;
  }
  pieces.whole(html.slice(done), range);
}

function attributeRange(
  { source }: Pieces,
  { target, content, end }: KramdownElement,
  name: string,
  value: string,
): OffsetRange | undefined {
  if (name === 'href="' || name === 'src="') return target;
  if (name === 'alt="') return content.end > content.start ? content : undefined;
  const from = target?.end ?? content.end;
  const at = source.slice(from, end).indexOf(value);
  return at === -1 ? undefined : rangeFrom(from + at, value.length);
}

/** A picture alone in its paragraph, marked as standing alone: its text is the caption. */
function addFigure(pieces: Pieces, node: KramdownElement, html: string, range: OffsetRange): void {
  const [image] = node.children;
  const caption = '<figcaption>';
  const start = html.indexOf(caption) + caption.length;
  const end = html.indexOf('</figcaption>', start);
  if (image === undefined || end < start) {
    pieces.whole(html, range);
    return;
  }
  addTag(pieces, image, html.slice(0, start), range);
  pieces.letters(html.slice(start, end), image.content, 'html');
  pieces.whole(html.slice(end), range);
}
