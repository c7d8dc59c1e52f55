import type { PageModel } from '../../page/pageModel';
import { pictureNames } from '../../page/paperBoxes';
import { isWithin, overlaps, slice, type OffsetRange } from '../../text/range';

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
    page.tags.some(({ name, range: tag }) => isWithin(tag, range) && (pictureNames.has(name) || name === 'audio')) ||
    page.liquid.some(region => overlaps(region.range, range) && writes(region))
  );
}

function writes(region: PageModel['liquid'][number]): boolean {
  return region.kind === 'output' || (region.kind === 'tag' && region.name.startsWith('include'));
}
