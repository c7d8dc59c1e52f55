import type { PageModel } from '../../page/pageModel';
import { slice, type OffsetRange } from '../../text/range';

/** Whether a reader sees words in a stretch of a page: pictures and empty elements have none. */
export function saysAny(page: PageModel, range: OffsetRange): boolean {
  return (
    slice(page.masked, range)
      .replace(/<[^<>]*>/g, '')
      .trim() !== ''
  );
}
