import type { PageModel } from '../../page/pageModel';
import { liquidBlocksAround } from '../../syntax/liquidBlocks';

const loops = new Set(['for', 'tablerow']);

/**
 * Where an entry goes instead of a place within a loop of Liquid, `{% for paper in site.data.papers %}`: the start of the line on which the
 * outermost one begins. Within, it would be shown once for each thing that the loop goes through, or never. Any other place as it is.
 */
export function aheadOfLoops({ text, liquid }: PageModel, offset: number): number {
  // without an end it is no loop yet: nothing below it would be a place
  const loop = liquidBlocksAround(liquid, offset).find(({ name, range }) => loops.has(name) && range.end < Infinity);
  return loop === undefined
    ? offset
    : Math.max(text.lastIndexOf('\n', loop.range.start - 1), text.lastIndexOf('\r', loop.range.start - 1)) + 1;
}

/** Whether a line begins with a loop of Liquid. */
export function opensLoop(line: string): boolean {
  return /^[ \t]{0,40}\{%-?[ \t]{0,8}(?:for|tablerow)[ \t]/.test(line);
}
