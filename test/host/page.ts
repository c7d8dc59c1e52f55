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

/**
 * Writes a file of the site, and waits until VS Code has told of it: of one that comes and goes between two looks at the disk it tells nobody, which a
 * busy machine shows.
 */
export async function writeWatched(path: string, text: string): Promise<vscode.Uri> {
  const file = siteUri(path);
  const folder = vscode.Uri.joinPath(file, '..');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
  try {
    let isThere = false;
    watcher.onDidCreate(() => (isThere = true));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await until(() => isThere, Boolean);
    return file;
  } finally {
    watcher.dispose();
  }
}

/** What can be done at a place, once `expected` is among it: on a busy machine extensions of VS Code are still starting. */
export async function codeAction(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind | undefined,
  expected: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  let titles = '';
  const actions = await until(
    () => codeActions(document, range, kind),
    found => {
      titles = found.map(({ title }) => title).join(', ');
      return found.some(expected);
    },
    () => titles,
  );
  const found = actions.find(expected);
  assert.ok(found);
  return found;
}

/** What can be done at a place. It is asked again: VS Code gives up a question during which a provider is registered or the text changes. */
export async function codeActions(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind | undefined,
): Promise<readonly vscode.CodeAction[]> {
  let failure: unknown;
  const ask = (): Thenable<readonly vscode.CodeAction[] | undefined> =>
    vscode.commands
      .executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind?.value)
      .then(
        found => found,
        (error: unknown) => void (failure = error),
      );
  const actions = await until(
    ask,
    found => found !== undefined,
    () => String(failure),
  );
  return actions ?? [];
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
