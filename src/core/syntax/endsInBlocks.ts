import type { LiquidRegion } from './liquid';
import type { OffsetRange } from '../text/range';
import { branchingTags } from './liquidTags';
import { nextOf } from './nextOf';

/**
 * The `-->` that stand in a loop or a condition within a comment that goes on behind it:
 * `<!-- {% for paper in site.data.papers %} <!-- a --> {% endfor %} b -->`. Of an empty list Jekyll prints neither of the inner marks, and
 * the author means all of it to be hidden. `text` has filler where Liquid stands.
 */
export function endsInBlocks(text: string, liquid: readonly LiquidRegion[]): readonly OffsetRange[] {
  const blocks = blocksOf(liquid);
  if (blocks.length === 0) return [];
  const [nextBeginning, nextEnd] = [nextOf(text, '<!--'), nextOf(text, '-->')];
  const found: OffsetRange[] = [];
  let inComment = false;
  let next = 0;
  for (const { 0: mark, index: at } of text.matchAll(/<!--|-->/g)) {
    if (inComment === (mark === '<!--')) continue;
    // of a comment that begins those that stand around it are passed over, of its end those that it holds
    for (let block = blocks[next]; block !== undefined && block.start < at; block = blocks[++next])
      if (inComment && block.end > at) break;
    const around = blocks[next];
    if (!inComment || around === undefined || around.start > at) inComment = !inComment;
    else {
      const beginning = nextBeginning(around.end);
      const end = nextEnd(around.end);
      if (end !== -1 && (beginning === -1 || end < beginning)) found.push({ start: at, end: at + 3 });
      else inComment = false;
    }
  }
  return found;
}

/** The loops and conditions, by where they begin. */
function blocksOf(liquid: readonly LiquidRegion[]): readonly OffsetRange[] {
  const blocks: OffsetRange[] = [];
  const open: (LiquidRegion & { readonly kind: 'tag' })[] = [];
  for (const region of liquid) {
    if (region.kind !== 'tag') continue;
    if (branchingTags.has(region.name)) open.push(region);
    else if (`end${open.at(-1)?.name ?? ''}` === region.name)
      blocks.push({ start: open.pop()?.range.start ?? 0, end: region.range.end });
  }
  return blocks.sort((a, b) => a.start - b.start);
}
