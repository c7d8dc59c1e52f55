import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { inBackground } from '../inBackground';
import { isVerifiedOnSave } from '../settings';
import { isOfKind } from '../siteDocuments';

/**
 * Where the author wants it, a page, or the data file that lists its papers, is verified when it is saved: entries that were verified before are not asked for again,
 * and no DOI that is missing is searched for. What could not be found out is not told: nobody asked.
 */
export function verifyOnSave(service: LanguageService, report: (error: unknown) => void): vscode.Disposable {
  const running = new Map<string, AbortController>();
  const onSave = vscode.workspace.onDidSaveTextDocument(document => {
    // papers may stand in a data file: of one without any nothing is asked
    if (!isFile(document) || !isOfKind(document, 'markdown', 'html', 'yaml') || !isVerifiedOnSave(document.uri)) return;
    const uri = document.uri.toString();
    running.get(uri)?.abort();
    const abort = new AbortController();
    running.set(uri, abort);
    const verifying = service.verifyPublications(uri, { cancellation: abort.signal, offersMissing: false });
    const ended = verifying.finally(() => {
      if (running.get(uri) === abort) running.delete(uri);
    });
    inBackground(ended, report);
  });
  return vscode.Disposable.from(onSave, { dispose: () => running.forEach(abort => abort.abort()) });
}
