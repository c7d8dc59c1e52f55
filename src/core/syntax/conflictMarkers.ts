import { maskText } from './masks';
import { behindLine, lineEnd } from '../text/lines';
import type { OffsetRange } from '../text/range';

/** What a merge left to its author: both versions of some lines, between marks. All ranges are of whole lines. */
export interface Conflict extends OffsetRange {
  /** The upper version, of the branch that was merged into: `HEAD`. */
  readonly upper: Version;
  /** The lower one, of what was merged. */
  readonly lower: Version;
}

/** One version, without the marks around it, and what Git calls it. */
export interface Version extends OffsetRange {
  readonly name: string;
}

/**
 * Where Git left both versions of some lines in a text, in its order. A line of seven `=` alone, which is below a heading in Markdown, is none, nor is
 * what stands in a quotation: all three marks begin their lines. Between the first two there may be a third version, what both go back to
 * (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented).
 */
export function conflictsIn(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  const conflicts: Conflict[] = [];
  let open: { readonly start: number; readonly upper: Version; isSplit: boolean; lower: number } | undefined;
  for (let at = 0; at < text.length; at = behindLine(text, at)) {
    const mark = /^(?:[<>|]{7}(?: |$)|={7}$)/.exec(text.slice(at, Math.min(lineEnd(text, at), at + 8)))?.[0];
    if (mark === undefined) continue;
    const behind = behindLine(text, at);
    const name = text.slice(at + 8, lineEnd(text, at)).trim();
    if (mark.startsWith('<')) open = { start: at, upper: { name, start: behind, end: -1 }, isSplit: false, lower: -1 };
    else if (open === undefined) continue;
    else if (mark.startsWith('>') && open.isSplit) {
      const lower = { name, start: open.lower, end: at };
      conflicts.push({ start: open.start, end: behind, upper: open.upper, lower });
      open = undefined;
    } else if (open.upper.end < 0 || !open.isSplit) {
      const upper = open.upper.end < 0 ? { ...open.upper, end: at } : open.upper;
      open = { ...open, upper, isSplit: mark.startsWith('='), lower: behind };
    }
  }
  return conflicts;
}

/** The text as it is with the upper versions alone, blanks in place of the others and of the marks: every offset stays true. */
export function withUpperVersions(text: string, conflicts: readonly Conflict[]): string {
  const others = conflicts.flatMap(({ start, end, upper }) => [
    { start, end: upper.start },
    { start: upper.end, end },
  ]);
  return maskText(
    text,
    others.map(range => ({ range, filler: 'spaces' })),
  );
}
