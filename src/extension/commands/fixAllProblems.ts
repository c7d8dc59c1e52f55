import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { openAgain, stateOf } from '../documentState';
import { warn } from '../notifications';
import { applyEdits } from '../places';
import type { Command } from './command';
import { changedMeanwhile } from '../changedMeanwhile';

/** Applies every safe fix of the active page in one undo step. */
export function fixAllProblems(service: LanguageService): Command {
  return {
    id: 'academicHomepage.fixAllProblems',
    async run() {
      const document = vscode.window.activeTextEditor?.document;
      if (document === undefined) return;
      // Computed for one version of the text, and anew where it has moved on.
      for (let attempt = 0; attempt < 3; attempt++) {
        const state = stateOf(await openAgain(document));
        const uri = document.uri.toString();
        const edits = await service.fixAll(uri);
        if (edits.length === 0) {
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('Nothing here can be fixed without a decision from you.'),
            5000,
          );
          return;
        }
        const before = await countListed(service, uri);
        if (await applyEdits(state, edits)) {
          tellFixed(before, await countListed(service, uri));
          return;
        }
      }
      void warn(changedMeanwhile());
    },
  };
}

/** As many as the Problems view and the status bar tell of: hints are in neither. */
async function countListed(service: LanguageService, uri: string): Promise<number> {
  const { problems } = await service.diagnostics(uri);
  return problems.filter(({ severity }) => severity !== 'hint').length;
}

/** The places are often out of sight, and the status bar goes on telling of what has a quick fix: those want to be chosen one by one. */
function tellFixed(before: number, left: number): void {
  const fixed = String(Math.max(1, before - left));
  vscode.window.setStatusBarMessage(
    left === 0
      ? vscode.l10n.t('Problems fixed: {0}. None is left.', fixed)
      : vscode.l10n.t('Problems fixed: {0}. Left for you to decide: {1}.', fixed, left),
    5000,
  );
}
