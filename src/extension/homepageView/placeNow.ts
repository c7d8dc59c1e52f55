import { movedRange } from '../../core/text/movedRange';
import type { OffsetRange } from '../../core/text/range';

/** What a view has read of a file. */
export interface ReadFile {
  /** A file of the site. */
  readonly uri: string;
  readonly path: string;
  /** Of the file, when it was read; `undefined` where it is not known. */
  readonly text: string | undefined;
}

/** Knows the texts of a site's files as they are now; `undefined` for one that is not read. */
interface Texts {
  textOf(uri: string, path: string): string | undefined;
}

/**
 * Where a place of a file is now. A view may not have followed a change yet, and to ask for all it shows may take long: what was edited since
 * is told by the text. `undefined` where nothing of the place is left.
 */
export function placeNow(texts: Texts, { uri, path, text }: ReadFile, place: OffsetRange): OffsetRange | undefined {
  const now = texts.textOf(uri, path);
  return text === undefined || now === undefined || now === text ? place : movedRange(text, now, place);
}
