import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { localize } from '../localize';

const group = 'academicHomepage';
const name = 'entryTemplate';

/**
 * Tells whoever has just had an entry written into `document` why it does not look as the template in the settings says, where that cannot
 * be used. What the settings themselves can tell stands there as well: the `pattern` in package.json.
 */
export async function tellOfUnusableTemplate(service: LanguageService, document: vscode.Uri): Promise<void> {
  const problem = service.checkEntryTemplate(document.toString());
  if (problem === undefined) return;
  const open = vscode.l10n.t('Open Settings');
  if ((await vscode.window.showWarningMessage(localize(problem), open)) !== open) return;
  const set = vscode.workspace.getConfiguration(group, document).inspect(name);
  const isOfSite = set?.workspaceValue !== undefined || set?.workspaceFolderValue !== undefined;
  await vscode.commands.executeCommand(
    isOfSite ? 'workbench.action.openWorkspaceSettings' : 'workbench.action.openSettings',
    { query: `${group}.${name}` },
  );
}
