import { addToMenu } from './addToMenu';
import { boxToEntry } from './boxToEntry';
import { unwrapComment, wrapInComment } from './comments';
import { entryToBox } from './entryToBox';
import { extractSection } from './extractSection';
import { pinHeading } from './pinHeading';
import type { Refactor, Refactoring, RefactoringInput } from './refactoring';

/** In the order in which they are offered. */
const all: readonly Refactor[] = [
  addToMenu,
  pinHeading,
  extractSection,
  entryToBox,
  boxToEntry,
  wrapInComment,
  unwrapComment,
];

/** Every change of form that can be made at the cursor or with the selection. */
export function refactorings(input: RefactoringInput): readonly Refactoring[] {
  return all.flatMap(refactor => refactor(input));
}
