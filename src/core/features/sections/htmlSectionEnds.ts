import type { PageModel } from '../../page/pageModel';
import { attributeOf } from '../../syntax/html';
import type { HtmlElement } from '../../syntax/htmlElements';
import { standsAlone } from '../../text/lines';
import { slice, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';

/**
 * Behind the last of what stands below a heading, an offset of the page; scripts and the foot of a page are no part of it.
 * @param outer the element that the heading begins
 * @param limit where the next section begins, or `holder` ends
 * @param isLast whether `holder` ends there: above another section stands no foot of the page, whatever is called so
 */
export function writtenEnd(
  page: PageModel,
  holder: HtmlElement | undefined,
  outer: HtmlElement,
  limit: number,
  isLast: boolean,
): number {
  const children = (holder?.children ?? page.elements).filter(
    ({ range }) => range.start >= outer.range.end && range.end <= limit,
  );
  const elements = children.filter(child => isBehindText(child) || (isLast && isFoot(child)));
  const feet = [...elements.map(({ range }) => range), ...(isLast ? includedFeet(page) : [])];
  let end = trimmedEnd(page.text, { start: outer.range.end, end: limit });
  for (;;) {
    const foot = feet.find(range => range.end === end && range.start >= outer.range.end);
    if (foot === undefined) return end;
    end = trimmedEnd(page.text, { start: outer.range.end, end: foot.start });
  }
}

function isBehindText({ name }: HtmlElement): boolean {
  return /^(?:script|style|link|footer|nav)$/.test(name);
}

function isFoot({ name, start }: HtmlElement): boolean {
  if (!/^(?:div|p|center)$/.test(name)) return false;
  const names = [attributeOf(start, 'id'), attributeOf(start, 'class')].map(attribute => attribute?.value ?? '');
  return names.some(value => /(?:^|\s)(?:(?:site-|page-)?footer|foot|copyright)(?:\s|$)/i.test(value));
}

/** `{% include footer.html %}`, `{% include google-analytics.html %}` on lines of their own; `descriptions.html` and `footnotes.html` are none. */
function includedFeet({ liquid, text }: PageModel): readonly OffsetRange[] {
  return liquid.flatMap(region => {
    const isInclude = region.kind === 'tag' && region.name.startsWith('include') && standsAlone(text, region.range);
    const [file = ''] = isInclude ? slice(text, region.markup).trim().split(/\s/) : [];
    return footFile.test(file) ? [region.range] : [];
  });
}

const footFile = /(?:^|[/_-])(?:foot|footer|scripts?|copyright|analytics)(?:[._-]|$)/i;

/** Behind the comment that says what an element ends, right behind that or on the next line: `</section> <!-- /News -->`; else where the element ends. */
export function behindClosing({ text, comments }: PageModel, end: number, limit: number): number {
  const next = comments.find(({ start }) => start >= end);
  if (next === undefined || next.end > limit) return end;
  const gap = text.slice(end, next.start);
  const isNear = /^[ \t]*(?:\r?\n[ \t]*)?$/.test(gap);
  const closes =
    isClosing(slice(text, next)) || (!gap.includes('\n') && /^<!--\s*[.#][\w-]+\s*-->$/.test(slice(text, next)));
  return isNear && closes ? next.end : end;
}

/** `<!-- /News -->`, `<!-- end news -->`, `<!-- News end -->` */
function isClosing(comment: string): boolean {
  return /^<!--\s{0,20}(?:\/|end(?:s|ing)?(?![\p{L}\d])|结束)|(?<![\p{L}\d])(?:ends?|结束)\s{0,20}-->$/iu.test(comment);
}

/** Where an element begins with what is written for it above, an offset of the page: `<!-- News -->`, `<a id="news"></a>`. */
export function startOf({ text, comments, elements }: PageModel, element: HtmlElement): number {
  const siblings = element.parent?.children ?? elements;
  let { start } = element.range;
  for (let at = siblings.indexOf(element) - 1; ;) {
    const before = text.slice(0, start).trimEnd().length;
    if (/\n[^\n]*\n/.test(text.slice(before, start))) return start;
    const comment = comments.find(({ end }) => end === before);
    const sibling = siblings[at];
    if (comment !== undefined && isOfSection(text, comment)) start = comment.start;
    else if (sibling?.range.end === before && isAnchor(text, sibling)) {
      ({ start } = sibling.range);
      at--;
    } else return start;
  }
}

/** Whether a comment is about what stands below it. */
function isOfSection(text: string, comment: OffsetRange): boolean {
  const words = slice(text, comment);
  return standsAlone(text, comment) && !/<h[1-6]\b/i.test(words) && !isClosing(words);
}

function isAnchor(text: string, { start, end, content }: HtmlElement): boolean {
  const isNamed = start.attributes.some(({ name }) => name === 'id' || name === 'name');
  return isNamed && end !== undefined && slice(text, content).trim() === '';
}
