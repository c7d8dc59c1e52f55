import type { SectionBlock } from './sectionBlocks';

/** The heading that all others of a page in HTML stand below, such as the name of its author, by its number; `undefined` where none is. */
export function mainParent({ blocks }: { readonly blocks: readonly SectionBlock[] }): number | undefined {
  const [first, second] = blocks;
  const isAround =
    first?.html !== undefined &&
    second !== undefined &&
    blocks.every(({ parent }, at) => (parent === undefined) === (at === 0));
  return isAround ? 0 : undefined;
}
