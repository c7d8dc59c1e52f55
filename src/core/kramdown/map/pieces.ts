import { alignLetters, type Reading } from '../../text/alignLetters';
import type { MappedText, Segment } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';

/** Puts HTML together piece by piece, each with its place in the parsed text; the segments' paths are empty. */
export class Pieces {
  private readonly segments: Segment[] = [];
  private readonly parts: string[] = [];
  private at = 0;

  constructor(readonly source: string) {}

  /** HTML that a stretch of the text as a whole was turned into. */
  whole(html: string, { start, end }: OffsetRange): void {
    if (html === '') return;
    this.segments.push({ at: this.at, path: '', start, end, copied: false, within: undefined });
    this.append(html);
  }

  /** HTML made of the letters of `range`: each gets the place of its own. */
  letters(html: string, range: OffsetRange, reading: Reading): void {
    const source = this.source.slice(range.start, range.end);
    for (const { at, start, end, copied } of alignLetters(html, source, reading)) {
      const [from, to] = [range.start + start, range.start + end];
      this.segments.push({ at: this.at + at, path: '', start: from, end: to, copied, within: undefined });
    }
    this.append(html);
  }

  result(): MappedText {
    return { text: this.parts.join(''), segments: this.segments };
  }

  private append(html: string): void {
    this.parts.push(html);
    this.at += html.length;
  }
}
