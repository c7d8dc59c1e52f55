import * as vscode from 'vscode';
import { areProblemsMarked } from '../settings';
import type { Command } from './command';

/** Marks in previews what the editor has problems with, or marks it no more. */
export function toggleProblemMarks(): Command {
  return {
    id: 'academicHomepage.toggleProblemMarks',
    async run() {
      const settings = vscode.workspace.getConfiguration('academicHomepage');
      await settings.update('preview.showProblems', !areProblemsMarked(), vscode.ConfigurationTarget.Global);
    },
  };
}
