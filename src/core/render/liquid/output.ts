import { insertedBy, type MappedText, type Place, type Segment } from '../../text/mappedText';
import { LiquidError } from './errors';
import type { Trace } from './trace/trace';

/** What a template has printed. Its text is put together when it is first asked for: a layout copies a whole page. */
export interface Rendered extends MappedText {
  readonly length: number;
  /** What was printed before and behind the piece from `start` to `end`; `undefined` where that was not printed as one. */
  around(start: number, end: number): { readonly before: string; readonly after: string } | undefined;
}

/** The text a template prints, and where each piece of it came from. */
export class Output {
  private readonly parts: string[] = [];
  readonly segments: Segment[] = [];
  length = 0;

  constructor(
    private readonly longest: number,
    private readonly trace?: Trace,
  ) {}

  /** Adds `text`; throws a `limit` error when the whole grows past what a page may be. */
  write(text: string, path: string, start: number, end: number, copied: boolean): void {
    if (text === '') return;
    this.segments.push({ at: this.length, path, start, end, copied, within: this.trace?.within });
    this.append(text);
  }

  /** Adds a text with its own places, put in by `tag`. */
  insert(map: MappedText, { path, start, end }: Place): void {
    const { text, segments } = map;
    if (text === '' || this.trace?.mayHandOn(map) === false) {
      this.write(text, path, start, end, false);
      return;
    }
    const within = this.trace?.within;
    if ((segments[0]?.at ?? 1) > 0) this.segments.push({ at: this.length, path, start, end, copied: false, within });
    for (const segment of insertedBy({ path, start, end, outer: within }, segments, this.length))
      this.segments.push(segment);
    this.append(text);
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (this.length > this.longest) throw new LiquidError(`The page grows past ${this.longest} characters`, 'limit');
  }

  mapped(): Rendered {
    const { parts, segments, length } = this;
    let whole: string | undefined;
    return {
      get text() {
        return (whole ??= parts.join(''));
      },
      segments,
      length,
      around(start, end) {
        let at = 0;
        const index = parts.findIndex(part => {
          const isIt = at === start && part.length === end - start;
          at += part.length;
          return isIt;
        });
        return index < 0
          ? undefined
          : { before: parts.slice(0, index).join(''), after: parts.slice(index + 1).join('') };
      },
    };
  }
}
