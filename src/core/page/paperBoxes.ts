import type { KramdownElement } from '../kramdown/tree';
import { attributeOf, hasClass } from '../syntax/html';
import { walkElements } from '../syntax/htmlElements';
import { slice, type OffsetRange } from '../text/range';
import { wordCount } from '../text/wordCount';
import { isColumn, isPaperBox } from './boxElements';
import type { PageModel, PaperBox } from './pageModel';
import type { HtmlAttribute } from '../syntax/htmlTag';
import type { HtmlElement } from '../syntax/htmlElements';
import { plainText } from './pageText';
import { readPaperAddress } from './paperAddress';
import { isWholeReference, worksInParagraphs } from './drafts/paragraphDrafts';
import { readBoldTitle, readPaperTitle } from './drafts/paperTitle';
import { draftOf } from './drafts/workDraft';
import { createRangeIndex } from './rangeIndex';

type BoxSource = Pick<PageModel, 'text' | 'masked' | 'kramdown' | 'elements' | 'links' | 'entries' | 'paragraphs'> & {
  readonly html: ReadonlyMap<number, KramdownElement>;
};

/** What can fill a box's picture column. */
export const pictureNames: ReadonlySet<string> = new Set([
  'img',
  'video',
  'iframe',
  'embed',
  'object',
  'svg',
  'canvas',
]);

/**
 * The paper boxes of a page, as the template's `_pages/about.md` writes them: `paper-box` around `paper-box-image` (a
 * `badge` and a picture) and `paper-box-text`. They are found by class (see `isPaperBox`), so line breaks, quotes, further classes and missing parts
 * do not matter; a text column without anything around it is one where it holds a paper (see `columnsAlone`). `html` are kramdown's HTML elements by the offset of their `<`.
 */
export function readPaperBoxes(page: BoxSource): readonly PaperBox[] {
  const { links } = page;
  const linkIndex = createRangeIndex(links.map(link => link.range));
  const boxes: PaperBox[] = [];
  const alone = columnsAlone(page);
  for (const element of walkElements(page.elements)) {
    if (!isPaperBox(element) && !alone.has(element)) continue;
    // links and text of a box inside (this one was left open) belong to that one
    const end = firstInnerBox(element)?.range.start ?? element.range.end;
    const textColumn = alone.has(element) ? element : find(element, inner => hasClass(inner.start, 'paper-box-text'));
    boxes.push({
      element,
      range: element.range,
      ...readImageColumn(page, element, end),
      textColumn,
      title: textColumn && readPaperTitle(page, upTo(end, textColumn.content), page.html.get(textColumn.range.start)),
      links: links.slice(linkIndex.firstFrom(element.range.start), linkIndex.firstFrom(end)),
      citation: find(element, inner => hasClass(inner.start, 'show_paper_citations')),
    });
  }
  return boxes;
}

/**
 * Text columns of Markdown that stand in no box and in no other column, with no picture column before them, and hold one paper: a wrapper of
 * the class may hold a list of them, or a word about the author.
 */
function columnsAlone(page: BoxSource): ReadonlySet<HtmlElement> {
  const alone = new Set<HtmlElement>();
  const taken = new Set<HtmlElement>();
  const items = createRangeIndex(page.entries.map(({ range }) => range));
  let picture = 0;
  for (const element of walkElements(page.elements)) {
    const { start, range, parent } = element;
    const isInside = parent !== undefined && taken.has(parent);
    if (isInside || isPaperBox(element) || isColumn(start)) taken.add(element);
    if (hasClass(start, 'paper-box-image')) picture = range.end;
    if (isInside || !hasClass(start, 'paper-box-text') || hasClass(start, 'paper-box')) continue;
    const isBesidePicture =
      picture > 0 && range.start - picture < longestWritten && isBlank(page, picture, range.start);
    if (!isBesidePicture && !items.touches(element.content) && holdsOnePaper(page, element)) alone.add(element);
  }
  return alone;
}

function isBlank({ masked }: BoxSource, start: number, end: number): boolean {
  return masked.slice(start, end).trim() === '';
}

function holdsOnePaper(page: BoxSource, column: HtmlElement): boolean {
  const { start, end, content, range, children } = column;
  if (end === undefined || content.end - content.start > longestWritten) return false;
  if (attributeOf(start, 'markdown') === undefined || [...walkElements(children)].some(isColumnOrBox)) return false;
  const lines = slice(page.masked, content).split('\n');
  if (lines.filter(isWholeReference).length > 1) return false;
  const starts = createRangeIndex(page.paragraphs);
  const paragraphs = page.paragraphs.slice(starts.firstFrom(content.start), starts.firstFrom(content.end));
  // with their year in another line or in a heading
  if (worksInParagraphs(page, paragraphs) > 1) return false;
  const title = readPaperTitle(page, content, page.html.get(range.start));
  return draftOf(page, 'box', range, content, title, undefined) !== undefined;
}

