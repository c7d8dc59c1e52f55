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

/** The word at the offset of a value with several: `badge` of `class="wide ba‸dge"`; empty between two blanks. */
export function wordIn(text: string, value: OffsetRange, offset: number): OffsetRange {
  const before = /(?<!\S)\S*$/.exec(text.slice(value.start, offset))?.[0].length ?? 0;
  const behind = /^\S*/.exec(text.slice(offset, value.end))?.[0].length ?? 0;
  return { start: offset - before, end: offset + behind };
}
