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
 * A command that writes. In a folder that can only be read it says so at once, and not after its questions are answered.
 * @param target what it would write into, by its arguments; `undefined` where that is no file of a site, as an output is none
 */
export function whereWritable(
  command: Command,
  target: (args: readonly unknown[]) => Promise<vscode.Uri | undefined> | vscode.Uri | undefined,
): Command {
  return {
    id: command.id,
    async run(...args) {
      const file = await target(args);
      if (file !== undefined) requireWritable(file);
      await command.run(...args);
    },
  };
}
