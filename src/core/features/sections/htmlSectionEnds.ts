import type { PageModel } from '../../page/pageModel';
import { attributeOf } from '../../syntax/html';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
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
export function behindClosing(page: PageModel, element: HtmlElement, limit: number): number {
  const { text, comments } = page;
  const { end } = element.range;
  const next = comments.find(({ start }) => start >= end);
  if (next === undefined || next.end > limit) return end;
  const gap = text.slice(end, next.start);
  const isNear = /^[ \t]*(?:\r?\n[ \t]*)?$/.test(gap);
  const closes =
    isClosing(page, next, siblingsOf(page, element)) ||
    (!gap.includes('\n') && /^<!--\s*[.#][\w-]+\s*-->$/.test(slice(text, next)));
  return isNear && closes ? next.end : end;
}

/** `<!-- /News -->`, `<!-- end news -->`, `<!-- News end -->`; `<!-- Front end -->` behind the section of news is no end of that. */
function isClosing(page: PageModel, comment: OffsetRange, siblings: readonly HtmlElement[]): boolean {
  const said = slice(page.text, comment);
  if (/^<!--\s{0,20}(?:\/|结束)|结束\s{0,20}-->$/u.test(said)) return true;
  const words = wordsOf(said);
  const isAhead = /^(?:end|ends|ending)$/.test(words[0] ?? '');
  if (!isAhead && !/^ends?$/.test(words.at(-1) ?? '')) return false;
  const ended = (isAhead ? words.slice(1) : words.slice(0, -1)).filter(word => !/^(?:of|the|section)$/.test(word));
  const areNamedBy = (names: ReadonlySet<string>): boolean => ended.every(word => names.has(word));
  if (areNamedBy(namesAbove(page, comment, siblings))) return true;
  const below = siblings.find(({ range }) => range.start >= comment.end);
  return isAhead && (below === undefined || !areNamedBy(new Set(namesOf(page.text, below))));
}

/** The words that name what stands above a comment, up to the heading of that and the comment right above it. */
function namesAbove(
  { text, comments }: PageModel,
  comment: OffsetRange,
  siblings: readonly HtmlElement[],
): ReadonlySet<string> {
  const names: string[] = [];
  const above = siblings.filter(({ range }) => range.end <= comment.start).reverse();
  for (const element of above) {
    names.push(...namesOf(text, element));
    const before = text.slice(0, element.range.start).trimEnd().length;
    const own = comments.find(({ end }) => end === before);
    if (own !== undefined) names.push(...wordsOf(slice(text, own)));
    if ([...walkElements([element])].some(isHeading)) break;
  }
  return new Set(names);
}

/** The words of the headings in an element, of its id and its class. */
function namesOf(text: string, element: HtmlElement): readonly string[] {
  const headings = [...walkElements([element])].filter(isHeading).map(({ content }) => slice(text, content));
  const names = ['id', 'class'].map(name => attributeOf(element.start, name)?.value ?? '');
  return [...headings, ...names].flatMap(wordsOf);
}

function wordsOf(text: string): readonly string[] {
  const words = text.replace(/<(?:[a-z/][^<>]*)?>/gi, ' ').toLowerCase();
  return words.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

function isHeading({ name }: HtmlElement): boolean {
  return /^h[1-6]$/.test(name);
}

function siblingsOf({ elements }: PageModel, { parent }: HtmlElement): readonly HtmlElement[] {
  return parent?.children ?? elements;
}

/** Where an element begins with what is written for it above, an offset of the page: `<!-- News -->`, `<a id="news"></a>`. */
export function startOf(page: PageModel, element: HtmlElement): number {
  const { text, comments } = page;
  const siblings = siblingsOf(page, element);
  let { start } = element.range;
  for (let at = siblings.indexOf(element) - 1; ;) {
    const before = text.slice(0, start).trimEnd().length;
    if (/\n[^\n]*\n/.test(text.slice(before, start))) return start;
    const comment = comments.find(({ end }) => end === before);
    const sibling = siblings[at];
    if (comment !== undefined && isOfSection(page, comment, siblings)) start = comment.start;
    else if (sibling?.range.end === before && isAnchor(text, sibling)) {
      ({ start } = sibling.range);
      at--;
    } else return start;
  }
}

/** Whether a comment is about what stands below it. */
function isOfSection(page: PageModel, comment: OffsetRange, siblings: readonly HtmlElement[]): boolean {
  const isOfCode = /<h[1-6]\b/i.test(slice(page.text, comment));
  return standsAlone(page.text, comment) && !isOfCode && !isClosing(page, comment, siblings);
}

function isAnchor(text: string, { start, end, content }: HtmlElement): boolean {
  const isNamed = start.attributes.some(({ name }) => name === 'id' || name === 'name');
  return isNamed && end !== undefined && slice(text, content).trim() === '';
}
