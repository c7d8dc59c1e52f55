import * as vscode from 'vscode';
import type { Previews } from '../preview/previews';
import { commandTarget, type Command } from './command';

/** Opens the preview in the place of the editor. */
export function openPreview(previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreview',
    run(...args) {
      const source = commandTarget(args);
      if (source !== undefined) previews.open(source, vscode.ViewColumn.Active, false);
      return Promise.resolve();
    },
  };
}
