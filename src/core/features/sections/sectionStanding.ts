import { message, type Message } from '../../text/message';
import type { SiteReading } from '../siteReading';
import type { PlacedEdit } from '../siteChange';
import { placedRanges, type SectionBlock } from './sectionBlocks';
import type { SectionPage } from './sectionsView';

/** A section with the page it stands on. */
export interface Standing {
  readonly page: SectionPage;
  readonly block: SectionBlock;
}

/** Why a section of several files is left alone. */
export function acrossFiles({ title }: Pick<SectionBlock, 'title'>): Message {
  return message(
    '“{0}” begins in one file and ends in another, so it cannot be changed as a whole. Put it into one file first.',
    title,
  );
}

/** Why a section whose heading belongs to what stands above it is left alone. */
export function takenIn({ title }: SectionBlock): Message {
  return message(
    'The heading “{0}” stands right below a list or a quote and is read as a part of it, without what follows. Put a blank line above it first.',
    title,
  );
}

/** Edits of the page for stretches of it; `undefined` where these are not all in one file. */
export function editsAt(
  { site }: SiteReading,
  { whole, page }: SectionPage,
  ranges: Parameters<typeof placedRanges>[3],
  make: (text: string, ranges: Parameters<typeof placedRanges>[3], path: string) => readonly PlacedEdit[],
): readonly PlacedEdit[] | undefined {
  const placed = placedRanges(whole, page.path, path => site.files.get(path)?.text, ranges);
  return placed && make(placed.text, placed.ranges, placed.path);
}

/** Whether a section lies in another, however deep. */
export function isSectionWithin({ blocks }: SectionPage, block: SectionBlock, outer: SectionBlock): boolean {
  for (let at = block.parent; at !== undefined; at = blocks[at]?.parent) if (blocks[at] === outer) return true;
  return false;
}
