import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Message } from '../../core/text/message';
import { localize } from '../localize';
import { warn } from '../notifications';

const group = 'academicHomepage';
const name = 'entryTemplate';

/** Tells of a template that cannot be used as soon as it is set, where the settings do not underline it: of a `<div>` left open. */
export function watchEntryTemplate(service: LanguageService): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    const document = vscode.window.activeTextEditor?.document.uri;
    if (event.affectsConfiguration(`${group}.${name}`, document))
      void service.checkEntryTemplate(document?.toString(), 'hidden').then(problem => tell(problem, document));
  });
}

/**
 * Tells whoever has just had an entry written into `document` why it does not look as the template in the settings says, where that cannot
 * be used. What the settings themselves can tell stands there as well: the `pattern` in package.json.
 */
export async function tellOfUnusableTemplate(service: LanguageService, document: vscode.Uri): Promise<void> {
  tell(await service.checkEntryTemplate(document.toString()), document);
}

function tell(problem: Message | undefined, document: vscode.Uri | undefined): void {
  if (problem === undefined) return;
  const open = vscode.l10n.t('Open Settings');
  void warn(localize(problem), open).then(chosen => chosen === open && openSetting(document));
}

function openSetting(document: vscode.Uri | undefined): Thenable<unknown> {
  const set = vscode.workspace.getConfiguration(group, document).inspect(name);
  const isOfSite = set?.workspaceValue !== undefined || set?.workspaceFolderValue !== undefined;
  return vscode.commands.executeCommand(
    isOfSite ? 'workbench.action.openWorkspaceSettings' : 'workbench.action.openSettings',
    { query: `${group}.${name}` },
  );
}
