import * as vscode from 'vscode';

/** The document a command is about: the one named by a menu, else that of the active editor. */
export function commandTarget(args: readonly unknown[]): vscode.Uri | undefined {
  const [first] = args;
  return first instanceof vscode.Uri ? first : vscode.window.activeTextEditor?.document.uri;
}
