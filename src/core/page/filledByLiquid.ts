import { isWithin, type OffsetRange } from '../text/range';
import type { LiquidRegion } from '../syntax/liquid';

/**
 * Whether Liquid fills what stands in a range, one paper after the other or one of which nothing else is written: `- {{ paper.title }}. {{ paper.authors }}`. It
 * has an output, and no words of its own, or a loop around that, or two outputs ahead of its words.
 * @param words what is visible of it without Liquid
 */
export function isFilledByLiquid(liquid: readonly LiquidRegion[], range: OffsetRange, words: string): boolean {
  const outputs = liquid.filter(region => region.kind === 'output' && isWithin(region.range, range));
  const [first, second] = outputs;
  if (first === undefined) return false;
  const leads = second !== undefined && /^[^\p{L}\d]{0,3}[,.;:，。；：]/u.test(words);
  return leads || !/[\p{L}\d]/u.test(words) || isInLoop(liquid, first.range.start);
}

/** Whether an offset of a text stands in a loop of Liquid: `{% for post in site.posts %}`. */
export function isInLoop(liquid: readonly LiquidRegion[], offset: number): boolean {
  let depth = 0;
  for (const region of liquid) {
    if (region.range.start >= offset) break;
    if (region.kind !== 'tag') continue;
    if (/^(?:for|tablerow)$/.test(region.name)) depth++;
    else if (/^end(?:for|tablerow)$/.test(region.name)) depth--;
  }
  return depth > 0;
}
