import type { OffsetRange } from '../../text/range';
import type { YamlPlace } from '../yamlPlace';
import type { CompletionItem } from './completionItem';

/** Where a value is chosen. */
export interface ValuePlace {
  /** What a choice takes the place of: of a value whose quotes are still open, or before a comment, what stands before the offset. */
  readonly replaced: OffsetRange;
  /** The quote around it. */
  readonly quote: string;
  /** What is written behind a choice: a blank before a comment, and the quote that is still open there. */
  readonly behind: string;
}

/**
 * `avatar: im‸# mine`: YAML takes the comment for a part of what is typed before it, as it does with `C‸# tutorial` and `a‸#b.png`, which are values.
 * `#news` of a menu is no comment, `# to come` is (`isAddress`). `undefined` within a comment.
 */
export function valuePlace(text: string, place: YamlPlace, offset: number, isAddress: boolean): ValuePlace | undefined {
  const { range } = place;
  const isOpen = place.kind === 'value' && !place.isClosed;
  const quote = place.kind === 'value' && place.quoted ? text.charAt(range.start - 1) : '';
  const isSpaced = /^\s?$/.test(text.charAt(offset + 1)) && !/(?:^|\W)[A-Z]$/.test(text.slice(range.start, offset));
  const isComment = text[offset] === '#' && (isSpaced || (offset === range.start && !isAddress));
  if (place.kind === 'value' && isComment && (isOpen || quote === ''))
    return { replaced: { start: range.start, end: offset }, quote, behind: `${quote} ` };
  // a comment that begins where a value could stand
  if (text[range.start] === '#' && quote === '' && !isAddress) return undefined;
  // the target that is there already, a blank further: `url: ‸ #news`
  if (isAddress && range.start === range.end && /^[ \t]+#[^\s#]/.test(text.slice(offset, offset + 200)))
    return undefined;
  return { replaced: isOpen ? { start: range.start, end: offset } : range, quote, behind: '' };
}

/** Of `/en‸#news` what `address` takes the place of: an anchor behind another page's address stays, and goes where the author asks. */
export function addressRanges(
  text: string,
  replaced: OffsetRange,
  offset: number,
  address: string,
): Pick<CompletionItem, 'range' | 'replacing'> {
  return text[offset] === '#' && offset < replaced.end && !address.includes('#')
    ? { range: { start: replaced.start, end: offset }, replacing: replaced }
    : { range: replaced };
}

/** What a value that is no text is written over: the quotes too, since `"false"` counts as true. */
export function withoutQuotes(
  text: string,
  { replaced: { start, end }, quote, behind }: ValuePlace,
  blank: string,
  value: string,
): Pick<CompletionItem, 'range' | 'insertText' | 'filterText'> {
  const closing = quote !== '' && text.startsWith(quote, end) ? quote.length : 0;
  return {
    range: { start: start - quote.length, end: end + closing },
    insertText: blank + value + behind.slice(quote.length),
    ...(quote !== '' && { filterText: quote + value }),
  };
}
