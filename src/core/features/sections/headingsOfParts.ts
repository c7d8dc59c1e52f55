import type { OutlineHeading } from '../outline/outlineHeadings';
import type { PageModel } from '../../page/pageModel';
import { attributeOf } from '../../syntax/html';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
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
  if (isAlone(page, outer, element)) return text.slice(outer.range.end, within.end).trim() === '';
  return (
    around.some(({ name }) => part.test(name)) ||
    isBehindDeeper(outer, element) ||
    around.some((one, at) => {
      const inner = [element, ...around.slice(0, at + 1)];
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

/** `<div align="center"><h2>Papers</h2></div>`: what stands below it is behind the element. */
function isAlone(page: PageModel, outer: HtmlElement, { range }: HtmlElement): boolean {
  return (
    !saysAny(page, { start: outer.content.start, end: range.start }) &&
    !saysAny(page, { start: range.end, end: outer.content.end })
  );
}

/** `<div class="card"><h3>Project</h3><h2>Boats</h2></div>`: the words above the heading are a part of the card as well. */
function isBehindDeeper(outer: HtmlElement, heading: HtmlElement): boolean {
  const before = headingsIn(outer).filter(({ range }) => range.start < heading.range.start);
  return before.length > 0 && before.every(({ name }) => name > heading.name);
}

/** Whether an element has another beside it that looks the same and has such a heading, none with the id or the list that a section has. */
function isCard(
  page: PageModel,
  element: HtmlElement,
  heading: string,
  within: { readonly start: number; readonly end: number },
): boolean {
  const look = lookOf(element);
  if (look === undefined) return false;
  const alike = (element.parent?.children ?? page.elements).filter(
    one =>
      one.range.start >= within.start &&
      one.range.end <= within.end &&
      lookOf(one) === look &&
      headingsIn(one)[0]?.name === heading,
  );
  return alike.length > 1 && !alike.some(one => hasId(one) || headingsIn(one).some(hasId) || holdsList(one));
}

/** What a style sheet tells cards by; `undefined` for a `<section>` and for an element without any. */
function lookOf({ name, start }: HtmlElement): string | undefined {
  const [names, style] = ['class', 'style'].map(attribute => attributeOf(start, attribute)?.value);
  if (name === 'section' || (names === undefined && style === undefined && name !== 'article')) return undefined;
  return /\bsection\b/i.test(names ?? '') ? undefined : JSON.stringify([name, names, style]);
}

function headingsIn({ children }: HtmlElement): readonly HtmlElement[] {
  return [...walkElements(children)].filter(({ name }) => /^h[1-6]$/.test(name));
}

function hasId({ start }: HtmlElement): boolean {
  return attributeOf(start, 'id') !== undefined;
}

function holdsList({ children }: HtmlElement): boolean {
  return [...walkElements(children)].some(
    one => /^(?:ul|ol|dl|tbody|table)$/.test(one.name) && one.children.length > 1,
  );
}
