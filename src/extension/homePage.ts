import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import { isFile } from './documents';
import { isBelow } from './isBelow';
import { inform } from './notifications';
import { rootOf } from './siteRoot';

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

/**
 * The title of a question whose answer is written onto a page: with the path of that where the active editor shows a file that is not in its site, as one
 * of another person's in the same window.
 */
export async function titleAbout(service: LanguageService, page: vscode.Uri, title: string): Promise<string> {
  const shown = vscode.window.activeTextEditor?.document;
  const root = shown !== undefined && isFile(shown) ? await rootOf(service, page) : undefined;
  return shown === undefined || root === undefined || isBelow(root, shown.uri.toString())
    ? title
    : vscode.l10n.t('{0}: {1}', title, vscode.workspace.asRelativePath(page));
}

/** Says that a command has no homepage to be about, and offers to make one. */
export async function tellOfNoHomepage(): Promise<void> {
  const make = vscode.l10n.t('New Homepage…');
  const pressed = await inform(vscode.l10n.t('There is no academic homepage here.'), make);
  if (pressed === make) await vscode.commands.executeCommand('academicHomepage.newHomepage');
}
