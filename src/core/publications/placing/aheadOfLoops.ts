import type { PageModel } from '../../page/pageModel';
import { liquidBlocksAround, type LiquidBlock } from '../../syntax/liquidBlocks';

const loops = new Set(['for', 'tablerow']);

/**
 * Where an entry goes instead of a place within a loop of Liquid, `{% for paper in site.data.papers %}`: the start of the line on which the
 * outermost one begins. Within, it would be shown once for each thing that the loop goes through, or never. Any other place as it is.
 */
export function aheadOfLoops(page: PageModel, offset: number): number {
  const { text } = page;
  const loop = loopAround(page, offset);
  return loop === undefined
    ? offset
    : Math.max(text.lastIndexOf('\n', loop.range.start - 1), text.lastIndexOf('\r', loop.range.start - 1)) + 1;
}

/** Whether a place is within a loop of Liquid. */
export function isInLoop(page: PageModel, offset: number): boolean {
  return loopAround(page, offset) !== undefined;
}

function loopAround({ liquid }: PageModel, offset: number): LiquidBlock | undefined {
  // without an end it is no loop yet: nothing below it would be a place
  return liquidBlocksAround(liquid, offset).find(({ name, range }) => loops.has(name) && range.end < Infinity);
}

/** Whether a line begins with a loop of Liquid. */
export function opensLoop(line: string): boolean {
  return /^[ \t]{0,40}\{%-?[ \t]{0,8}(?:for|tablerow)[ \t]/.test(line);
}
