import * as vscode from 'vscode';
import { commandTarget } from '../commandTarget';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Opens the preview beside the editor, which keeps the focus: the author goes on typing. */
export function openPreviewToSide(previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreviewToSide',
    run(...args) {
      const source = commandTarget(args);
      if (source !== undefined) previews.open(source, vscode.ViewColumn.Beside);
      return Promise.resolve();
    },
  };
}
