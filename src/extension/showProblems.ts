import * as vscode from 'vscode';

/**
 * Shows VS Code's Problems view, which has the focus then. The command of the menu (`workbench.actions.view.problems`) is no way to that: it closes
 * the panel where the view has the focus already, as it has again behind the palette when its author came from there.
 */
export async function showProblems(): Promise<void> {
  await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
}
