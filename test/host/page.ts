import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openNewDocument } from '../../src/extension/newDocument';
import { driver } from './driver';
import { patienceMs } from '../workbench/patience';

/** A file of the site that the tests opened. */
export function siteUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the site in the editor. */
export async function openPage(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(siteUri(path)));
}

/** Opens a text that is no file in the editor, unsaved. */
export async function openLoneText(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const editor = await openNewDocument(content, language);
  // on a slow machine VS Code may have restored that of a test before
  assert.equal(editor.document.getText(), content);
  return editor;
}

/** Writes `text` at the end of the document, unsaved. */
export async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Our problems of a document, once they are as `expected` says; fails with those there are. */
export async function problems(
  uri: vscode.Uri,
  expected: (problems: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const ours = (): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Academic Homepage');
  return until(ours, expected, () => JSON.stringify(ours().map(({ message }) => message)));
}

/** The rule a problem comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/**
 * What `read` gives as soon as it satisfies `expected`; asks again until then, for so long as tests are patient. The longer that takes the less
 * often: a question to the window goes through three processes, and what is waited for runs on the same ones.
 */
export async function until<T>(
  read: () => T | Thenable<T>,
  expected: (value: T) => boolean,
  describe: () => string = () => '',
): Promise<T> {
  const started = Date.now();
  for (;;) {
    const value = await read();
    if (expected(value)) return value;
    const waited = Date.now() - started;
    if (waited > patienceMs) throw new Error(`It did not come about. ${describe()}`);
    await new Promise(resolve => setTimeout(resolve, Math.min(20 + waited / 5, 250)));
  }
}

/** Throws away what was typed and closes the editor. */
export async function closeEditor(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Closes the editor, and fails if problems are told of what is left then: files of the site have none of their own. */
export async function discard(): Promise<void> {
  const closed = vscode.window.activeTextEditor?.document.uri;
  await closeEditor();
  // a next test that waits for its first problem would take one of the text before for it
  if (closed !== undefined) await problems(closed, all => all.length === 0);
}

/** What the notification centre says, opened for it: it closes by itself when the last notification before has gone. */
export async function shownNotifications(): Promise<readonly string[]> {
  await vscode.commands.executeCommand('notifications.showList');
  return driver.notifications();
}
