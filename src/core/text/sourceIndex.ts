import { addTo } from '../grouped';
import type { Insertion, MappedText } from './mappedText';
import type { OffsetRange } from './range';

/** Finds what was made of a place in a source. */
export interface SourceIndex {
  /**
   * The ranges of the text that came from the character at `offset` of a file, the most exact first: letters copied from
   * it, then pieces made of a stretch that holds it, then what a tag that holds it printed. Where nothing was printed of
   * it, those of the character before it: a cursor behind a word belongs to the word. None where there are none either.
   */
  outputOf(path: string, offset: number): readonly OffsetRange[];
}

/** A stretch of a source, and the stretch of the output that came of it. */
interface Entry extends OffsetRange {
  readonly at: number;
  readonly to: number;
  readonly copied: boolean;
}

/** Entries by their start; `reach` holds the furthest end in the half of the entries around each. */
interface Entries {
  readonly sorted: readonly Entry[];
  readonly reach: readonly number[];
}

/** Indexes a map by its sources. */
export function createSourceIndex(map: MappedText): SourceIndex {
  const byPath = new Map<string, Entry[]>();
  const add = (path: string, entry: Entry): void => addTo(byPath, path, entry);
  map.segments.forEach(({ at, path, start, end, copied }, number) => {
    add(path, { start, end, at, to: map.segments[number + 1]?.at ?? map.text.length, copied });
  });
  for (const [{ path, start, end }, { at, to }] of insertions(map)) add(path, { start, end, at, to, copied: false });
  const indexed = new Map<string, Entries>();
  return {
    outputOf(path, offset) {
      const entries = byPath.get(path);
      if (entries === undefined) return [];
      const known = indexed.get(path) ?? arranged(entries);
      indexed.set(path, known);
      const found = outputAt(known, offset);
      return found.length > 0 ? found : outputAt(known, offset - 1);
    },
  };
}

/** What each tag that was run has printed. */
function insertions({ text, segments }: MappedText): ReadonlyMap<Insertion, { at: number; to: number }> {
  const found = new Map<Insertion, { at: number; to: number }>();
  segments.forEach(({ at, within }, number) => {
    const to = segments[number + 1]?.at ?? text.length;
    for (let tag = within; tag !== undefined; tag = tag.outer) {
      const known = found.get(tag);
      if (known === undefined) found.set(tag, { at, to });
      else known.to = to;
    }
  });
  return found;
}

function arranged(entries: readonly Entry[]): Entries {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  const fill = (from: number, to: number): number => {
    if (from >= to) return -1;
    const middle = (from + to) >> 1;
    const furthest = Math.max(sorted[middle]?.end ?? -1, fill(from, middle), fill(middle + 1, to));
    reach[middle] = furthest;
    return furthest;
  };
  fill(0, sorted.length);
  return { sorted, reach };
}

function outputAt(entries: Entries, offset: number): readonly OffsetRange[] {
  const found: Entry[] = [];
  collect(entries, 0, entries.sorted.length, offset, found);
  return found
    .sort((a, b) => Number(b.copied) - Number(a.copied) || a.end - a.start - (b.end - b.start) || a.at - b.at)
    .map(entry => printedOf(entry, offset));
}

/** Adds the entries from `from` to `to` that hold `offset`. */
function collect({ sorted, reach }: Entries, from: number, to: number, offset: number, found: Entry[]): void {
  if (from >= to) return;
  const middle = (from + to) >> 1;
  if ((reach[middle] ?? -1) <= offset) return;
  collect({ sorted, reach }, from, middle, offset, found);
  const entry = sorted[middle];
  if (entry === undefined || entry.start > offset) return;
  if (entry.end > offset) found.push(entry);
  collect({ sorted, reach }, middle + 1, to, offset, found);
}

/** What was printed of the character at `offset`: itself where it was copied. */
function printedOf({ at, to, start, copied }: Entry, offset: number): OffsetRange {
  if (!copied) return { start: at, end: to };
  const from = Math.min(at + offset - start, to);
  return { start: from, end: Math.min(from + 1, to) };
}
