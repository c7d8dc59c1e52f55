import type { Problem, Severity } from './rule';
import { firstWhere } from '../text/firstWhere';

/**
 * Without what other rules say of a place that one of `reasons` explains; of two reasons in one place, which are among the problems, the
 * graver stays. In the time of a sort, however many there are.
 */
export function withoutEchoes(problems: readonly Problem[], reasons: readonly Problem[]): readonly Problem[] {
  if (reasons.length === 0) return problems;
  const sorted = [...reasons].sort((a, b) => a.range.start - b.range.start);
  const known = new Set(reasons);
  /** How far the reasons up to each of them reach. */
  const reach: number[] = [];
  for (const { range } of sorted) reach.push(Math.max(range.end, reach.at(-1) ?? 0));
  return problems.filter(problem => {
    for (let at = lastBegun(sorted, problem.range.start); (reach[at] ?? -1) >= problem.range.end; at -= 1) {
      const reason = sorted[at];
      if (reason !== undefined && explains(reason, problem, known.has(problem))) return false;
    }
    return true;
  });
}

/** The index of the last of `sorted` that begins at `offset` or before; -1 for none. */
function lastBegun(sorted: readonly Problem[], offset: number): number {
  return firstWhere(sorted, ({ range }) => range.start > offset) - 1;
}

const gravity: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

function explains(reason: Problem, { ruleId, range, severity }: Problem, isReason: boolean): boolean {
  const { start, end } = reason.range;
  if (reason.ruleId === ruleId || start > range.start || range.end > end) return false;
  const isSame = start === range.start && end === range.end;
  return !(isReason && isSame) || gravity.indexOf(severity) < gravity.indexOf(reason.severity);
}
