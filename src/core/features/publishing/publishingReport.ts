import type { Problem } from '../../rules/rule';
import { slice } from '../../text/range';
import type { CheckedFile } from '../problems/check';
import { changedRanges } from './changedRanges';

/** A file that is not as it was committed. */
export interface ChangedFile {
  /** From the site's root. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Its text as it was committed, where it was there and is a text. */
  readonly before: string | undefined;
}

/** A problem with the text that its range speaks of. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly text: string;
}

/** What is wrong with a site, as somebody sees it who is about to publish. */
export interface PublishingReport {
  /** In what changed since the last commit, most severe first. Of a site that is in no repository: all of them. */
  readonly here: readonly PlacedProblem[];
  /** What was there before. */
  readonly elsewhere: readonly PlacedProblem[];
}

const order: readonly Problem['severity'][] = ['error', 'warning', 'info', 'hint'];

/**
 * Tells the problems of what changed from those that were there before: of what changed is a problem that lies in a changed line, and one that
 * the site did not have as it was committed, wherever it lies. A heading that was renamed breaks the menu that nobody touched. Hints are left
 * out. `changed` is `undefined` of a site that is in no repository.
 *
 * @param committed the files as they were committed
 */
export function publishingReport(
  files: readonly CheckedFile[],
  changed: readonly ChangedFile[] | undefined,
  committed: readonly CheckedFile[],
): PublishingReport {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const byPath = new Map(changed?.map(file => [file.path, rangesOf(file, texts.get(file.path))]));
  const isChanged = (path: string, { start, end }: Problem['range']): boolean =>
    byPath.get(path)?.some(range => start <= range.end && end >= range.start) === true;
  const known = countsOf(committed);
  const here: PlacedProblem[] = [];
  const elsewhere: PlacedProblem[] = [];
  for (const { path, text, problems } of files) {
    for (const problem of problems) {
      if (problem.severity === 'hint') continue;
      const wasThere = changed !== undefined && takeOne(known, nameOf(problem, text));
      (!wasThere || isChanged(path, problem.range) ? here : elsewhere).push({ problem, text });
    }
  }
  return { here: here.sort(bySeverity), elsewhere: elsewhere.sort(bySeverity) };
}

function rangesOf({ before }: ChangedFile, text: string | undefined): readonly Problem['range'][] {
  if (text === undefined) return [];
  return before === undefined ? [{ start: 0, end: text.length }] : changedRanges(before, text);
}

/** How often each problem is there, by what it is called. */
function countsOf(files: readonly CheckedFile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, problems } of files) {
    for (const problem of problems) {
      const name = nameOf(problem, text);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** What tells a problem from others wherever it has moved to: its rule, its file and the words it is about. */
function nameOf({ ruleId, path, range }: Problem, text: string): string {
  return JSON.stringify([ruleId, path, slice(text, range)]);
}

function takeOne(counts: Map<string, number>, name: string): boolean {
  const left = counts.get(name) ?? 0;
  counts.set(name, left - 1);
  return left > 0;
}

function bySeverity({ problem: a }: PlacedProblem, { problem: b }: PlacedProblem): number {
  return order.indexOf(a.severity) - order.indexOf(b.severity);
}
