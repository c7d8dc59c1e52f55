import type { PageModel } from '../../page/pageModel';
import type { AssembledPage } from '../../site/store/assembledPage';
import { isInTheOpen } from './sectionAt';
import type { HiddenSection } from './hiddenSections';
import { isInText, pageTitle } from './mainParent';
import type { SectionBlock } from './sectionBlocks';
import { standsAlone } from '../../text/lines';

/**
 * The sections of a page, each of which ends before those that are hidden behind it and are not deeper: the view lists them beside it, and
 * they stay where it moves or goes. What visitors read behind a hidden section belongs to the one above that, and so does what is hidden between.
 */
export function endingBeforeHidden(
  blocks: readonly SectionBlock[],
  hidden: readonly HiddenSection[],
  page: PageModel,
): readonly SectionBlock[] {
  const behind = hidden.filter(({ range }) => standsAlone(page.text, range)).reverse();
  if (behind.length === 0) return blocks;
  return blocks.map(block => {
    const { heading, level } = block.section;
    let { end } = block.range;
    let reached = end;
    for (const { range, level: own } of behind) {
      if (range.end !== reached || range.start < heading.end) continue;
      reached = page.text.slice(0, range.start).trimEnd().length;
      if (own <= level) end = reached;
    }
    return end === block.range.end ? block : { ...block, range: { start: block.range.start, end } };
  });
}

/** A section of a page, hidden or not. */
export type Sibling = Pick<SectionBlock, 'key' | 'title' | 'range'>;

interface Sections {
  readonly whole: AssembledPage;
  readonly blocks: readonly SectionBlock[];
  readonly hidden: readonly HiddenSection[];
}

/** What stands beside a section in the view, in the order of the page: those of its level, and what is hidden between them. The name of the page has none beside it. */
export function siblingsOf({ whole, blocks, hidden }: Sections, block: SectionBlock): readonly Sibling[] {
  const title = pageTitle({ blocks });
  if (block === title) return [block];
  const { parent, below, html } = block;
  // what stands beside the text has no place below the name
  const isApart = (one: SectionBlock): boolean => title !== undefined && isInText(one) !== isInText(block);
  const shown = blocks.filter(
    one =>
      one !== title &&
      one.parent === parent &&
      one.below === below &&
      one.html?.holder === html?.holder &&
      !isApart(one),
  );
  const outer = parent === undefined ? undefined : blocks[parent];
  const between = hidden.filter(
    ({ range }) =>
      standsAlone(whole.model.text, range) &&
      isInTheOpen({ range }, whole.model) &&
      (outer === undefined || (outer.range.start < range.start && range.end <= outer.range.end)) &&
      shown.every(one => range.end <= one.range.start || one.range.end <= range.start),
  );
  return [...shown, ...between].sort((a, b) => a.range.start - b.range.start);
}
