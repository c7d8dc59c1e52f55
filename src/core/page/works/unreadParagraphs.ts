import { withoutFiller } from '../../syntax/masks';
import { slice, type OffsetRange } from '../../text/range';
import { readAuthorList, readSoleAuthor } from '../names/authorNames';
import type { TextLine } from '../boxText';
import { isFilledByLiquid } from '../filledByLiquid';
import { behindTags } from '../drafts/leadingTags';
import type { PageModel } from '../pageModel';
import { readPieces } from '../pageText';
import { createRangeIndex, outermost } from '../rangeIndex';
import { readLines } from '../drafts/readLines';
import { namesOther, namesVenue, namesYear } from '../venues/venueWords';
import { brokenLines } from '../drafts/paragraphDrafts';
import { workMark } from '../workMark';
import { worksOf } from './works';

/** A paragraph of Markdown, or a line of one, and its visible text. */
export interface UnreadParagraph {
  readonly range: OffsetRange;
  readonly text: string;
}

/** In characters of the source: what is longer tells of works. */
const longest = 2000;

/**
 * What is written like a publication in paragraphs of a page, outside of boxes, and is none that can be read: it tells the kind of a work, `[J]`, or has a year and
 * begins with a number in brackets or with names: `[3] 林梅, …, 2029`. In paragraphs of which other lines are works, also lines.
 */
export function unreadParagraphs(page: PageModel): readonly UnreadParagraph[] {
  if (page.paragraphs.length === 0) return [];
  const works = createRangeIndex(outermost(worksOf(page).map(({ range }) => range)));
  const boxes = createRangeIndex(outermost(page.boxes.map(({ range }) => range)));
  return page.paragraphs
    .filter(range => !boxes.touches(range))
    .flatMap(range => (works.touches(range) ? brokenLines(page.masked, range) : [range]))
    .filter(range => !works.touches(range) && isWrittenLikeOne(page, range))
    .map(range => ({
      range,
      text: withoutFiller(
        linesIn(page, range)
          .map(({ text }) => text)
          .join(' '),
      ),
    }))
    .filter(({ range, text }) => !isFilledByLiquid(page.liquid, range, text));
}

function isWrittenLikeOne(page: PageModel, range: OffsetRange): boolean {
  if (range.end - range.start > longest) return false;
  const written = slice(page.masked, range);
  if (workMark().test(written)) return true;
  if (!namesYear(written)) return false;
  const [line] = linesIn(page, range);
  if (line === undefined) return false;
  if (/^\s?\[\d{1,3}\]/.test(line.text)) return true;
  const span = { from: behindTags(line), to: line.text.length };
  const last = (readAuthorList(line, span) ?? readSoleAuthor(line, span))?.names.at(-1);
  return last !== undefined && !tellsOfPersons(line.text.slice(last.to));
}

/** `、张三参与了本研究`, behind what joins names alone, and `，2029年获科技进步奖`: what stands behind names is a sentence on them. */
function tellsOfPersons(behind: string): boolean {
  return !cited.test(behind) && (/^\s?[、与和]/.test(behind) || (namesOther(behind) && !namesVenue(behind)));
}

/**
 * What is cited behind names, whatever it speaks of: `. Teaching lakes in a course. Working paper, 2029`, `、Smith：湖泊的秘密，《湖泊学报》2029年`. A title stands behind a
 * stop or a colon, and behind it where it appeared and the year.
 */
const cited = new RegExp(
  String.raw`^\s?(?:[、与和]\s?(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}.·\s-]{1,30}))?[.。:：]\s{0,2}` +
    String.raw`(?:[^《》]{4,200}[,，.。]\s?《[^《》]{2,40}》[^。]{0,12}(?:19|20)\d\d|\p{Script=Han}[^.。]{5,100}[.。]\s?\p{Script=Han}{2,20}[,，]\s?(?:19|20)\d\d` +
    String.raw`|[“"]?\p{Lu}[^.。]{20,200}[.。]["”]?\s\p{Lu}[^.。,，]{2,100},?\s\(?(?:19|20)\d\d\)?[.。]?\s{0,2}$)`,
  'u',
);

function linesIn(page: PageModel, range: OffsetRange): readonly TextLine[] {
  return readLines(page.masked, readPieces(page.masked, page.kramdown.root, range, 'left out'));
}
