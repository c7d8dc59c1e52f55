import * as vscode from 'vscode';
import { pageTarget } from '../homePage';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Opens the preview in the place of the editor. */
export function openPreview(previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreview',
    async run(...args) {
      const source = await pageTarget(args);
      if (source !== undefined) previews.open(source, vscode.ViewColumn.Active, false);
    },
  };
}
