import type { PageModel } from '../../page/pageModel';
import { tablesOf } from '../../page/works/tableRows';
import { remembered } from '../../remembered';
import { walkElements } from '../../syntax/htmlElements';
import { liquidBlocksAround } from '../../syntax/liquidBlocks';
import { lineEnd } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import type { Unit } from '../entries/pageUnits';

const loops = new Set(['for', 'tablerow']);

/** The loops of Liquid of a page that are in no other, in order. Without an end it is no loop yet: nothing below it would be a place. */
const loopsOf = remembered(({ liquid }: PageModel): readonly OffsetRange[] => {
  const found: OffsetRange[] = [];
  for (const region of liquid) {
    if (region.kind !== 'tag' || !loops.has(region.name) || region.range.start < (found.at(-1)?.end ?? 0)) continue;
    const around = liquidBlocksAround(liquid, region.range.end);
    const own = around.find(({ range }) => range.start === region.range.start);
    if (own !== undefined && own.range.end < Infinity) found.push(own.range);
  }
  return found;
});

/** Whether a place is within a loop of Liquid, `{% for paper in site.data.papers %}`: there something is shown once for each thing it goes through, or never. */
export function isInLoop(page: PageModel, offset: number): boolean {
  return loopsOf(page).some(({ start, end }) => start < offset && offset < end);
}

/**
 * Where an entry goes instead of a place within a loop of Liquid: behind the entry or the heading in which the outermost one begins, else ahead of
 * it (see `aheadOf`). Any other place as it is.
 */
export function outOfLoops(page: PageModel, units: readonly Unit[], offset: number): number {
  const loop = loopsOf(page).find(({ start, end }) => start < offset && offset < end);
  if (loop === undefined) return offset;
  const holders = [...units.map(({ range }) => range), ...page.sections.map(({ heading }) => heading)];
  const holder = holders.find(({ start, end }) => start < loop.start && loop.start < end);
  return holder === undefined
    ? aheadOf(page, loop)
    : outOfLoops(page, units, Math.max(holder.end, lineEnd(page.text, loop.end)));
}

/** Where an entry goes that would stand on a line on which a loop begins, ahead of all else or for the lines below; `undefined` for other lines. */
export function aheadOfLoopOn(page: PageModel, line: OffsetRange): number | undefined {
  const loop = loopsOf(page).find(
    ({ start, end }) =>
      start >= line.start && start < line.end && (end > line.end || isUnseen(page, { start: line.start, end: start })),
  );
  return loop && aheadOf(page, loop);
}

/**
 * The start of a line ahead of a loop, and of what must not be torn from it: the blocks of Liquid that hold nothing ahead of it,
 * `{% if papers.size > 0 %}`, the table whose rows it makes, and what ends on its line.
 */
function aheadOf(page: PageModel, loop: OffsetRange): number {
  let { start } = loop;
  for (const { range, branch } of [...liquidBlocksAround(page.liquid, start)].reverse()) {
    if (range.end === Infinity || !isUnseen(page, { start: branch, end: start })) break;
    ({ start } = range);
  }
  return wholeLine(page, start);
}

function wholeLine(page: PageModel, offset: number): number {
  const { text, comments, liquid, paragraphs, elements } = page;
  const at = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const ended = [...liquidBlocksAround(liquid, at), ...walkElements(elements)]
    .map(({ range }) => range)
    .filter(({ end }) => end <= offset);
  const regions = liquid.map(({ range }) => range);
  const heads = [...tablesOf(page), ...paragraphs].filter(range => isTableAbove(text, range, at));
  const open = heads.map(({ start }) => ({ start, end: at + 1 }));
  const torn = [...comments, ...regions, ...ended, ...loopsOf(page), ...paragraphs, ...tablesOf(page), ...open].find(
    ({ start, end }) => start < at && at < end,
  );
  return torn === undefined ? at : wholeLine(page, torn.start);
}

/** Whether a block ends on the line above an offset with the row or the rule of a table: `|---|---|⏎{%- for p in papers %}`. */
function isTableAbove(text: string, { start, end }: OffsetRange, at: number): boolean {
  if (end > at || !/^[ \t]{0,40}(?:\r\n|\r|\n)?$/.test(text.slice(end, at))) return false;
  const line =
    text
      .slice(start, end)
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return line.includes('|') && /^[ \t]{0,40}(?:\||[-:])/.test(line);
}

/** Whether a range holds nothing that is seen but loops. */
function isUnseen(page: PageModel, { start, end }: OffsetRange): boolean {
  const hidden = [...page.liquid, ...page.tags]
    .map(({ range }) => range)
    .concat(page.comments, loopsOf(page))
    .filter(range => range.end > start && range.start < end)
    .sort((a, b) => a.start - b.start);
  let at = start;
  for (const range of hidden) {
    if (page.text.slice(at, range.start).trim() !== '') return false;
    at = Math.max(at, range.end);
  }
  return page.text.slice(at, end).trim() === '';
}
