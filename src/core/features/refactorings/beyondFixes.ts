import type { CodeAction } from '../problems/codeActions';
import type { Refactoring } from './refactoring';

/** The changes of form that no fix makes already: one menu shows both. */
export function beyondFixes(changes: readonly Refactoring[], fixes: readonly CodeAction[]): readonly Refactoring[] {
  const done = new Set(fixes.map(madeBy));
  return changes.filter(change => change.created.length > 0 || !done.has(madeBy(change)));
}

function madeBy({ edits, elsewhere }: Pick<Refactoring, 'edits' | 'elsewhere'>): string {
  const made = edits.map(({ range: { start, end }, newText }) => [start, end, newText]);
  return JSON.stringify([made, elsewhere]);
}
