import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { openAgain, stateOf } from '../documentState';
import { inform } from '../notifications';
import { applyEdits } from '../places';
import type { Command } from './command';

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
        const edits = await service.fixAll(document.uri.toString());
        if (edits.length === 0) {
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('Nothing here can be fixed without a decision of yours.'),
            5000,
          );
          return;
        }
        if (await applyEdits(state, edits)) return;
      }
      void inform(vscode.l10n.t('The page was changed meanwhile. Nothing was written; run the command again.'));
    },
  };
}
