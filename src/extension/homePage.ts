import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import { commandTarget } from './commands/command';
import { isFile } from './documents';
import { inform } from './notifications';

/** Where homepages have their first page. */
const HOME_PAGES = ['_pages/about.md', 'about.md', 'index.md'];

/**
 * The page a command is about where no editor may be active, as under a walkthrough: that of the active editor, else one in sight, else
 * the home page of the folder that is open.
 */
export async function pageTarget(service: LanguageService, args: readonly unknown[]): Promise<vscode.Uri | undefined> {
  return commandTarget(args) ?? (await pageInSight(service)) ?? (await firstOf(HOME_PAGES));
}

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

/** The first of these files that a folder of the workspace has. */
async function firstOf(paths: readonly string[]): Promise<vscode.Uri | undefined> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    for (const path of paths) {
      const file = vscode.Uri.joinPath(uri, path);
      const stat = await vscode.workspace.fs.stat(file).then(undefined, () => undefined);
      if (stat !== undefined) return file;
    }
  }
  return undefined;
}
