import * as vscode from 'vscode';
import type { Previews } from '../preview/previews';
import { commandTarget, type Command } from './command';

/** Opens the preview beside the editor, which keeps the focus: the author goes on typing. */
export function openPreviewToSide(previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreviewToSide',
    run(...args) {
      const source = commandTarget(args);
      if (source !== undefined) previews.open(source, vscode.ViewColumn.Beside, true);
      return Promise.resolve();
    },
  };
}
