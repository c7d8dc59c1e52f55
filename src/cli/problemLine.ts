import { fileURLToPath } from 'node:url';
import type { PreviewProblem } from '../core/features/placing';
import { createLineIndex } from '../core/text/lineIndex';
import type { Localize } from './localize';
import { noFolder } from './ports/fileWorkspace';
import { placeFromHere } from './report/fromHere';
import { toReportRange } from './report/place';
import type { Terminal } from './terminal';

/**
 * What keeps a page or a site from being made, as compilers write it and `check` does: `home/_config.yml:3:1: YAML …`, the file as seen from the
 * working folder, with a line and a column counted from 1.
 */
export function problemLine(
  { path, uri, text, start, message }: PreviewProblem,
  { workingFolder }: Terminal,
  localize: Localize,
): string {
  const place = uri.startsWith(noFolder) ? path : placeFromHere(workingFolder, fileURLToPath(uri));
  const { line, column } = toReportRange(createLineIndex(text), { start, end: start }, text).start;
  return `${place}:${line}:${column}: ${localize(message)}`;
}
