import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import { isFile } from './documents';
import { isBelow } from './isBelow';
import { inform } from './notifications';

/**
 * The page of a homepage in the active editor, or else in another one that is in sight: a README is none.
 * @param root of the site it has to be of, if of any
 */
export async function pageInSight(service: LanguageService, root?: string): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor;
  for (const editor of [...(active === undefined ? [] : [active]), ...vscode.window.visibleTextEditors]) {
    const { uri } = editor.document;
    if (root !== undefined && !isBelow(root, uri.toString())) continue;
    if (isFile(editor.document) && (await service.isHomepagePage(uri.toString()))) return uri;
  }
  return undefined;
}

/** Whether a file is a page of a homepage, or a data file with publications that one lists. */
export async function isPageOrList(service: LanguageService, file: vscode.Uri): Promise<boolean> {
  const uri = file.toString();
  if (await service.isHomepagePage(uri)) return true;
  const home = await service.paperHome(uri);
  return home?.kind === 'data' && home.list === uri;
}

/** Says that a command has no homepage to be about, and offers to make one. */
export async function tellOfNoHomepage(): Promise<void> {
  const make = vscode.l10n.t('New Homepage…');
  const pressed = await inform(vscode.l10n.t('There is no academic homepage here.'), make);
  if (pressed === make) await vscode.commands.executeCommand('academicHomepage.newHomepage');
}
