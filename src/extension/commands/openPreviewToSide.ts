import * as vscode from 'vscode';
import { pageTarget } from '../homePage';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Opens the preview beside the editor, which keeps the focus: the author goes on typing. */
export function openPreviewToSide(previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreviewToSide',
    async run(...args) {
      const source = await pageTarget(args);
      if (source !== undefined) previews.open(source, vscode.ViewColumn.Beside, true);
    },
  };
}
