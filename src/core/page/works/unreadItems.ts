import { withoutFiller } from '../../syntax/masks';
import { slice, type OffsetRange } from '../../text/range';
import { hasMark, readAuthorList } from '../names/authorNames';
import type { TextLine } from '../boxText';
import { htmlEntriesOf } from '../html/htmlEntries';
import { readHtmlPieces } from '../htmlPieces';
import type { PageModel } from '../pageModel';
import { createRangeIndex, outermost } from '../rangeIndex';
import { readLines } from '../drafts/readLines';
import { namesYear } from '../venues/venueWords';
import { behindTags } from '../drafts/leadingTags';
import type { UnreadParagraph } from './unreadParagraphs';
import { worksOf } from './works';

/** In characters of the source: what is longer holds more than an entry. */
const longest = 2000;

/**
 * The items of lists in HTML that are no works and are written like one, whatever stands beside them: with a year, and a line that begins with names of whom one
 * is marked, or with three. With the visible text of each, in the order of the page.
 */
export function unreadHtmlItems(page: PageModel): readonly UnreadParagraph[] {
  const works = createRangeIndex(outermost(worksOf(page).map(({ range }) => range)));
  return htmlEntriesOf(page).flatMap(({ unit: { name, range } }) => {
    const isShort = range.end - range.start <= longest;
    if (name !== 'li' || !isShort || works.touches(range) || !namesYear(slice(page.masked, range))) return [];
    const lines = linesIn(page, range);
    return lines.some(beginsWithNames) ? [{ range, text: withoutFiller(lines.map(({ text }) => text).join(' ')) }] : [];
  });
}

function linesIn(page: PageModel, range: OffsetRange): readonly TextLine[] {
  return readLines(page.masked, readHtmlPieces(page, range));
}

function beginsWithNames(line: TextLine): boolean {
  const list = readAuthorList(line, { from: behindTags(line), to: line.text.length });
  return list !== undefined && (hasMark(list) || list.names.length > 2);
}
