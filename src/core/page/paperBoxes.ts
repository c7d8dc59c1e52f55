import type { KramdownElement } from '../kramdown/tree';
import { attributeOf, hasClass } from '../syntax/html';
import { walkElements } from '../syntax/htmlElements';
import type { OffsetRange } from '../text/range';
import { findBoxTitle } from './boxTitle';
import { readLines } from './boxText';
import type { HtmlElement, Link, PaperBox } from './pageModel';
import { plainText, readPieces } from './pageText';
import { createRangeIndex } from './rangeIndex';

/** What can fill a box's picture column. */
const pictureNames = new Set(['img', 'video', 'iframe', 'embed', 'object', 'svg', 'canvas']);

/**
 * The paper boxes of a page, as the template's `_pages/about.md` writes them: `paper-box` around `paper-box-image` (a
 * `badge` and a picture) and `paper-box-text`. They are found by class, so line breaks, quotes, further classes and missing parts
 * do not matter. `root` is the tree of `masked`.
 */
export function readPaperBoxes(
  masked: string,
  root: KramdownElement,
  elements: readonly HtmlElement[],
  links: readonly Link[],
): readonly PaperBox[] {
  const linkIndex = createRangeIndex(links.map(link => ({ start: link.range.start, end: link.range.start + 1 })));
  const boxes: PaperBox[] = [];
  for (const element of walkElements(elements)) {
    if (!hasClass(element.start, 'paper-box')) continue;
    // links and text of a box left open inside belong to that one
    const innerBox = firstInnerBox(element);
    const end = innerBox?.range.start ?? element.range.end;
    const imageColumn = find(element, inner => hasClass(inner.start, 'paper-box-image'));
    const textColumn = find(element, inner => hasClass(inner.start, 'paper-box-text'));
    const badge = find(imageColumn ?? element, inner => hasClass(inner.start, 'badge'));
    const picture = imageColumn && find(imageColumn, inner => pictureNames.has(inner.name));
    boxes.push({
      element,
      range: element.range,
      imageColumn,
      textColumn,
      badge: badge && { element: badge, text: plainText(masked, root, within(badge.content, end, 200)) },
      image: picture && {
        element: picture,
        src: attributeOf(picture.start, 'src'),
        alt: attributeOf(picture.start, 'alt'),
        width: attributeOf(picture.start, 'width'),
      },
      title:
        textColumn && findBoxTitle(readLines(masked, readPieces(masked, root, within(textColumn.content, end, 4000)))),
      links: links.slice(linkIndex.firstFrom(element.range.start), linkIndex.firstFrom(end)),
      citation: find(element, inner => hasClass(inner.start, 'show_paper_citations')),
    });
  }
  return boxes;
}

/** The first element inside `box` that passes the test, not looking into boxes inside it (one was left open). */
function find(box: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  const waiting = [...box.children].reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (hasClass(element.start, 'paper-box')) continue;
    if (test(element)) return element;
    waiting.push(...[...element.children].reverse());
  }
  return undefined;
}

function firstInnerBox(box: HtmlElement): HtmlElement | undefined {
  for (const element of walkElements(box.children)) {
    if (hasClass(element.start, 'paper-box')) return element;
  }
  return undefined;
}

/** A range cut at `end` and at a length beyond which nobody writes titles: an element left open reaches to the end of the page. */
function within(range: OffsetRange, end: number, length: number): OffsetRange {
  return { start: range.start, end: Math.max(range.start, Math.min(range.end, end, range.start + length)) };
}
