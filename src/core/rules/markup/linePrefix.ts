import { lineStart } from '../../text/lines';

/**
 * What a further line of an item or a quote begins with that is to stand where the text at `offset` does: `>   ` for `> - <div>`, and nothing
 * outside of both.
 */
export function linePrefix(text: string, offset: number): string {
  const line = text.slice(lineStart(text, offset), offset);
  const prefix = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}\.[ \t])*/.exec(line)?.[0] ?? '';
  return prefix.replace(/[^\s>]/g, ' ');
}

/** The text of an element that begins at `offset` of a page, without the signs of the quote that it stands in. */
export function withoutQuoteSigns(text: string, page: string, offset: number): string {
  return linePrefix(page, offset).includes('>') ? text.replace(/^[ ]{0,3}>[ ]?/gm, '') : text;
}
