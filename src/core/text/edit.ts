import type { OffsetRange } from './range';

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
