import type { PageModel } from '../../page/pageModel';
import { isInLoop } from '../../page/filledByLiquid';
import { sectionEnds } from '../../page/sections';
import { sectionStart } from '../../page/headings/sectionStart';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { liquidBlocksAround } from '../../syntax/liquidBlocks';
import { isOfPart } from './headingsOfParts';
import { startOf } from './htmlSectionEnds';
import { htmlHeadings } from './htmlSections';

/** How far a section of Markdown reaches on a page that has headings in HTML, too. */
export interface ReachAmongHtml {
  /** Where the next heading of its level or a higher one begins, in Markdown or in HTML, with what holds that alone; or what holds the section ends. */
  readonly end: number;
  /** Where the heading in HTML begins that it stands below, deeper than that; `undefined` for one of Markdown, or none. */
  readonly below: number | undefined;
}

/**
 * Of each section of a page in Markdown, in order: `## News … <h2>Publications</h2>` ends above the heading in HTML, as visitors see it.
 * Headings that a loop writes are those of its entries, and end nothing, nor do those of cards and cells.
 */
export function reachAmongHtml(page: PageModel): readonly ReachAmongHtml[] {
  const { sections, text } = page;
  const outsideLoops = htmlHeadings(page).filter(({ range }) => !isInLoop(page.liquid, range.start));
  if (outsideLoops.length === 0) return sections.map(({ range }) => ({ end: range.end, below: undefined }));
  const elements = new Map([...walkElements(page.elements)].map(element => [element.range.start, element]));
  const html = outsideLoops.filter(one => {
    const element = elements.get(one.range.start);
    return element === undefined || !isOfPart(page, one, element);
  });
  const own = html.map(({ level, range }) => {
    const element = elements.get(range.start);
    return { level, start: range.start, containerEnd: element?.parent?.content.end ?? text.length, element };
  });
  const all = [
    ...sections.map(({ level, range }) => ({ level, start: range.start, containerEnd: range.end, element: undefined })),
    ...own,
  ].sort((a, b) => a.start - b.start);
  const ends = sectionEnds(all);
  return sections.map(({ heading, range }) => {
    const at = all.findIndex(({ start }) => start === range.start);
    const end = Math.min(ends[at] ?? range.end, range.end);
    const next = all.find(({ start, element }) => start === end && element !== undefined);
    const around = all.flatMap((one, number) =>
      number < at && one.start < heading.start && (ends[number] ?? 0) > heading.start ? [one] : [],
    );
    const outer = around.at(-1);
    return {
      end: next?.element === undefined ? end : beginsWith(page, next.element, heading.end),
      below: outer?.element === undefined ? undefined : outer.start,
    };
  });
}

/** Where the outermost element or block of Liquid begins that holds a heading in HTML and begins behind an offset, with the anchor and the comment above it. */
function beginsWith(page: PageModel, heading: HtmlElement, behind: number): number {
  let outer = heading;
  while (outer.parent !== undefined && outer.parent.range.start >= behind) outer = outer.parent;
  const blocks = liquidBlocksAround(page.liquid, outer.range.start);
  const block = blocks.find(({ range }) => range.start >= behind);
  if (block !== undefined) return block.range.start;
  const { start } = outer.range;
  return Math.max(behind, Math.min(startOf(page, outer), sectionStart(page.text, start)));
}
