import type { OffsetRange } from '../../src/core/text/range';

/**
 * A test document with marks: `⟦` and `⟧` around each range of interest, `‸` at each offset of interest. Marks may nest.
 * `marked('a ⟦b⟧‸')` gives the text `a b`, one range 2-3, one offset 3. Ranges come in the order of their `⟦`.
 */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly OffsetRange[];
  readonly offsets: readonly number[];
}

export function marked(document: string): Marked {
  let text = '';
  const ranges: { start: number; end: number }[] = [];
  const offsets: number[] = [];
  const open: { start: number; end: number }[] = [];
  for (const piece of document.split(/([⟦⟧‸])/u)) {
    if (piece === '⟦') {
      const range = { start: text.length, end: text.length };
      ranges.push(range);
      open.push(range);
    } else if (piece === '⟧') {
      const range = open.pop();
      if (range === undefined) throw new Error(`"⟧" without "⟦" in ${document}`);
      range.end = text.length;
    } else if (piece === '‸') offsets.push(text.length);
    else text += piece;
  }
  if (open.length > 0) throw new Error(`"⟦" without "⟧" in ${document}`);
  return { text, ranges, offsets };
}

/** Writes marks around ranges, so that a wrong range is seen in the difference of two documents. Ranges that cross are refused. */
export function mark(text: string, ranges: readonly OffsetRange[]): string {
  const outermostFirst = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let done = 0;
  const open: number[] = [];
  const close = (upTo: number): void => {
    for (let end = open.at(-1); end !== undefined && end <= upTo; end = open.at(-1)) {
      result += text.slice(done, end) + '⟧';
      done = end;
      open.pop();
    }
  };
  for (const { start, end } of outermostFirst) {
    close(start);
    const around = open.at(-1);
    if (around !== undefined && end > around) throw new Error(`the range ${start}-${end} crosses another`);
    result += text.slice(done, start) + '⟦';
    done = start;
    open.push(end);
    if (end === start) close(start);
  }
  close(text.length);
  return result + text.slice(done);
}
