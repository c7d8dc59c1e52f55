import * as vscode from 'vscode';
import { commandTarget } from './commands/command';
import { inform } from './notifications';

/** Where homepages have their first page. */
const HOME_PAGES = ['_pages/about.md', 'about.md', 'index.md'];

/**
 * The page a command is about where no editor may be active, as under a walkthrough: that of the active editor, else one in sight, else
 * the home page of the folder that is open.
 */
export async function pageTarget(args: readonly unknown[]): Promise<vscode.Uri | undefined> {
  const inSight = vscode.window.visibleTextEditors.find(({ document }) => document.languageId === 'markdown');
  return commandTarget(args) ?? inSight?.document.uri ?? (await firstOf(HOME_PAGES));
}

/** Says that a command has no homepage to be about. */
export function tellOfNoHomepage(): void {
  void inform(vscode.l10n.t('There is no homepage in the folder that is open. “New Homepage…” makes one.'));
}

/** The first of these files that a folder of the workspace has. */
export async function firstOf(paths: readonly string[]): Promise<vscode.Uri | undefined> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    for (const path of paths) {
      const file = vscode.Uri.joinPath(uri, path);
      const stat = await vscode.workspace.fs.stat(file).then(undefined, () => undefined);
      if (stat !== undefined) return file;
    }
  }
  return undefined;
}
