import * as vscode from 'vscode';
import { stateOf } from './documentState';
import { applyEdits } from './places';

/**
 * Opens a new document with this text in the editor, unsaved and without a file. VS Code gives it the name of one that was closed, and where the
 * backup of that one has not gone yet, it restores the text of that one and drops what the new one was to hold.
 */
export async function openNewDocument(content: string, language: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  const text = document.getText();
  if (text !== content)
    await applyEdits(stateOf(document), [{ range: { start: 0, end: text.length }, newText: content }]);
  return vscode.window.showTextDocument(document);
}
