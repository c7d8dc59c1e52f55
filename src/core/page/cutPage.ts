import { defaultOptions } from '../kramdown/options';
import type { Definitions } from '../kramdown/definitions';
import { cutStretches } from '../kramdown/stretches';
import { readFrontMatter } from '../syntax/frontMatter';
import { endsInMarkup } from '../syntax/html';
import { withPlainLineEnds } from '../text/lineBreak';
import type { LiquidRegion } from '../syntax/liquid';
import { readBody, type Body, type BodySource } from './readBody';
import { shifted } from '../text/range';

/** Blocks of a page that can be read by themselves, with what was read of them. */
export interface Piece {
  readonly text: string;
  readonly body: Body;
  /**
   * What depends on it: what follows, where an element, a tag or a comment in it has no end; the whole page, where it
   * changes kramdown's options.
   */
  readonly reach: 'itself' | 'following' | 'page';
}

/** A place between two pieces, found in the masked text with plain line ends. */
interface Stretch {
  readonly length: number;
  /** It says something for the whole page: the target of links, attributes, abbreviations. */
  readonly defines: boolean;
}

/** A page in pieces, and what makes cutting it quick after an edit. */
export interface CutPage {
  /** Masked, with plain line ends. */
  readonly plain: string;
  readonly stretches: readonly Stretch[];
  /** One for each stretch. */
  readonly pieces: readonly Piece[];
}

const none = readFrontMatter('');

/**
 * Cuts a page where kramdown's parser has shown that nothing crosses (see decision 007). Pieces of `before`, the same page
 * earlier, that read as they did are taken over. `undefined` for a page that is more than the sum of its pieces: with
 * definitions, footnotes or `{::options}`, or with something open that reaches into the next piece.
 */
export function cutPage(source: BodySource, before: CutPage | undefined): CutPage | undefined {
  const { text, withComments } = source;
  const plain = withPlainLineEnds(withComments);
  // a carriage return alone is a line break too, but of pages from another century
  if (/\r(?!\n)/.test(withComments)) return undefined;
  // read as a whole, a link finds its target in another piece
  if (/^ {0,3}\[[^\n\]]+\]:/m.test(withComments)) return undefined;
  const stretches = cutStretches(
    plain,
    defaultOptions,
    before && { text: before.plain, stretches: before.stretches },
    toStretch,
  );
  if (stretches === undefined || stretches.some(({ defines }) => defines)) return undefined;
  const ends = endsIn(withComments, stretches);
  const known = new Map(before?.stretches.map((stretch, at) => [stretch, before.pieces[at]]));
  const liquidOf = liquidByPiece(source.liquid, ends);
  if (liquidOf === undefined) return undefined;
  const pieces = stretches.map((stretch, at) => {
    const start = ends[at - 1] ?? 0;
    const end = ends[at] ?? text.length;
    const own = { text: withoutFrontMatter(source, start, end), liquid: liquidOf[at] ?? [] };
    const earlier = known.get(stretch);
    return earlier !== undefined && isSame(earlier, own)
      ? earlier
      : readPiece({ ...own, withComments: withComments.slice(start, end), frontMatter: none });
  });
  if (pieces.some(({ reach }, at) => reach === 'page' || (reach === 'following' && at < pieces.length - 1)))
    return undefined;
  return { plain, stretches, pieces };
}

function toStretch({ length }: string, { links, attributeLists, abbreviations }: Definitions): Stretch {
  return { length, defines: links.size + attributeLists.size + abbreviations.size > 0 };
}

/** Where each stretch ends in the text with its own line ends. */
function endsIn(text: string, stretches: readonly Stretch[]): readonly number[] {
  let plain = 0;
  const ends = stretches.map(({ length }) => (plain += length));
  if (!text.includes('\r')) return ends.map(end => Math.min(end, text.length));
  let dropped = 0;
  let at = 0;
  return ends.map(end => {
    // of `\r\n` only one character is left
    for (; at < text.length && at - dropped < end; at++) if (text[at] === '\r' && text[at + 1] === '\n') dropped++;
    return Math.min(at, text.length);
  });
}

/** The regions in each piece, by offsets in it; `undefined` where a region lies in two. */
function liquidByPiece(
  liquid: readonly LiquidRegion[],
  ends: readonly number[],
): readonly (readonly LiquidRegion[])[] | undefined {
  let next = 0;
  let start = 0;
  const pieces: LiquidRegion[][] = [];
  for (const end of ends) {
    const own: LiquidRegion[] = [];
    for (let region = liquid[next]; region !== undefined && region.range.start < end; region = liquid[++next]) {
      if (region.range.end > end) return undefined;
      own.push(movedRegion(region, -start));
    }
    pieces.push(own);
    start = end;
  }
  return pieces;
}

function movedRegion(region: LiquidRegion, by: number): LiquidRegion {
  const range = shifted(region.range, by);
  switch (region.kind) {
    case 'output':
      return { ...region, range, expression: shifted(region.expression, by) };
    case 'tag':
      return { ...region, range, markup: shifted(region.markup, by) };
    case 'raw':
    case 'comment':
    case 'unclosed':
      return { ...region, range };
  }
}

/** Front matter is read before; in the first piece blanks stand in its place. */
function withoutFrontMatter({ text, frontMatter }: BodySource, start: number, end: number): string {
  const { end: bodyStart } = frontMatter.range;
  if (start >= bodyStart) return text.slice(start, end);
  const upTo = Math.min(bodyStart, end);
  return text.slice(start, upTo).replace(/[^\r\n]/g, ' ') + text.slice(upTo, end);
}

/** The masked text is the same already: its stretch is. */
function isSame({ text, body }: Piece, own: Pick<BodySource, 'text' | 'liquid'>): boolean {
  const { liquid } = body.model;
  return (
    text === own.text &&
    liquid.length === own.liquid.length &&
    liquid.every(({ kind, range }, at) => kind === own.liquid[at]?.kind && range.end === own.liquid[at].range.end)
  );
}

function readPiece(source: BodySource): Piece {
  const body = readBody(source);
  return { text: source.text, body, reach: reachOf(body) };
}

function reachOf({ model, visible }: Body): Piece['reach'] {
  if (model.kramdown.options !== defaultOptions) return 'page';
  // `<p>` and the like may be left open: they end with what holds them
  const isLeftOpen = model.elements.some(
    ({ end, range, start }) => end === undefined && (range.end > start.range.end || range.end === model.text.length),
  );
  return isLeftOpen || model.unclosed.length > 0 || endsInMarkup(visible) ? 'following' : 'itself';
}
