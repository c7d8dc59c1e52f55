import { readPieces } from '../../page/pageText';
import { message } from '../../text/message';
import type { FactCheck } from './factInput';

/** `42st`, `28th-43th`. Not part of a longer word or number. */
const ordinal = /(?<![\p{L}\d_.,/])(\d{1,3})(st|nd|rd|th)(?![\p{L}\d_])/gu;

/** The same as a part of anything. */
const anyOrdinal = /(\d{1,3})(st|nd|rd|th)/g;

/** Endings of ordinals that do not belong to their number. English has one right ending, so the fix is safe. */
export const ordinals: FactCheck = function* ({ page }) {
  // on nearly every page all are right, and the pieces of its text need not be read
  if (!Array.from(page.masked.matchAll(anyOrdinal)).some(([, number, ending]) => ending !== endingOf(Number(number))))
    return;
  for (const piece of readPieces(page.masked, page.kramdown.root)) {
    if (piece.kind !== 'text' || piece.code || piece.text.length !== piece.range.end - piece.range.start) continue;
    for (const found of piece.text.matchAll(ordinal)) {
      const [whole, number = '', ending] = found;
      const right = endingOf(Number(number));
      if (ending === right) continue;
      const start = piece.range.start + found.index;
      const range = { start, end: start + whole.length };
      yield {
        range,
        message: message('“{0}” is written “{1}”.', whole, number + right),
        fixes: [
          {
            kind: 'correct-ordinal',
            title: message('Write {0}', number + right),
            edits: [{ range: { start: range.end - 2, end: range.end }, newText: right }],
            safe: true,
          },
        ],
      };
    }
  }
};

/** 1st, 2nd, 3rd, 4th; but 11th, 12th, 13th. */
function endingOf(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
