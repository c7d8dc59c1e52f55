import type { OffsetRange } from '../../text/range';
import type { CompletionItem } from './completionItem';

/** What `name` takes the place of in a word: all of `lay‸out` for `layout`; of `ur‸title` for `url` what is before `‸`, and all where the author asks. */
export function wordRanges(
  text: string,
  word: OffsetRange,
  offset: number,
  name: string,
): Pick<CompletionItem, 'range' | 'replacing'> {
  return name.endsWith(text.slice(offset, word.end))
    ? { range: word }
    : { range: { start: word.start, end: offset }, replacing: word };
}