function isColumnOrBox(element: HtmlElement): boolean {
  return isColumn(element.start) || isPaperBox(element);
}

/**
 * Whether a box has a part that one of a paper has, or without the template's columns a picture, a link to a paper or a title in bold;
 * `<div class='paper-box'>* Equal contribution</div>` is a footnote in the frame of one.
 */
export function holdsPaper(box: PaperBox, page: Pick<PageModel, 'masked' | 'kramdown'>): boolean {
  const { imageColumn, textColumn, badge, element, links } = box;
  if (imageColumn !== undefined || textColumn !== undefined || badge !== undefined) return true;
  return (
    find(element, inner => pictureNames.has(inner.name)) !== undefined ||
    links.some(({ href }) => readPaperAddress(href) !== undefined) ||
    readBoldTitle(page, element.content) !== undefined ||
    writesPaper(slice(page.masked, upTo(Infinity, element.content, longestWritten)))
  );
}

/** In characters; an element left open reaches to the end of the page. */
const longestWritten = 4000;

/** The same in Markdown that kramdown leaves as it is, since the box lacks `markdown="1"`: still a paper. */
function writesPaper(written: string): boolean {
  return (
    [...written.matchAll(/\]\(([^()\s]{1,600})/g)].some(([, href = '']) => readPaperAddress(href) !== undefined) ||
    [...written.matchAll(/\*\*([^*\n]{8,300})\*\*/g)].some(([, bold = '']) => wordCount(bold) >= titleWords)
  );
}

/** Bold words that are fewer are a name or `Note`. */
const titleWords = 4;

function readImageColumn(
  { text, masked, kramdown, html }: BoxSource,
  box: HtmlElement,
  end: number,
): Pick<PaperBox, 'imageColumn' | 'badge' | 'image'> {
  const imageColumn = find(box, inner => hasClass(inner.start, 'paper-box-image'));
  const isBadge = ({ start }: HtmlElement): boolean => hasClass(start, 'badge');
  const textColumn = find(box, inner => hasClass(inner.start, 'paper-box-text'));
  // beside the picture it is drawn over that as well; in the text, and behind it where the picture is not, `badge` may be any label
  const isAlsoBehind =
    textColumn !== undefined && imageColumn !== undefined && imageColumn.range.start >= textColumn.range.end;
  const isBeside = (inner: HtmlElement): boolean =>
    isBadge(inner) &&
    (textColumn === undefined ||
      inner.range.end <= textColumn.range.start ||
      (isAlsoBehind && inner.range.start >= textColumn.range.end));
  const badge = find(imageColumn ?? box, isBadge) ?? (imageColumn && find(box, isBeside));
  const picture = imageColumn && find(imageColumn, inner => pictureNames.has(inner.name));
  const around = html.get(badge?.range.start ?? -1) ?? kramdown.root;
  return {
    imageColumn,
    badge: badge && { element: badge, text: badgeText(text, masked, around, upTo(end, badge.content, 200)) },
    image: picture && {
      element: picture,
      src: attributeOf(picture.start, 'src') ?? addressOfSource(picture),
      alt: attributeOf(picture.start, 'alt'),
      width: attributeOf(picture.start, 'width'),
    },
  };
}

/** `<video><source src="a.mp4"></video>` */
function addressOfSource(picture: HtmlElement): HtmlAttribute | undefined {
  const source = find(picture, inner => inner.name === 'source');
  return source && attributeOf(source.start, 'src');
}

/** What a reader sees; for a badge that Liquid writes, the Liquid. */
function badgeText(text: string, masked: string, around: KramdownElement, range: OffsetRange): string {
  const seen = plainText(masked, around, range);
  const written = text.slice(range.start, range.end).trim();
  return seen === '' && written.startsWith('{{') ? written : seen;
}

/** The first element inside `box` that passes the test, not looking into boxes inside it (one was left open). */
function find(box: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  const waiting = [...box.children].reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (isPaperBox(element)) continue;
    if (test(element)) return element;
    waiting.push(...[...element.children].reverse());
  }
  return undefined;
}

function firstInnerBox(box: HtmlElement): HtmlElement | undefined {
  for (const element of walkElements(box.children)) {
    if (isPaperBox(element)) return element;
  }
  return undefined;
}

/** A range cut at `end`, and at a length: an element left open reaches to the end of the page. */
function upTo(end: number, range: OffsetRange, length = Infinity): OffsetRange {
  return { start: range.start, end: Math.max(range.start, Math.min(range.end, end, range.start + length)) };
}
