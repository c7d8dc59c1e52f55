import type { CheckedFile } from '../../core/features/problems/check';
import { createLineIndex } from '../../core/text/lineIndex';
import type { Localize } from '../localize';
import { toReportRange } from './place';

/** The problems as one JSON array; lines and columns 1-based, `file` from the root of the site. */
export function printJson(files: readonly CheckedFile[], localize: Localize): string {
  const texts = new Map(files.map(file => [file.path, createLineIndex(file.text)]));
  const problems = files.flatMap(file => {
    const lines = createLineIndex(file.text);
    return file.problems.map(problem => ({
      file: file.path,
      ruleId: problem.ruleId,
      severity: problem.severity,
      message: localize(problem.message),
      range: toReportRange(lines, problem.range),
      related: problem.related.map(place => ({
        file: place.path,
        message: localize(place.message),
        range: toReportRange(texts.get(place.path) ?? lines, place.range),
      })),
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
