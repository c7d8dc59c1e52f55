import * as vscode from 'vscode';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Copies what was selected in the preview when its menu was opened. */
export function copyPreviewSelection(previews: Previews): Command {
  return {
    id: 'academicHomepage.copyPreviewSelection',
    async run() {
      const selected = previews.menu?.about.selected;
      if (selected !== undefined) await vscode.env.clipboard.writeText(selected);
    },
  };
}
