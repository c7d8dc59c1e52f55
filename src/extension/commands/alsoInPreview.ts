import * as vscode from 'vscode';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Makes a command that is about the page of the active editor one that is about the page of the preview where that has the focus, which is no editor. */
export function alsoInPreview(previews: Previews): (command: Command) => Command {
  return command => ({
    id: command.id,
    run(...args) {
      const shown = args[0] instanceof vscode.Uri ? undefined : previews.pageInUse;
      return shown === undefined ? command.run(...args) : command.run(shown, ...args);
    },
  });
}
