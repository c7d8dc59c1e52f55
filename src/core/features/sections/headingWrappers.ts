import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin, type OffsetRange } from '../../text/range';
import { saysAny, showsAny } from './saysAny';

/**
 * Whether an element that a heading begins has by its kind all that stands below that: a `<section>`, an `<li>` of tabs, and a `<header>` with the name of
 * the page. Another header has no more than the heading of the section around it.
 */
export function saysWhereItEnds(page: PageModel, { name }: HtmlElement, heading: HtmlElement): boolean {
  return /^(?:section|article|aside|li)$/.test(name) || (name === 'header' && isNameOfPage(page, heading));
}

/** Whether a heading is the one `<h1>` of a page: with several they head its sections. */
function isNameOfPage(page: PageModel, { name }: HtmlElement): boolean {
  return name === 'h1' && countOfNames(page) === 1;
}

const countOfNames = remembered(
  (page: PageModel): number => [...walkElements(page.elements)].filter(({ name }) => name === 'h1').length,
);

/**
 * Whether what stands below a heading ends with the element that it begins: a `<div>` or a `<header>` may hold it alone, or with a line about it, and what is
 * below stands behind.
 * @param limit where the next section begins, or what holds `outer` ends
 */
export function endsItself(page: PageModel, outer: HtmlElement, heading: HtmlElement, limit: number): boolean {
  if (outer === heading) return false;
  if (saysWhereItEnds(page, outer, heading)) return true;
  const behind = { start: outer.range.end, end: limit };
  const siblings = outer.parent?.children ?? page.elements;
  if (hasHeadingAlone(page, outer, heading) || isLikeTitles(page, outer, siblings)) return !showsAny(page, behind);
  if (!saysAny(page, behind)) return true;
  return (
    limit === (outer.parent?.content.end ?? page.text.length) &&
    holdsAny(outer.children, outer.range, /^(?:p|ul|ol|dl|table)$/) &&
    !holdsAny(siblings, behind, /^(?:ul|ol|dl|table)$/)
  );
}

/** Whether an element has nothing but a heading: what is below it in a `<header>` or an `<hgroup>` is said of it. */
function hasHeadingAlone(page: PageModel, outer: HtmlElement, heading: HtmlElement): boolean {
  let title = heading;
  for (let around = heading; around !== outer && around.parent !== undefined; around = around.parent)
    if (/^(?:header|hgroup)$/.test(around.parent.name)) title = around.parent;
  return title === outer || !showsAny(page, { start: title.range.end, end: outer.content.end });
}

/**
 * Whether elements beside each other that are written alike have what they head behind them: `<div class="title"><h2>News</h2><p>Of May</p></div><div>…`.
 * Pictures alone may part them.
 */
function isLikeTitles(page: PageModel, outer: HtmlElement, siblings: readonly HtmlElement[]): boolean {
  const alike = siblings.filter(one => isWrittenLike(one, outer));
  const gaps = alike
    .slice(1)
    .map(({ range }, at) => ({ start: alike[at]?.range.end ?? range.start, end: range.start }));
  return gaps.every(gap => showsAny(page, gap)) && gaps.some(gap => saysAny(page, gap));
}

function isWrittenLike(one: HtmlElement, other: HtmlElement): boolean {
  const [own, others] = [one, other].map(({ start }) => attributeOf(start, 'class')?.value);
  return one.name === other.name && own === others && firstHeading(one) === firstHeading(other);
}

function firstHeading({ children }: HtmlElement): string | undefined {
  for (const { name } of walkElements(children)) if (/^h[1-6]$/.test(name)) return name;
  return undefined;
}

function holdsAny(children: readonly HtmlElement[], within: OffsetRange, names: RegExp): boolean {
  const own = children.filter(({ range }) => isWithin(range, within));
  return [...walkElements(own)].some(({ name }) => names.test(name));
}
