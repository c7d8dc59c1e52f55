import type { Anchor, PageModel, Section } from '../page/pageModel';

/** A place that can be linked to, with the heading it belongs to. */
export interface NamedAnchor {
  readonly id: string;
  /** `''` where no heading is near. */
  readonly heading: string;
  /** Whether another anchor was put right before the heading, so that this id, made of the heading's words, is the frailer one. */
  readonly isDoubled: boolean;
}

/** An anchor belongs to the heading that follows within so many characters: `<span id='a'></span>⏎⏎# A`. */
const reach = 120;

/** The anchors of a page in the order of its text, none twice. */
export function anchorsOfPage({ anchors, sections, text }: PageModel): readonly NamedAnchor[] {
  const named = new Map<string, NamedAnchor>();
  anchors.forEach((anchor, at) => {
    if (named.has(anchor.id)) return;
    const section = anchor.kind === 'heading' ? headed(anchor, sections) : followed(anchor, sections, text);
    const before = anchors[at - 1];
    const isDoubled =
      anchor.kind === 'heading' &&
      before?.kind === 'element' &&
      section !== undefined &&
      followed(before, sections, text) === section;
    named.set(anchor.id, { id: anchor.id, heading: section?.title ?? '', isDoubled });
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
