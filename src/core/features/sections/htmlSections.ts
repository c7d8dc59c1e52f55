import type { PageModel, Section } from '../../page/pageModel';
import { isInLoop } from '../../page/filledByLiquid';
import { parseHtmlPage } from '../../page/parsePage';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import { branchingTags } from '../../syntax/liquidTags';
import { needsEnd, walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { applyEdits, type TextEdit } from '../../text/edit';
import { holdsOffset, isWithin, shifted, slice, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import { pageComments } from './pageComments';
import { saysAny, showsAny } from './saysAny';
import { endsItself, saysWhereItEnds } from './headingWrappers';
import { behindClosing, startOf } from './htmlSectionEnds';
import { aboveFeet } from './pageFeet';
import { entryBlocks } from '../entries/entryBlocks';
import { outlineHeadings, type OutlineHeading } from '../outline/outlineHeadings';

/** A section of a page in HTML: a heading, `<h1>` to `<h3>`, with what stands below it. */
export interface HtmlSection {
  readonly section: Section;
  /** With the element that it fills, `<section id="news">…</section>`, and the anchor and the comment right above. */
  readonly range: OffsetRange;
  /** From where what leads to it stands: in a table that it begins, the anchor above that, `<a id="news"></a><table><tr><td><h2>`. */
  readonly ledFrom: number;
  /** What it is a part of, beside others; `undefined` for the page itself. */
  readonly holder: HtmlElement | undefined;
  /** Whether it begins and ends with elements, and none in it lacks its end: then it can stand elsewhere. */
  readonly isWhole: boolean;
  /** The elements from the outermost that it fills to the one that has the words of its heading and nothing else. */
  readonly tags: readonly HtmlElement[];
}

/** The headings of a page in HTML that are not the titles of publications; in one of Markdown, those in HTML. */
export const htmlHeadings = remembered((page: PageModel): readonly OutlineHeading[] =>
  headingsOf(page).filter(({ name }) => name !== ''),
);

/** With those that have no words of their own: `<h2>{{ site.data.words.news }}</h2>`, `<h2><img src="news.png"></h2>`. */
function headingsOf(page: PageModel): readonly OutlineHeading[] {
  const sections = new Set(page.sections.map(({ range }) => range.start));
  const entries = createRangeIndex(outermost(entryBlocks(page).map(({ range }) => range)));
  return outlineHeadings(page).filter(
    ({ range, selection }) => !sections.has(range.start) && !entries.touches(selection),
  );
}

/** The sections of a page in HTML in order, those inside others behind them; of a page in Markdown none. */
export const htmlSections = remembered((page: PageModel): readonly HtmlSection[] => {
  if (page.markup !== 'html') return [];
  const listed = new Map(
    headingsOf(page).flatMap(one => (one.level > deepest ? [] : [[one.range.start, one] as const])),
  );
  const headings = [...walkElements(page.elements)].flatMap((element): readonly Head[] => {
    const heading = listed.get(element.range.start);
    return heading === undefined ? [] : [{ ...heading, element }];
  });
  return headings.flatMap((heading, at) =>
    isOfLiquid(page, heading.selection) ? [] : [sectionOf(page, heading, headings, at)],
  );
});

/** Whether tags of Liquid decide on a heading, or a loop writes it: it is there never, or many times, and ends what stands above it all the same. */
function isOfLiquid({ liquid }: PageModel, range: OffsetRange): boolean {
  return (
    isInLoop(liquid, range.start) ||
    liquid.some(region => region.kind === 'tag' && branchingTags.has(region.name) && isWithin(region.range, range))
  );
}

/** The sections of a page, as its markup has them. */
export function sectionsOf(page: PageModel): readonly Section[] {
  return page.markup === 'html' ? htmlSections(page).map(({ section }) => section) : page.sections;
}

/** Deeper headings are those of cards, and of years. */
const deepest = 3;

interface Head extends OutlineHeading {
  readonly element: HtmlElement;
}

function sectionOf(page: PageModel, head: Head, heads: readonly Head[], at: number): HtmlSection {
  const { element, level, name } = head;
  const ends = (other: Head): boolean => other.level <= level;
  const outer = filledBy(page, element, inner => heads.some(one => one !== head && ends(one) && isIn(one, inner)));
  const holder = outer.parent;
  const next = heads.slice(at + 1).find(one => ends(one) && (holder === undefined || isIn(one, holder.content)));
  const nextOuter = next && childOf(holder, next.element);
  const nextStart = nextOuter && startOf(page, nextOuter);
  const limit = nextStart ?? holder?.content.end ?? page.text.length;
  const end = endsItself(page, outer, element, limit)
    ? behindClosing(page, outer, limit)
    : aboveFeet(page, holder, { start: outer.range.end, end: limit }, next === undefined, element.range.end);
  const range = { start: startOf(page, outer), end };
  const inner = wordsOf(page, element);
  const heading = { start: element.range.start, end: element.range.end };
  return {
    section: {
      level,
      title: name,
      id: attributeOf(element.start, 'id')?.value,
      heading,
      titleRange: inner.range,
      range: { start: heading.start, end: Math.max(end, heading.end) },
    },
    range,
    ledFrom: startOf(
      page,
      tableAround(page, outer, inner => heads.some(one => one !== head && ends(one) && isIn(one, inner))),
    ),
    holder,
    isWhole:
      isWhole(page, range, holder) &&
      isReachSure(page, { head, heads, outer, range, next: heads.slice(at + 1).find(ends) }),
    tags: path(outer, inner.element),
  };
}

function isIn({ element }: Head, range: OffsetRange): boolean {
  return isWithin(element.range, range);
}

const container = /^(?:section|article|div|aside|header|hgroup|center|li)$/;

/** The outermost element that a heading begins, and that holds no other heading that would end what stands below it. */
function filledBy(page: PageModel, heading: HtmlElement, holdsOther: (inner: OffsetRange) => boolean): HtmlElement {
  let outer = heading;
  for (let around = outer.parent; around?.end !== undefined; around = outer.parent) {
    const { content } = around;
    if (!container.test(around.name) || holdsOther(content)) break;
    if (saysAny(page, { start: content.start, end: outer.range.start })) break;
    if (saysWhereItEnds(page, outer, heading) && saysAny(page, { start: outer.range.end, end: content.end })) break;
    outer = around;
  }
  return outer;
}

/** The outermost part of a table, or that itself, which an element begins and which holds no other section; else the element. */
function tableAround(page: PageModel, inner: HtmlElement, holdsOther: (content: OffsetRange) => boolean): HtmlElement {
  let outer = inner;
  for (let around = outer.parent; around !== undefined; around = around.parent) {
    const isBegun = !showsAny(page, { start: around.content.start, end: inner.range.start });
    if (!/^(?:td|th|tr|tbody|thead|table)$/.test(around.name) || !isBegun || holdsOther(around.content)) break;
    outer = around;
  }
  return outer;
}

/** What holds `inner` right in `holder`. */
function childOf(holder: HtmlElement | undefined, inner: HtmlElement): HtmlElement {
  let child = inner;
  while (child.parent !== undefined && child.parent !== holder) child = child.parent;
  return child;
}

/** The words of a heading without the icon before them, and the element right around them; all that stands in it where they are apart. */
function wordsOf(
  page: PageModel,
  heading: HtmlElement,
): { readonly element: HtmlElement; readonly range: OffsetRange } {
  let element = heading;
  for (;;) {
    const { content, children } = element;
    const speaking = children.filter(child => saysAny(page, child.content));
    const cuts = [...children.map(({ range }) => range), { start: content.end, end: content.end }];
    const words = cuts
      .map(({ start }, at) => ({ start: cuts[at - 1]?.end ?? content.start, end: start }))
      .filter(range => saysAny(page, range));
    const [inner, ...others] = speaking;
    const [own = content] = words;
    if (inner !== undefined && others.length === 0 && words.length === 0) element = inner;
    else return { element, range: trimmed(page.text, speaking.length === 0 && words.length === 1 ? own : content) };
  }
}

function trimmed(text: string, range: OffsetRange): OffsetRange {
  const end = trimmedEnd(text, range);
  return { start: end - slice(text, { start: range.start, end }).trimStart().length, end };
}

function path(outer: HtmlElement, inner: HtmlElement): readonly HtmlElement[] {
  const tags: HtmlElement[] = [inner];
  for (let around = inner; around !== outer && around.parent !== undefined; around = around.parent)
    tags.unshift(around.parent);
  return tags;
}

function isWhole(page: PageModel, range: OffsetRange, holder: HtmlElement | undefined): boolean {
  const children = holder?.children ?? page.elements;
  const reachesOver = children.some(
    child =>
      (holdsOffset(range, child.range.start) && child.range.end > range.end) ||
      // whatever stands below a paragraph without an end tag in a section ends it, the next heading, too
      (child.name !== 'p' && needsEnd(child) && isWithin(child.range, range)),
  );
  const isAstray = [...page.unclosed, ...page.stray.map(start => ({ range: start.range }))].some(one =>
    holdsOffset(range, one.range.start),
  );
  // the end tags of these may be left out (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags)
  const ends = holder === undefined || holder.end !== undefined || /^(?:html|body)$/.test(holder.name);
  return ends && !reachesOver && !isAstray;
}

/**
 * Whether what stands below a heading ends where the element around it does. A cell, a `<summary>` or an element with the heading alone
 * does not tell: what a reader takes for its section may stand behind that.
 */
function isReachSure(
  page: PageModel,
  {
    head,
    heads,
    outer,
    range,
    next,
  }: {
    readonly head: Head;
    readonly heads: readonly Head[];
    readonly outer: HtmlElement;
    readonly range: OffsetRange;
    /** The next heading that is not deeper, wherever it stands. */
    readonly next: Head | undefined;
  },
): boolean {
  const holder = outer.parent;
  if (holder === undefined) return true;
  const isAmongOthers = heads.some(one => one !== head && one.level <= head.level && isIn(one, holder.content));
  const isFilled = outer !== head.element || saysAny(page, { start: outer.range.end, end: range.end });
  if (holdsSections.test(holder.name) && (isAmongOthers || isFilled)) return true;
  return !saysAny(page, { start: holder.range.end, end: next?.element.range.start ?? page.text.length });
}

const holdsSections = /^(?:section|article|div|aside|header|center|li|main|body|html|form|footer|nav)$/;

/** Whether a page in HTML has after edits the sections and publications that it had, the innermost byte for byte, wherever they stand, but for comments. */
export function keepsParts(page: PageModel, edits: readonly TextEdit[]): boolean {
  const after = parseHtmlPage(applyEdits(page.text, edits));
  return partsOf(after) === partsOf(page) && after.unclosed.length === page.unclosed.length;
}

function partsOf(page: PageModel): string {
  const sections = htmlSections(page);
  const innermost = sections.filter(({ range }, at) => (sections[at + 1]?.range.start ?? Infinity) >= range.end);
  return [
    ...sections.map(({ section }) => section.title),
    ...innermost.map(({ range }) => withoutComments(page, range)),
    ...entryBlocks(page).map(({ range }) => slice(page.text, range)),
  ]
    .sort()
    .join('\0');
}

/** What is hidden below a section stands below another once one of them has moved. */
function withoutComments(page: PageModel, range: OffsetRange): string {
  const comments = pageComments(page).filter(comment => isWithin(comment.range, range));
  const cuts = comments.map(comment => ({ range: shifted(comment.range, -range.start), newText: '' }));
  return applyEdits(slice(page.text, range), cuts).trim();
}
