import type { OffsetRange } from '../text/range';
import type { LiquidRegion } from './liquid';
import { blockTags, isParting } from './liquidTags';

/** A block of Liquid around a place of a text. */
export interface LiquidBlock {
  /** Of its first tag: `for`. */
  readonly name: string;
  /** Where the branch begins that the place stands in: at the block's own tag, or at its `else`. A 0-based offset. */
  readonly branch: number;
  /** From its first tag to behind its last, or to the end of the text. */
  readonly range: OffsetRange;
}

/**
 * The blocks of Liquid that an offset of a text stands in, the outermost first: they decide whether, how often and where what is written there is
 * shown.
 * @param liquid in order
 */
export function liquidBlocksAround(liquid: readonly LiquidRegion[], offset: number): readonly LiquidBlock[] {
  const tags = liquid.flatMap(region => (region.kind === 'tag' ? [region] : []));
  const open: { readonly name: string; readonly start: number; branch: number }[] = [];
  const ahead = tags.filter(({ range }) => range.start < offset);
  for (const { name, range } of ahead) {
    const last = open.at(-1);
    if (blockTags.has(name)) open.push({ name, start: range.start, branch: range.start });
    else if (isParting(name) && last !== undefined) last.branch = range.start;
    else if (isEnd(name)) open.pop();
  }
  const ends: number[] = [];
  let depth = 0;
  for (const { name, range } of tags.slice(ahead.length)) {
    if (blockTags.has(name)) depth++;
    else if (isEnd(name) && --depth < 0) {
      ends.push(range.end);
      depth = 0;
    }
  }
  return open.map(({ name, start, branch }, at) => ({
    name,
    branch,
    range: { start, end: ends[open.length - 1 - at] ?? Infinity },
  }));
}

function isEnd(name: string): boolean {
  return name.startsWith('end') && blockTags.has(name.slice('end'.length));
}

/** Whether what stands at two places is shown under the same conditions, as often and in the same place. */
export function areInSameBlocks(one: readonly LiquidBlock[], other: readonly LiquidBlock[]): boolean {
  return one.length === other.length && one.every(({ branch }, at) => branch === other[at]?.branch);
}
