import type { CheckedFile } from '../../core/features/problems/check';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Localize } from '../localize';
import { toReportRange } from './place';
import type { ReportedFiles } from './reportedFiles';
import { oneLine } from '../oneLine';

/** One line a problem, as compilers write them: `_pages/about.md:12:4: warning: … [empty-link]`. */
export function printText(
  files: readonly CheckedFile[],
  localize: Localize,
  { placeOf }: Pick<ReportedFiles, 'placeOf'>,
): string {
  return files
    .flatMap(file => {
      const lines = createLineIndex(file.text);
      const place = placeOf(file);
      return file.problems.map(problem => {
        const { start } = toReportRange(lines, problem.range, file.text);
        return oneLine(
          `${place}:${start.line}:${start.column}: ${problem.severity}: ${localize(problem.message)} [${problem.ruleId}]`,
        );
      });
    })
    .join('');
}
