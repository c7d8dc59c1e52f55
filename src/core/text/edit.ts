import { shifted, type OffsetRange } from './range';

/** One replacement: the characters of `range` become `newText`. An empty range inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly range: OffsetRange;
  readonly newText: string;
}

/** Edits of a file of the site. */
export interface FileEdits {
  /** From the site's root. */
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/** Puts a text in at an offset. */
export function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/**
 * Applies edits that all speak of the same, unedited text. They may come in any order; of two that overlap the one
 * that starts later is dropped, so that applying many fixes at once can never garble the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of withoutOverlaps(edits)) {
    result += text.slice(done, edit.range.start) + edit.newText;
    done = edit.range.end;
  }
  return result + text.slice(done);
}

/** The edits in the order of the text, without those that overlap an earlier one. Insertions at one place are all kept. */
export function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const kept: TextEdit[] = [];
  let end = 0;
  for (const edit of ordered) {
    if (edit.range.start < end) continue;
    kept.push(edit);
    end = edit.range.end;
  }
  return kept;
}

/** Edits of the text without the characters of `cut`, as edits of the text that has them: they are taken away, too, and overlap nothing. */
export function withCut(edits: readonly TextEdit[], cut: OffsetRange): readonly TextEdit[] {
  const length = cut.end - cut.start;
  if (length === 0) return edits;
  const ordered = withoutOverlaps(edits);
  const taking = ordered.findIndex(({ range }) => range.start <= cut.start && range.end >= cut.start);
  const moved = ordered.map(({ range: { start, end }, newText }, at): TextEdit => {
    const isBehind = start > cut.start || (start === cut.start && at !== taking);
    return {
      range: { start: isBehind ? start + length : start, end: isBehind || at === taking ? end + length : end },
      newText,
    };
  });
  return taking >= 0 ? moved : withoutOverlaps([...moved, { range: cut, newText: '' }]);
}

/** Where a range of the text that `edits` have made stood before them; what they have put in stood where it took the place of something. */
export function rangeBefore(edits: readonly TextEdit[], { start, end }: OffsetRange): OffsetRange {
  const made = madeBy(edits);
  const before = (at: number, isEnd: boolean): number => {
    const within = made.find(({ range }) => range.start < at && at < range.end);
    if (within !== undefined) return isEnd ? within.edit.range.end : within.edit.range.start;
    return made.reduce((offset, { range, by }) => (range.end <= at ? offset - by : offset), at);
  };
  return { start: before(start, false), end: Math.max(before(start, false), before(end, true)) };
}

/** Where an offset of a text stands after `edits`, behind what those put in that end there. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  return madeBy(edits).reduce((at, { edit, by }) => (edit.range.end <= offset ? at + by : at), offset);
}

/** What `edits` do to a text and `later` to what comes of it, as edits of that text: in its order, none touching another. */
export function composedEdits(
  text: string,
  edits: readonly TextEdit[],
  later: readonly TextEdit[],
): readonly TextEdit[] {
  const after = applyEdits(text, edits);
  const made = madeBy(edits);
  const places = [...made.map(({ range }) => range), ...withoutOverlaps(later).map(({ range }) => range)];
  return touching(places).map(place => {
    const isWithin = ({ start, end }: OffsetRange): boolean => start >= place.start && end <= place.end;
    const ahead = made.filter(({ range }) => range.end < place.start).reduce((sum, { by }) => sum + by, 0);
    const within = made.filter(({ range }) => isWithin(range)).reduce((sum, { by }) => sum + by, 0);
    const own = later.filter(({ range }) => isWithin(range));
    const moved = own.map(({ range, newText }): TextEdit => {
      return { range: shifted(range, -place.start), newText };
    });
    return {
      range: { start: place.start - ahead, end: place.end - ahead - within },
      newText: applyEdits(after.slice(place.start, place.end), moved),
    };
  });
}

/** An edit, and what it has made. */
export interface Made {
  readonly edit: TextEdit;
  /** Where its text stands after all of them. */
  readonly range: OffsetRange;
  /** By how much it makes the text longer. */
  readonly by: number;
}

/** The edits in the order of the text, without those that overlap an earlier one, with what each has made of the text. */
export function madeBy(edits: readonly TextEdit[]): readonly Made[] {
  let moved = 0;
  return withoutOverlaps(edits).map(edit => {
    const start = edit.range.start + moved;
    const by = edit.newText.length - (edit.range.end - edit.range.start);
    moved += by;
    return { edit, range: { start, end: start + edit.newText.length }, by };
  });
}

/** Ranges in the order of the text, those that touch or overlap as one. */
function touching(ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  const joined: { readonly start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
