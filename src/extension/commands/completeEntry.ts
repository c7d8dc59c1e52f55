import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { openAsItWas, stateOf } from '../documentState';
import { localize } from '../localize';
import { inform, warn, whileShown } from '../notifications';
import { toRange } from '../places';
import { applyToFiles } from '../writable';
import type { Command } from './command';
import { changedMeanwhile } from '../changedMeanwhile';

/**
 * Looks up the record of the entry at the cursor, or at the `vscode.Position` of a code action, and shows what the entry lacks as a
 * change to be reviewed: nothing is written before the author has agreed to each part of it.
 */
export function completeEntry(service: LanguageService): Command {
  return {
    id: 'academicHomepage.completeEntry',
    async run(position) {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) return;
      const { document } = editor;
      const state = stateOf(document);
      const completion = await whileShown(vscode.l10n.t('Looking up the record of this entry'), signal => {
        const offset = document.offsetAt(position instanceof vscode.Position ? position : editor.selection.active);
        return service.completeEntry(document.uri.toString(), offset, { cancellation: signal });
      });
      if (completion.kind === 'cancelled') return;
      if (completion.kind === 'nothing') {
        void inform(localize(completion.message));
        return;
      }
      const open = await openAsItWas(state);
      if (open === undefined) {
        void warn(changedMeanwhile());
        return;
      }
      const change = new vscode.WorkspaceEdit();
      for (const { label, edit } of completion.additions) {
        const told = { needsConfirmation: true, label: localize(label), description: completion.title };
        change.replace(open.uri, toRange(open, edit.range), edit.newText, told);
      }
      // what needs an author's agreement is unticked there at first
      const hint = vscode.window.setStatusBarMessage(
        vscode.l10n.t('In the Refactor Preview, check what should be added, then apply it.'),
      );
      try {
        await applyToFiles(change);
      } finally {
        hint.dispose();
      }
    },
  };
}
