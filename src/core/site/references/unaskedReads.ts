import { remembered, rememberedTexts } from '../../remembered';
import { readLiquid } from '../../syntax/liquid';
import { slice } from '../../text/range';
import { isFrameFile } from '../fileName';
import { openedParts } from '../openedParts';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/**
 * Whether a layout or include that pages are made of reads `site.KEY` without asking whether there is one: neither in an `if` about it
 * nor with `default`.
 */
export function readsUnasked(site: SiteSnapshot, key: string): boolean {
  return [...openedParts(site)].some(file => isFrameFile(file.path) && unaskedIn(file)(key));
}

const unaskedIn = remembered((file: SiteFile) => rememberedTexts(20, key => readsIn(file.text, key)));

/** `if` and `unless` that are open, whether one of their conditions asks for the key. */
interface Condition {
  asks: boolean;
}

function readsIn(text: string, key: string): boolean {
  if (!text.includes(`site.${key}`)) return false;
  const named = new RegExp(`\\bsite\\.${key}(?![\\w-])`);
  const open: Condition[] = [];
  for (const region of readLiquid(text)) {
    if (region.kind !== 'tag' && region.kind !== 'output') continue;
    const written = slice(text, region.kind === 'tag' ? region.markup : region.range);
    const isNamed = named.test(written);
    const tag = region.kind === 'tag' ? region.name : '';
    const last = open.at(-1);
    if (tag === 'if' || tag === 'unless') open.push({ asks: isNamed });
    else if (tag === 'endif' || tag === 'endunless') open.pop();
    else if (tag === 'elsif' && last !== undefined) last.asks ||= isNamed;
    else if (isNamed && !/\|\s*default\b/.test(written) && !open.some(({ asks }) => asks)) return true;
  }
  return false;
}
