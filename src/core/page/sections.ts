import type { LiquidRegion, Section } from './pageModel';
import { plainText } from './pageText';
import { createRangeIndex } from './rangeIndex';
import type { HeadingPart } from './treeParts';

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
  const ends = sectionEnds(headings);
  headings.forEach(({ element }, index) => {
    const heading = trimmed(text, element.start, element.end);
    const id = element.attributes.get('id');
    const written = id !== undefined && text.slice(heading.start, heading.end).includes(`#${id}`);
    sections.push({
      level: element.level ?? 1,
      title: plainText(masked, element),
      id: written || !liquidIn.touches(heading) ? id : undefined,
      heading,
      titleRange: trimmed(text, element.content.start, element.content.end),
      range: { start: heading.start, end: Math.max(ends[index] ?? text.length, heading.end) },
    });
  });
  return sections;
}

/** Where each section ends: at the next heading that is not deeper, or with the container. */
function sectionEnds(headings: readonly HeadingPart[]): readonly number[] {
  const ends = headings.map(heading => heading.containerEnd);
  const open: number[] = [];
  headings.forEach(({ element }, index) => {
    for (let above = open.at(-1); above !== undefined; above = open.at(-1)) {
      if ((headings[above]?.element.level ?? 1) < (element.level ?? 1)) break;
      ends[above] = Math.min(ends[above] ?? element.start, element.start);
      open.pop();
    }
    open.push(index);
  });
  return ends;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
