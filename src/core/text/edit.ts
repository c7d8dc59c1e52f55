import type { OffsetRange } from './range';

/** One replacement: the characters of `range` become `newText`. An empty range inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly range: OffsetRange;
  readonly newText: string;
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
