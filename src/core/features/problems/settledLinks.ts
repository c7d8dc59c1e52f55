import type { FoundElsewhere } from '../../rules/linter';
import type { Problem } from '../../rules/rule';
import type { OffsetRange } from '../../text/range';

/** What registries have said about the publications of a file as it stands now. */
export interface Verified {
  readonly findings: readonly FoundElsewhere[];
  /** Links that were compared with their records: what the rules guess about them is settled. */
  readonly settled: readonly OffsetRange[];
}

/** What the rules guess about links without asking anybody. */
const guesses = new Set(['wrong-paper-link', 'link-title-mismatch']);

/** Problems of a page without those that a look into the registry has settled, whichever way. */
export function withoutSettled(problems: readonly Problem[], settled: readonly OffsetRange[]): readonly Problem[] {
  if (settled.length === 0) return problems;
  return problems.filter(
    ({ ruleId, range }) =>
      !guesses.has(ruleId) || !settled.some(({ start, end }) => range.start < end && start < range.end),
  );
}
