import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { answered } from '../answered';
import { whileShownAside } from '../notifications';

/** Behind a link in hovers; no command of the palette. */
export const lookUpAgain = 'academicHomepage.lookUpAgain';

/** Asks for a record that is known already, and shows the hover it was asked from once more. */
export function registerLookUpAgain(service: LanguageService): vscode.Disposable {
  return vscode.commands.registerCommand(lookUpAgain, async (doi: unknown) => {
    if (typeof doi !== 'string') return;
    const answer = await answered(() =>
      whileShownAside(vscode.l10n.t('Looking up {0}', doi), () => service.lookUpDoi(doi, { anew: true })),
    );
    if (answer !== undefined) await vscode.commands.executeCommand('editor.action.showHover');
  });
}
