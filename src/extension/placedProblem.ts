import type { PreviewProblem } from '../core/features/placing';
import { createLineIndex } from '../core/text/lineIndex';
import { localize } from './localize';

/** A problem of a page in words of the editor's language, behind its place where it has one: `_pages/about.md:12: Unknown tag 'nonsense'`. */
export function placedProblem({ path, text, start, message, isOfWholeFile }: PreviewProblem): string {
  if (isOfWholeFile) return localize(message);
  return `${path}:${createLineIndex(text).positionAt(start).line + 1}: ${localize(message)}`;
}
