import type { LiquidRegion } from './liquid';
import type { OffsetRange } from '../text/range';
import { blockTags } from './liquidTags';

/** Whether each tag of Liquid that begins in a range ends in it, and each block as well. `{{` that nothing closes spoils no balance. */
export function isLiquidBalanced(liquid: readonly LiquidRegion[], { start, end }: OffsetRange): boolean {
  let open = 0;
  for (const region of liquid) {
    if (region.range.start < start || region.range.start >= end) continue;
    if (region.range.end > end) return false;
    if (region.kind !== 'tag') continue;
    if (blockTags.has(region.name)) open++;
    else if (region.name.startsWith('end') && --open < 0) return false;
  }
  return open === 0;
}
