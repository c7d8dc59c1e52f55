import { LiquidError } from './errors';

/** Where a stretch of the output came from: from `at` on, until the next segment. */
export interface OutputSegment {
  /** Offset in the output. */
  readonly at: number;
  readonly path: string;
  /** Offsets in the file of that path: of the copied text, or of the tag that printed it. */
  readonly start: number;
  readonly end: number;
  /** Whether the output is a letter-by-letter copy, so that an offset within it is an offset within the source. */
  readonly copied: boolean;
}

/** The text a template prints, and where each piece of it came from. */
export class Output {
  private readonly parts: string[] = [];
  readonly segments: OutputSegment[] = [];
  length = 0;

  constructor(private readonly longest: number) {}

  /** Adds `text`; throws a `limit` error when the whole grows past what a page may be. */
  write(text: string, path: string, start: number, end: number, copied: boolean): void {
    if (text === '') return;
    this.segments.push({ at: this.length, path, start, end, copied });
    this.parts.push(text);
    this.length += text.length;
    if (this.length > this.longest) throw new LiquidError(`The page grows past ${this.longest} characters`, 'limit');
  }

  text(): string {
    return this.parts.join('');
  }
}
