import * as vscode from 'vscode';
import { commandTarget } from '../commandTarget';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Opens the preview in the place of the editor. */
export function openPreview(previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreview',
    run(...args) {
      const source = commandTarget(args);
      if (source !== undefined) previews.open(source, vscode.ViewColumn.Active);
      return Promise.resolve();
    },
  };
}
