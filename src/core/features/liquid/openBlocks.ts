import { readLiquid } from '../../syntax/liquid';
import { blockTags } from '../../syntax/liquidTags';

/** What ends or parts the blocks that are open at `offset`, of the innermost first: `endif`, `elsif`, `else`, then `endfor`. */
export function closingTags(text: string, offset: number): readonly string[] {
  const open: string[] = [];
  for (const region of readLiquid(text.slice(0, offset))) {
    if (region.kind !== 'tag') continue;
    if (blockTags.has(region.name)) open.push(region.name);
    else if (region.name.startsWith('end')) {
      const at = open.lastIndexOf(region.name.slice(3));
      if (at >= 0) open.length = at;
    }
  }
  const innermost = open.at(-1);
  if (innermost === undefined) return [];
  const loop = open.includes('for') ? ['break', 'continue'] : [];
  return [...new Set([`end${innermost}`, ...(blockTags.get(innermost) ?? []), ...loop])];
}
