import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { localize } from '../localize';

const setting = 'academicHomepage.entryTemplate';

/** Says at the start and after each change of the setting why a template of entries cannot be used. */
export function checkEntryTemplate(service: LanguageService): vscode.Disposable {
  const check = async (): Promise<void> => {
    const problem = service.checkEntryTemplate();
    if (problem === undefined) return;
    const open = vscode.l10n.t('Open Settings');
    if ((await vscode.window.showWarningMessage(localize(problem), open)) === open)
      await vscode.commands.executeCommand('workbench.action.openSettings', setting);
  };
  void check();
  return vscode.workspace.onDidChangeConfiguration(change => {
    if (change.affectsConfiguration(setting)) void check();
  });
}
