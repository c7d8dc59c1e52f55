import type { PageModel } from '../../page/pageModel';
import { overlaps, slice, type OffsetRange } from '../../text/range';

/** Whether a reader sees words in a stretch of a page: pictures and empty elements have none. */
export function saysAny(page: PageModel, range: OffsetRange): boolean {
  return (
    slice(page.masked, range)
      .replace(/<[^<>]*>/g, '')
      .trim() !== ''
  );
}

/** Whether a visitor sees anything in a stretch of a page: words, a picture, what Liquid writes or includes. */
export function showsAny(page: PageModel, range: OffsetRange): boolean {
  return (
    saysAny(page, range) ||
    /<(?:img|picture|svg|video|audio|iframe|object|embed|canvas)\b/i.test(slice(page.masked, range)) ||
    page.liquid.some(region => overlaps(region.range, range) && writes(region))
  );
}

function writes(region: PageModel['liquid'][number]): boolean {
  return region.kind === 'output' || (region.kind === 'tag' && region.name.startsWith('include'));
}
