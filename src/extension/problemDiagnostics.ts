import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import type { Problem, Severity } from '../core/rules/rule';
import { createLineIndex } from '../core/text/lineIndex';
import { localize } from './localize';
import { toRangeIn } from './places';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const diagnosticSource = 'Academic Homepage';

/** A problem as the editor shows it, with whether there is a quick fix for it. */
export class ProblemDiagnostic extends vscode.Diagnostic {
  readonly canBeFixed: boolean;

  constructor(range: vscode.Range, { message, severity, fixes }: Problem) {
    super(range, localize(message), severities[severity]);
    this.canBeFixed = fixes.length > 0;
  }
}

/** Problems of a file as the editor shows them; `text` is the text that their ranges speak of. */
export function toDiagnostics(
  problems: readonly Problem[],
  text: string,
  service: LanguageService,
  rulePage: (ruleId: string) => vscode.Uri,
  uri: vscode.Uri,
): vscode.Diagnostic[] {
  const lines = createLineIndex(text);
  return problems.map(problem => {
    const diagnostic = new ProblemDiagnostic(toRangeIn(lines, problem.range), problem);
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: problem.ruleId, target: rulePage(problem.ruleId) };
    diagnostic.relatedInformation = problem.related.flatMap(place => {
      const target = service.resolve(uri.toString(), place.path);
      if (target === undefined) return [];
      const other =
        place.path === problem.path ? lines : createLineIndex(service.textOf(uri.toString(), place.path) ?? '');
      const range = toRangeIn(other, place.range);
      return [
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(vscode.Uri.parse(target), range),
          localize(place.message),
        ),
      ];
    });
    return diagnostic;
  });
}
