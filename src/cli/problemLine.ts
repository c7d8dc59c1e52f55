import type { PreviewProblem } from '../core/features/placing';
import { createLineIndex } from '../core/text/lineIndex';
import type { Localize } from './localize';

/** What keeps a page or a site from being made, as compilers write it, with a line and a column counted from 1: `_config.yml:3:1: YAML …`. */
export function problemLine({ path, text, start, message }: PreviewProblem, localize: Localize): string {
  const { line, character } = createLineIndex(text).positionAt(start);
  return `${path}:${line + 1}:${character + 1}: ${localize(message)}`;
}
