import type { CheckedFile } from '../../core/features/problems/check';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Localize } from '../localize';
import { toReportRange } from './place';
import type { ReportedFiles } from './reportedFiles';

/** The problems as one JSON array; lines and columns 1-based. */
export function printJson(
  files: readonly CheckedFile[],
  localize: Localize,
  { pathOf, beside }: ReportedFiles,
): string {
  const problems = files.flatMap(file => {
    const lines = createLineIndex(file.text);
    return file.problems.map(problem => ({
      file: pathOf(file),
      ruleId: problem.ruleId,
      severity: problem.severity,
      message: localize(problem.message),
      range: toReportRange(lines, problem.range),
      related: problem.related.map(({ path, message, range }) => {
        const other = beside(file, path);
        return {
          file: pathOf(other),
          message: localize(message),
          range: toReportRange(createLineIndex(other.text ?? file.text), range),
        };
      }),
      fixes: problem.fixes.map(fix => ({
        kind: fix.kind,
        title: localize(fix.title),
        safe: fix.safe,
        edits: fix.edits.map(edit => ({ range: toReportRange(lines, edit.range), newText: edit.newText })),
      })),
    }));
  });
  return JSON.stringify(problems, undefined, 2) + '\n';
}
