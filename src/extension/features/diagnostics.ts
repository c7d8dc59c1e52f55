import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Problem, Severity } from '../../core/rules/rule';
import { createLineIndex } from '../../core/text/lineIndex';
import type { OffsetRange } from '../../core/text/range';
import { systemAlarm, type Alarm } from '../../hosts/alarm';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { isBelow } from '../isBelow';
import { localize } from '../localize';
import { toRangeIn } from '../places';
import { onDidChangeWhatIsWrong } from '../settings';
import { isOfKind } from '../siteDocuments';
import { DocumentLook } from './documentLook';
import { isBeingWritten } from './problemsAtRest';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const DIAGNOSTIC_SOURCE = 'Academic Homepage';

/**
 * Publishes the problems of the files that are open, after each change of their site. A change in one file may end or
 * begin a problem in another (a renamed heading, the menu), so all open files of the site are looked at.
 */
export function publishDiagnostics(
  service: LanguageService,
  rulePage: (ruleId: string) => vscode.Uri,
  report: (error: unknown) => void,
  alarm: Alarm = systemAlarm,
): Disposables {
  const held = new Disposables();
  const collection = held.add(vscode.languages.createDiagnosticCollection('academic-homepage'));
  const looks = new Map<vscode.TextDocument, DocumentLook>();
  let lastEdit = -Infinity;
  let edited: Edited | undefined;
  held.add({ dispose: () => looks.forEach(look => look.dispose()) });

  const lookAt = (document: vscode.TextDocument): DocumentLook => {
    const uri = document.uri.toString();
    const look =
      looks.get(document) ??
      new DocumentLook(
        {
          look: signal => service.diagnostics(uri, signal),
          draw({ problems, text }) {
            // of a page whose file is removed the service has no text, though its tab stands
            const isGone = text === '' && problems.length === 0;
            if (document.isClosed || (document.getText() !== text && !isGone)) return false;
            collection.set(document.uri, toDiagnostics(problems, text, service, rulePage, document.uri));
            return true;
          },
          lastEdit: () => lastEdit,
          isBeingWritten(problem, text) {
            const editor = vscode.window.activeTextEditor;
            if (editor?.document !== document || edited?.document !== document) return false;
            const cursor = document.offsetAt(editor.selection.active);
            return isBeingWritten(problem, text, { cursor, written: edited.written });
          },
        },
        report,
        alarm,
      );
    looks.set(document, look);
    return look;
  };
  /** @param changed the root of a site, or a document without one */
  const lookAtAll = (changed?: string): void => {
    for (const document of vscode.workspace.textDocuments) {
      if (hasProblems(document) && (changed === undefined || isBelow(changed, document.uri.toString())))
        lookAt(document).soon();
    }
  };

  held.add(
    vscode.workspace.onDidOpenTextDocument(document => {
      if (hasProblems(document)) lookAt(document).now();
    }),
  );
  held.add(
    vscode.workspace.onDidCloseTextDocument(document => {
      looks.get(document)?.dispose();
      looks.delete(document);
      collection.delete(document.uri);
    }),
  );
  held.add(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !hasProblems(document)) return;
      lastEdit = alarm.now();
      edited = { document, written: writtenBy(contentChanges) };
    }),
  );
  // a save by the clock, a second after a key, says nothing of what its author still writes
  let isByAuthor = false;
  held.add(
    vscode.workspace.onWillSaveTextDocument(({ reason }) => {
      isByAuthor = reason !== vscode.TextDocumentSaveReason.AfterDelay;
    }),
  );
  held.add(
    vscode.workspace.onDidSaveTextDocument(document => {
      if (!isByAuthor) return;
      if (edited?.document === document) edited = undefined;
      looks.get(document)?.mayBeWritten();
    }),
  );
  held.add(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      if (edited?.document === document && !isOnLineOf(edited, selection.active)) edited = undefined;
      looks.get(document)?.mayBeWritten();
    }),
  );
  held.add(
    vscode.window.onDidChangeActiveTextEditor(() => {
      edited = undefined;
      for (const look of looks.values()) look.mayBeWritten();
    }),
  );
  held.add({ dispose: service.onDidChangeSite(lookAtAll) });
  held.add(onDidChangeWhatIsWrong(() => lookAtAll()));
  // Where the folders of the workspace begin decides whose settings count.
  held.add(vscode.workspace.onDidChangeWorkspaceFolders(() => lookAtAll()));
  lookAtAll();
  return held;
}

/** The document that was changed last, and the text that this has put there. */
interface Edited {
  readonly document: vscode.TextDocument;
  readonly written: OffsetRange;
}

/** From the first of several changes to behind the last. */
function writtenBy(changes: readonly vscode.TextDocumentContentChangeEvent[]): OffsetRange {
  const offsets = changes.map(({ rangeOffset }) => rangeOffset);
  const length = changes.reduce((sum, { text }) => sum + text.length, 0);
  return { start: Math.min(...offsets), end: Math.max(...offsets) + length };
}

function isOnLineOf({ document, written }: Edited, { line }: vscode.Position): boolean {
  return document.positionAt(written.start).line <= line && line <= document.positionAt(written.end).line;
}

function hasProblems(document: vscode.TextDocument): boolean {
  // with front matter it is a page: `feed.xml`
  const isRead = document.uri.path.includes('/_data/') || document.lineAt(0).text.trimEnd() === '---';
  const isData = isOfKind(document, 'data') && isRead;
  return (isData || isOfKind(document, 'markdown', 'yaml', 'html', 'style')) && isFile(document);
}

/** A problem as the editor shows it, with whether there is a quick fix for it. */
export class ProblemDiagnostic extends vscode.Diagnostic {
  readonly canBeFixed: boolean;

  constructor(range: vscode.Range, { message, severity, fixes }: Problem) {
    super(range, localize(message), SEVERITIES[severity]);
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
    diagnostic.source = DIAGNOSTIC_SOURCE;
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
