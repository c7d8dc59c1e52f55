import { groupedBy } from '../../grouped';
import { rules } from '../../rules/index';
import type { Problem, Severity } from '../../rules/rule';
import type { Message } from '../../text/message';
import type { CheckedFile } from '../problems/check';

export type ChecksGrouping = 'file' | 'rule';

export interface CheckItem {
  readonly message: Message;
  readonly severity: Exclude<Severity, 'hint'>;
  readonly ruleId: string;
  readonly problem: Problem;
  /** The file it is in. */
  readonly file: CheckedFile;
}

export interface CheckGroup {
  /** The path of a file from the site's root, or the id of a rule. */
  readonly id: string;
  /** What a rule is about. */
  readonly summary?: Message | undefined;
  readonly items: readonly CheckItem[];
}

export interface ChecksView {
  readonly groups: readonly CheckGroup[];
  readonly count: number;
  /** How many have a quick fix, as the status bar counts them. */
  readonly withFix: number;
  /** How many can be mended by “Fix All”. */
  readonly fixable: number;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/**
 * What is to be looked at before a site is published, by file or by rule; groups with the gravest problems come first. Hints are left
 * out, as in the Problems view.
 */
export function checksView(files: readonly CheckedFile[], grouping: ChecksGrouping): ChecksView {
  const items = files.flatMap(file =>
    file.problems.flatMap((problem): readonly CheckItem[] => {
      const { message, severity, ruleId } = problem;
      return severity === 'hint' ? [] : [{ message, severity, ruleId, problem, file }];
    }),
  );
  const groups = groupedBy(items, ({ file, ruleId }) => (grouping === 'file' ? file.path : ruleId));
  const gravest = (own: readonly CheckItem[]): number => Math.min(...own.map(({ severity }) => ranks[severity]));
  const summaryOf = (id: string): Message | undefined =>
    grouping === 'file' ? undefined : rules.find(rule => rule.id === id)?.summary;
  return {
    groups: [...groups]
      .map(([id, own]) => ({ id, summary: summaryOf(id), items: own }))
      .sort((a, b) => gravest(a.items) - gravest(b.items)),
    count: items.length,
    withFix: items.filter(({ problem }) => problem.fixes.length > 0).length,
    fixable: items.filter(({ problem }) => problem.fixes.some(({ safe }) => safe)).length,
  };
}
