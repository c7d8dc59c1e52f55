import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/edit';
import { isAsItWas, stateOf } from '../documentState';
import { toTextEdits } from '../places';
import { applyToFiles } from '../writable';

/**
 * Applies edits of several files, which need not be open, as one change: in each file it is one step to undo. `compute` is asked
 * again where a file has moved on meanwhile. False where that went on, nothing was to be written, or the editor refused.
 */
export async function applyFileEdits(
  compute: () => Promise<readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[]>,
): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const named = (await compute()).map(({ uri }) => uri);
    const documents = await Promise.all(named.map(uri => vscode.workspace.openTextDocument(vscode.Uri.parse(uri))));
    // of the documents as they are now: an open one may have what its file has not
    const states = documents.map(stateOf);
    const files = await compute();
    const isStill = states.every(isAsItWas) && files.every(({ uri }, at) => named[at] === uri);
    if (!isStill || files.length !== named.length) continue;
    if (files.length === 0) return false;
    const change = new vscode.WorkspaceEdit();
    for (const [at, { edits }] of files.entries()) {
      const document = documents[at];
      if (document !== undefined) change.set(document.uri, toTextEdits(document, edits));
    }
    return applyToFiles(change);
  }
  return false;
}
