import type { OffsetRange } from '../text/range';

/**
 * What stands in the place of a region:
 * - `spaces`
 * - `letters`: a word
 * - `comment`: an HTML comment full of letters, which is nothing to a reader and to kramdown's text, but no white space either
 * - `hollow`: the region is an HTML comment; its `<!--` and `-->` stay, spaces between them
 * - `parenthesis`: the last of a link, of one letter
 * - `outdent`: the region is a line break with the indentation behind it; the break moves on, so that less than four blanks are left
 */
export type Filler = 'spaces' | 'letters' | 'comment' | 'hollow' | 'parenthesis' | 'outdent';

export interface MaskRegion {
  readonly range: OffsetRange;
  readonly filler: Filler;
}

/** Shorter regions have no room for `<!--` and `-->`. */
export const shortestComment = 7;

/**
 * A letter, because kramdown looks at what `_`, `**` and quotes touch; this one (a sinological dot), because no page has
 * it, so that `withoutFiller` can take it out again.
 */
const letter = 'ꞏ';

/**
 * Replaces regions by filler of the same length, so that every offset stays true. Line breaks stay, but for `outdent`. The regions come in order;
 * one that begins inside the one before it is passed over.
 */
export function maskText(text: string, regions: readonly MaskRegion[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { range, filler } of regions) {
    if (range.start < done) continue;
    pieces.push(text.slice(done, range.start), fill(text.slice(range.start, range.end), filler));
    done = range.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** Takes the filler for Liquid out of a piece of masked text: `a<!--ꞏꞏ--> ꞏꞏꞏ b` gives `a  b`. */
export function withoutFiller(masked: string): string {
  return masked.includes(letter) ? masked.replace(/<!--[ꞏ\r\n]*-->|ꞏ/g, '') : masked;
}

function fill(source: string, filler: Filler): string {
  if (source.length < shortestComment && (filler === 'comment' || filler === 'hollow')) return fill(source, 'letters');
  switch (filler) {
    case 'spaces':
      return source.replace(/[^\r\n]/g, ' ');
    case 'letters':
      return source.replace(/[^\r\n]/g, letter);
    case 'parenthesis':
      return ')';
    case 'outdent': {
      const left = source.includes('\t') ? 0 : 3;
      return `${' '.repeat(source.length - left - 1)}\n${' '.repeat(left)}`;
    }
    case 'comment':
      return `<!--${fill(source.slice(4, -3), 'letters')}-->`;
    case 'hollow':
      return source.slice(0, 4) + fill(source.slice(4, -3), 'spaces') + source.slice(-3);
  }
}
