import { editedPage } from '../../page/editedPage';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { isInclude } from '../../site/references/includeTags';
import { insertion, offsetAfter, rangeBefore, type TextEdit } from '../../text/edit';
import { isWithin } from '../../text/range';
import { countedAnew } from '../entries/countedEntries';
import type { ImportTarget } from './importTarget';

type HeldFile = ImportTarget['files'][number];

/** A file whose papers are pieces, each a file with that paper alone, as it is with these in the places of their tags. */
export interface PapersInPieces {
  readonly file: HeldFile;
  readonly page: PageModel;
  /** The models of these files. */
  readonly papers: readonly PageModel[];
  /** Where an offset of the file is in `page`. */
  readonly at: (offset: number) => number;
  /**
   * Insertions into `page` as such into the file: above or below the tag of a paper, never within its file. Counted anew as `countedAnew` does
   * where that changes no number of another paper.
   */
  readonly placed: (edits: readonly TextEdit[]) => readonly TextEdit[];
}

/**
 * The file that includes a paper beside others which are files of their own, too: `{% include papers/lake.html %}⏎{% include papers/ice.html %}`.
 * `undefined` where no file of the page does so.
 * @param paper the model of the file that has it
 */
export function papersInPieces(
  target: Pick<ImportTarget, 'files' | 'included'>,
  paper: PageModel,
): PapersInPieces | undefined {
  if (!isOnePaper(paper)) return undefined;
  for (const file of target.files) {
    const found = expandedPapers(target, file);
    if (found?.papers.includes(paper) === true) return found;
  }
  return undefined;
}

/** A file of a page, where two or more of what it includes are files with one paper alone. */
export function expandedPapers(
  { included }: Pick<ImportTarget, 'included'>,
  file: HeldFile,
): PapersInPieces | undefined {
  const { text, liquid, comments } = file.page;
  const pieces = liquid.filter(isInclude).flatMap(tag => {
    const piece = comments.some(comment => isWithin(tag.range, comment)) ? undefined : included(tag, text);
    return piece !== undefined && piece !== file && isOnePaper(piece.page) ? [{ piece, tag }] : [];
  });
  if (pieces.length < 2) return undefined;
  const expanded = pieces.map(({ piece, tag: { range } }) => {
    const written = piece.page.text.trimStart();
    // the line break at its end makes an empty line, unless the tag has one below
    const isApart = /^[ \t]*(?:\r?\n[ \t]*){2}/.test(text.slice(range.end, range.end + 80));
    return { range, newText: isApart ? written.trimEnd() : written };
  });
  const page = editedPage(file.page, expanded);
  return {
    file,
    page,
    papers: pieces.map(({ piece }) => piece.page),
    at: offset => offsetAfter(expanded, offset),
    placed: edits =>
      countedInside(page, edits).map(({ range, newText }) => insertion(rangeBefore(expanded, range).end, newText)),
  };
}

/** The page that includes a file with one paper alone beside others such; the file as it is where it is none of these. */
export async function wholeOfPiece(
  target: ImportTarget,
  targetOf: (uri: HeldFile['uri']) => Promise<ImportTarget | undefined>,
): Promise<ImportTarget> {
  const [own] = target.files;
  if (own === undefined || !isOnePaper(own.page)) return target;
  for (const uri of target.includers()) {
    const whole = await targetOf(uri);
    if (whole !== undefined && papersInPieces(whole, own.page) !== undefined) return whole;
  }
  return target;
}

function isOnePaper(page: PageModel): boolean {
  return worksOf(page).length === 1;
}

/** The numbers of other papers stand in files of their own. */
function countedInside(page: PageModel, edits: readonly TextEdit[]): readonly TextEdit[] {
  const counted = countedAnew(page, edits);
  return counted.every(({ range }) => range.start === range.end) ? counted : edits;
}
