import type { Anchor, PageModel, Section } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { plainText } from '../../page/pageText';
import { walkElements } from '../../syntax/htmlElements';

/** A place that can be linked to, with the heading it belongs to. */
export interface NamedAnchor {
  readonly id: string;
  /** `''` where no heading is near. */
  readonly heading: string;
  /** Whether another anchor was put right before the heading, so that this id, made of the heading's words, is the frailer one. */
  readonly isDoubled: boolean;
  /** Whether it stands among the sections, belongs to no heading and was put there for something else: `<div id='map'>`. */
  readonly isLoose: boolean;
}

/** An anchor belongs to the heading that follows within so many characters: `<span id='a'></span>⏎⏎# A`. */
const reach = 120;

/** The anchors of a page in the order of its text, none twice. */
export function anchorsOfPage(page: PageModel): readonly NamedAnchor[] {
  const { anchors, sections, text } = page;
  const named = new Map<string, NamedAnchor>();
  const inHtml = [...walkElements(page.elements)].filter(({ name }) => /^h[1-6]$/.test(name));
  const firstHeading = sections[0]?.heading.start ?? Infinity;
  anchors.forEach((anchor, at) => {
    if (named.has(anchor.id)) return;
    const section = anchor.kind === 'heading' ? headed(anchor, sections) : followed(anchor, sections, text);
    const before = anchors[at - 1];
    const isDoubled =
      anchor.kind === 'heading' &&
      before?.kind === 'element' &&
      section !== undefined &&
      followed(before, sections, text) === section;
    const heading = section?.title ?? headingInHtml(anchor, inHtml, page);
    const isLoose = heading === '' && anchor.range.start > firstHeading && !isPutThere(anchor, text);
    named.set(anchor.id, { id: anchor.id, heading, isDoubled, isLoose });
  });
  return [...named.values()];
}

function headed({ range }: Anchor, sections: readonly Section[]): Section | undefined {
  return sections.find(({ titleRange }) => titleRange.start === range.start);
}

function followed({ range }: Anchor, sections: readonly Section[], text: string): Section | undefined {
  const next = sections.find(({ heading }) => heading.end > range.start);
  if (next === undefined || next.heading.start > range.end + reach) return undefined;
  // nothing but the rest of the anchor's own tags between them
  const between = text.slice(range.end, Math.max(range.end, next.heading.start));
  return /^["'\s]*(?:>|$)[^>\w]*(?:<\/?\w+>?\s*)*$/.test(between) ? next : undefined;
}

/** The words of the heading that has the id, or stands first in what has it: `<section id="lakes"><h2>Lakes</h2>`. */
function headingInHtml(
  { range }: Anchor,
  headings: readonly HtmlElement[],
  { text, masked, kramdown }: PageModel,
): string {
  const next = headings.find(({ start }) => start.range.end > range.start);
  if (next === undefined || next.start.range.start > range.end + reach) return '';
  const between = text.slice(range.end, Math.max(range.end, next.start.range.start));
  const isThere =
    next.start.range.start < range.start || /^["']?[^<>]*>(?:[^<>\p{L}\d]*<[^<>]*>)*[^<>\p{L}\d]*$/u.test(between);
  return isThere ? plainText(masked, kramdown.root, next.content) : '';
}

/** An empty `<span class='anchor' id='lakes'></span>` has no other use. */
function isPutThere({ range }: Anchor, text: string): boolean {
  return /^["']?[^<>]{0,200}>\s{0,9}<\/(?:span|a)>/.test(text.slice(range.end, range.end + 300));
}
