import type { Section } from './pageModel';
import type { LiquidRegion } from '../syntax/liquid';
import { plainText } from './pageText';
import { createRangeIndex } from './rangeIndex';
import type { HeadingPart } from './treeParts';
import { trimmedEnd } from '../text/trimmedEnd';

/**
 * The headings of a page as sections, in order. A section reaches to the next heading of its level or a higher one, but not
 * out of the element that holds it. Ids are kramdown's; a heading with Liquid in it has none here unless the author
 * wrote it (`# {{ title }} {#about}`), because its text is not known before the page is built.
 */
export function readSections(
  text: string,
  masked: string,
  headings: readonly HeadingPart[],
  liquid: readonly LiquidRegion[],
): readonly Section[] {
  const liquidIn = createRangeIndex(liquid.map(region => region.range));
  const sections: Section[] = [];
  const ends = sectionEnds(
    headings.map(({ element, containerEnd }) => ({ start: element.start, level: element.level ?? 1, containerEnd })),
  );
  headings.forEach(({ element }, index) => {
    const heading = trimmed(text, element.start, element.end);
    sections.push({
      level: element.level ?? 1,
      title: plainText(masked, element),
      id: knownId(element.attributes.get('id'), text.slice(heading.start, heading.end), liquidIn.touches(heading)),
      heading,
      titleRange: trimmed(text, element.content.start, element.content.end),
      range: { start: heading.start, end: Math.max(ends[index] ?? text.length, heading.end) },
    });
  });
  return sections;
}

/** The id of a heading, where it is known before Liquid has run: `written` is the heading in the source. */
export function knownId(id: string | undefined, written: string, hasLiquid: boolean): string | undefined {
  return !hasLiquid || (id !== undefined && written.includes(`#${id}`)) ? id : undefined;
}

interface HeadingPlace {
  readonly start: number;
  readonly level: number;
  /** Where what holds the heading ends. */
  readonly containerEnd: number;
}

/** Where the section of each heading ends: at the next heading that is not deeper, or with the container. */
export function sectionEnds(headings: readonly HeadingPlace[]): readonly number[] {
  const ends = headings.map(heading => heading.containerEnd);
  const open: number[] = [];
  headings.forEach(({ start, level }, index) => {
    for (let above = open.at(-1); above !== undefined; above = open.at(-1)) {
      if ((headings[above]?.level ?? 1) < level) break;
      ends[above] = Math.min(ends[above] ?? start, start);
      open.pop();
    }
    open.push(index);
  });
  return ends;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start < to && /\s/.test(text.charAt(start))) start++;
  return { start, end: trimmedEnd(text, { start, end: to }) };
}
