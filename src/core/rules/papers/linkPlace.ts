import type { Link } from '../../page/pageModel';
import { isWithin, slice, type OffsetRange } from '../../text/range';

/** Where the address of a link is written; of a reference link, whose address stands elsewhere, the link. */
export function placeOfLink({ range, href, hrefRange }: Link, text: string): OffsetRange {
  const inPlace = isWithin(hrefRange, range) && slice(text, hrefRange) === href;
  return inPlace ? hrefRange : range;
}
