import type { Problem } from '../../core/rules/rule';

/** How many problems of each rule a file has. */
export type ProblemCounts = ReadonlyMap<string, number>;

/** How many of these there are of each rule. */
export function countProblems(problems: readonly Pick<Problem, 'ruleId'>[]): ProblemCounts {
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
