import type { Anchor, PageModel, Section } from '../page/pageModel';

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
export function anchorsOfPage({ anchors, sections, text }: PageModel): readonly NamedAnchor[] {
  const named = new Map<string, NamedAnchor>();
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
    const isLoose = section === undefined && anchor.range.start > firstHeading && !isPutThere(anchor, text);
    named.set(anchor.id, { id: anchor.id, heading: section?.title ?? '', isDoubled, isLoose });
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

/** An empty `<span class='anchor' id='lakes'></span>` has no other use. */
function isPutThere({ range }: Anchor, text: string): boolean {
  return /^["']?[^<>]{0,200}>\s{0,9}<\/(?:span|a)>/.test(text.slice(range.end, range.end + 300));
}
