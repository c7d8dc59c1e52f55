import type { Problem } from '../../core/rules/rule';
import { unfinishedPlaces } from '../../core/rules/unfinished';
import { overlaps, touchesOffset, type OffsetRange } from '../../core/text/range';

/** How many problems of each rule a file has. */
export type ProblemCounts = ReadonlyMap<string, number>;

/** How many of these there are of each rule. */
export function countProblems(problems: readonly Pick<Problem, 'ruleId'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of problems) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/**
 * Whether a file has more problems of some rule than are shown of it. While its author types, that is what is half typed: `title: "` makes the
 * front matter unreadable for the second that the other quote takes, and hides all that its page is told otherwise. The same number of a
 * rule is taken for the same problems, whose words follow the letters: `images/a.p` is missing, then `images/a.pn`.
 */
export function hasNewProblems(shown: ProblemCounts, found: ProblemCounts): boolean {
  return [...found].some(([ruleId, count]) => count > (shown.get(ruleId) ?? 0));
}

/** Where the author of a document writes, in its text. */
export interface Writing {
  readonly cursor: number;
  /** What the last change of the document has put there, since which the cursor has not left its line. */
  readonly written: OffsetRange;
}

/**
 * Whether a problem lies in what its author is about to write: `[Bo Li](‸)` while they fetch the address from the browser, `github: "‸"`,
 * `images/a.p‸`. Not where they have only come to it.
 */
export function isBeingWritten(
  problem: Pick<Problem, 'range' | 'unfinished'>,
  text: string,
  { cursor, written }: Writing,
): boolean {
  return unfinishedPlaces(problem, text).some(({ start, end }) => {
    // `- ‸`, in which the item lacks right behind its dash; a word ends where a blank follows
    const isRightBehind = problem.unfinished !== undefined && /^[ \t]*$/.test(text.slice(end, cursor));
    const place = { start, end: isRightBehind ? Math.max(end, cursor) : end };
    const isTouched =
      overlaps(place, written) || touchesOffset(place, written.start) || touchesOffset(place, written.end);
    return isTouched && touchesOffset(place, cursor);
  });
}
