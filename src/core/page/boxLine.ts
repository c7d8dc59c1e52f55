import { withoutFiller } from '../syntax/masks';
import { readLines } from './drafts/readLines';
import type { PageModel, PaperBox } from './pageModel';
import { readPieces } from './pageText';

/** The first line of words in the text column of a box, by which one is known whose title cannot be read: `LakeNet` of a project; `''` where there is none. */
export function firstLineOf({ masked, kramdown }: Pick<PageModel, 'masked' | 'kramdown'>, box: PaperBox): string {
  if (box.textColumn === undefined) return '';
  const { start, end } = box.textColumn.content;
  const near = { start, end: Math.min(end, start + reach) };
  const lines = readLines(masked, readPieces(masked, kramdown.root, near, 'left out'));
  return withoutFiller(lines.find(({ text }) => /[\p{L}\p{N}]/u.test(text))?.text ?? '').trim();
}

/** In characters; a box left open reaches to the end of the page. */
const reach = 4000;
