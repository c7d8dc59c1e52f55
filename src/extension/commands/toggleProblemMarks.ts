import * as vscode from 'vscode';
import { changeSetting } from '../changeSetting';
import { areProblemsMarked } from '../settings';
import type { Command } from './command';

/** Marks in previews what the editor has problems with, or marks it no more. */
export function toggleProblemMarks(): Command {
  return {
    id: 'academicHomepage.toggleProblemMarks',
    async run() {
      const settings = vscode.workspace.getConfiguration('academicHomepage');
      // where the workspace says it, what the user's own settings say counts for nothing
      const isOfWorkspace = settings.inspect('preview.showProblems')?.workspaceValue !== undefined;
      const { Global, Workspace } = vscode.ConfigurationTarget;
      await changeSetting('preview.showProblems', !areProblemsMarked(), isOfWorkspace ? Workspace : Global);
    },
  };
}
