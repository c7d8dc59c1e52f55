import * as vscode from 'vscode';
import type { Command } from './commands/command';
import { ReadOnlyFolder } from './refused';

/**
 * Applies a change of texts as one step to undo, as the editor does. False where the editor refused. Rejects with `ReadOnlyFolder`,
 * before anything is changed, where one of the files can only be read: the editor would change what it shows, and lose it.
 */
export async function applyToFiles(
  edit: vscode.WorkspaceEdit,
  metadata?: vscode.WorkspaceEditMetadata,
): Promise<boolean> {
  for (const [uri] of edit.entries()) requireWritable(uri);
  return vscode.workspace.applyEdit(edit, metadata);
}

/** Throws `ReadOnlyFolder` where files of this file system can only be read. */
export function requireWritable({ scheme }: vscode.Uri): void {
  // `undefined` of a file system that has not been asked for anything yet
  if (vscode.workspace.fs.isWritableFileSystem(scheme) === false) throw new ReadOnlyFolder();
}

/**
 * A command that writes into the site of the active page. In a folder that can only be read it says so at once, and not after its
 * questions are answered.
 */
export function whereWritable(command: Command): Command {
  return {
    id: command.id,
    async run(...args) {
      const named = args.find(argument => argument instanceof vscode.Uri);
      const target = named ?? vscode.window.activeTextEditor?.document.uri;
      // an old version beside the page, or an output, is no part of the site
      if (target !== undefined && vscode.workspace.getWorkspaceFolder(target) !== undefined) requireWritable(target);
      await command.run(...args);
    },
  };
}
