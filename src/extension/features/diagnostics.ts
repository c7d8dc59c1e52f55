import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { systemAlarm, type Alarm } from '../../hosts/alarm';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { isBelow } from '../isBelow';
import { onDidChangeWhatIsWrong } from '../settings';
import { isOfKind } from '../siteDocuments';
import { DocumentLook } from './documentLook';
import type { LastEdit } from '../lastEdit';
import { toDiagnostics } from '../problemDiagnostics';

/**
 * Publishes the problems of the files that are open, after each change of their site. A change in one file may end or
 * begin a problem in another (a renamed heading, the menu), so all open files of the site are looked at.
 */
export function publishDiagnostics(
  service: LanguageService,
  lastEdit: LastEdit,
  rulePage: (ruleId: string) => vscode.Uri,
  report: (error: unknown) => void,
  alarm: Alarm = systemAlarm,
): Disposables {
  const held = new Disposables();
  const collection = held.add(vscode.languages.createDiagnosticCollection('academic-homepage'));
  const looks = new Map<vscode.TextDocument, DocumentLook>();
  held.add({ dispose: () => looks.forEach(look => look.dispose()) });
  held.add(
    lastEdit.onDidLeave(left => {
      if (left !== undefined) looks.get(left)?.mayBeWritten();
      else for (const look of looks.values()) look.mayBeWritten();
    }),
  );

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
          lastEdit: () => lastEdit.at,
          isBeingWritten: (problem, text) => lastEdit.awaits(problem, document, text),
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
  held.add({ dispose: service.onDidChangeSite(lookAtAll) });
  held.add(onDidChangeWhatIsWrong(() => lookAtAll()));
  // Where the folders of the workspace begin decides whose settings count.
  held.add(vscode.workspace.onDidChangeWorkspaceFolders(() => lookAtAll()));
  lookAtAll();
  return held;
}

/** Whether problems are told of a document. */
export function hasProblems(document: vscode.TextDocument): boolean {
  // with front matter it is a page: `feed.xml`
  const isRead = document.uri.path.includes('/_data/') || document.lineAt(0).text.trimEnd() === '---';
  const isData = isOfKind(document, 'data') && isRead;
  return (isData || isOfKind(document, 'markdown', 'yaml', 'html', 'style')) && isFile(document);
}
