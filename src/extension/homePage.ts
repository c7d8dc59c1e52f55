import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import { isFile } from './documents';
import { inform } from './notifications';

/** The page of a homepage in the active editor, or else in another one that is in sight: a README is none. */
export async function pageInSight(service: LanguageService): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor;
  for (const editor of [...(active === undefined ? [] : [active]), ...vscode.window.visibleTextEditors]) {
    const { uri } = editor.document;
    if (isFile(editor.document) && (await service.isHomepagePage(uri.toString()))) return uri;
  }
  return undefined;
}

/** Says that a command has no homepage to be about. */
export function tellOfNoHomepage(): void {
  void inform(vscode.l10n.t('There is no homepage in the folder that is open. “New Homepage…” makes one.'));
}
