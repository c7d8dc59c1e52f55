import { lineEnd, lineStart } from '../core/text/lines';
import type { OffsetRange } from '../core/text/range';
import { openAsItWas, stateOf, type DocumentState } from './documentState';

/** A place in a document as that is now. */
export interface PlaceInDocument {
  readonly state: DocumentState;
  readonly offset: number;
}

/**
 * Where a place of a document's state is by now, after an author has been asked something: where its lines are the same, and stand there once as
 * before. A save takes blanks away at ends of lines, and whoever thinks about an answer may write elsewhere, too. `undefined` where these lines
 * were changed, or the document was closed and has another text.
 * @param within what it is a place of, with the offset in it; without it that is its line
 */
export async function placeInDocument(
  state: DocumentState,
  offset: number,
  within: OffsetRange = { start: offset, end: offset },
): Promise<PlaceInDocument | undefined> {
  const same = await openAsItWas(state);
  if (same !== undefined) return { state: stateOf(same), offset };
  const { document, text } = state;
  if (document.isClosed) return undefined;
  const now = stateOf(document);
  const from = lineStart(text, within.start);
  const lines = text.slice(from, lineEnd(text, within.end)).trimEnd();
  const start = onlyPlaceOf(lines, now.text);
  if (start === undefined || onlyPlaceOf(lines, text) === undefined) return undefined;
  // blanks behind the line may be gone
  return { state: now, offset: start + Math.min(offset - from, lines.length) };
}

/** Where lines stand in a text, whatever blanks are behind them; `undefined` where they do not, or more than once. */
function onlyPlaceOf(lines: string, text: string): number | undefined {
  const places: number[] = [];
  for (let at = lines === '' ? -1 : text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1)) {
    const end = at + lines.length;
    if (at === lineStart(text, at) && text.slice(end, lineEnd(text, end)).trim() === '') places.push(at);
  }
  return places.length === 1 ? places[0] : undefined;
}
