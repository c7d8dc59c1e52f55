import type { OutlineHeading } from '../outline/outlineHeadings';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin, type OffsetRange } from '../../text/range';
import { saysAny } from './saysAny';

/**
 * Whether a heading in HTML is that of a part of the section of Markdown above it, and begins no section of the page: it stands in a cell, an item or a
 * quote, in one of the cards that are beside each other, behind a deeper heading of its card, or alone in an element with nothing below.
 * @param element the heading's, of the page's elements
 */
export function isOfPart(page: PageModel, { level }: Pick<OutlineHeading, 'level'>, element: HtmlElement): boolean {
  const { sections, text } = page;
  const above = sections.filter(({ heading }) => heading.start < element.range.start).at(-1);
  if (above === undefined) return false;
  const around = elementsAround(element, above.heading.end);
  const outer = around.at(-1);
  if (outer === undefined) return false;
  const next = sections.find(other => other.heading.start > element.range.start && other.level <= level);
  const within = { start: above.heading.end, end: next?.heading.start ?? text.length };
  const headings = headingElements(page);
  const at = headings.indexOf(element);
  if (isAlone(page, outer, element, [headings[at - 1], headings[at + 1]]))
    return text.slice(outer.range.end, within.end).trim() === '';
  return (
    around.some(({ name }) => part.test(name)) ||
    isBehindDeeper(outer, element, headings.slice(Math.max(0, at - reach), Math.max(0, at))) ||
    around.some((one, depth) => {
      const inner = [element, ...around.slice(0, depth + 1)];
      return !inner.some(hasId) && isCard(page, one, element.name, within);
    })
  );
}

const part = /^(?:td|th|caption|li|dt|dd|blockquote|figure|summary|details)$/;

/** Those that hold an element and begin behind an offset, from the inside. */
function elementsAround(element: HtmlElement, behind: number): readonly HtmlElement[] {
  const around: HtmlElement[] = [];
  for (let one = element.parent; one !== undefined && one.range.start >= behind; one = one.parent) around.push(one);
  return around;
}

/** The headings in HTML of a page, whatever they are for. */
const headingElements = remembered((page: PageModel): readonly HtmlElement[] =>
  [...walkElements(page.elements)].filter(({ name }) => /^h[1-6]$/.test(name)),
);

/** How many headings above one in its card are looked at. */
const reach = 16;

/** `<div align="center"><h2>Papers</h2></div>`: what stands below it is behind the element. */
function isAlone(
  page: PageModel,
  { content }: HtmlElement,
  { range }: HtmlElement,
  neighbours: readonly (HtmlElement | undefined)[],
): boolean {
  return (
    !neighbours.some(one => one !== undefined && isWithin(one.range, content)) &&
    !saysAny(page, { start: content.start, end: range.start }) &&
    !saysAny(page, { start: range.end, end: content.end })
  );
}

/** `<div class="card"><h3>Project</h3><h2>Boats</h2></div>`: the words above the heading are a part of the card as well. */
function isBehindDeeper(outer: HtmlElement, heading: HtmlElement, above: readonly HtmlElement[]): boolean {
  const before = above.filter(({ range }) => isWithin(range, outer.content));
  return before.length > 0 && before.every(({ name }) => name > heading.name);
}

/** Whether an element has another beside it that looks the same and has such a heading, none with the id or the list that a section has. */
function isCard(page: PageModel, element: HtmlElement, heading: string, within: OffsetRange): boolean {
  const look = lookOf(element);
  if (look === undefined) return false;
  const alike = (element.parent?.children ?? page.elements).filter(
    one => isWithin(one.range, within) && lookOf(one) === look && contentsOf(one).first === heading,
  );
  return alike.length > 1 && !alike.some(one => contentsOf(one).isOfSection);
}

/** What a style sheet tells cards by; `undefined` for a `<section>` and for an element without any. */
const lookOf = remembered(({ name, start }: HtmlElement): string | undefined => {
  const [names, style] = ['class', 'style'].map(attribute => attributeOf(start, attribute)?.value);
  if (name === 'section' || (names === undefined && style === undefined && name !== 'article')) return undefined;
  return /\bsection\b/i.test(names ?? '') ? undefined : JSON.stringify([name, names, style]);
});

interface Contents {
  /** The name of the first heading. */
  readonly first: string | undefined;
  /** Whether it has an id, by itself or by a heading, or a list. */
  readonly isOfSection: boolean;
}

const contentsOf = remembered((element: HtmlElement): Contents => {
  const inner = [...walkElements(element.children)];
  const headings = inner.filter(({ name }) => /^h[1-6]$/.test(name));
  return { first: headings[0]?.name, isOfSection: [element, ...headings].some(hasId) || inner.some(isList) };
});

function hasId({ start }: HtmlElement): boolean {
  return attributeOf(start, 'id') !== undefined;
}

function isList({ name, children }: HtmlElement): boolean {
  return /^(?:ul|ol|dl|tbody|table)$/.test(name) && children.length > 1;
}
