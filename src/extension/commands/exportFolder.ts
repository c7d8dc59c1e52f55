import * as vscode from 'vscode';
import { plainItem } from '../plainItem';

/** Whose dialogs lead out of the site, and make folders: the disks of this computer and of a remote one. */
const disks: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Asks for the folder of an export. A site on no disk, as on github.dev, is all that VS Code's dialog can reach there, and that makes no
 * folder: `_site`, where Jekyll itself would write, is offered first.
 * @param last where the dialog begins
 */
export async function askExportFolder(root: vscode.Uri, last: vscode.Uri): Promise<vscode.Uri | undefined> {
  const hasOther = disks.has(root.scheme) || vscode.workspace.fs.isWritableFileSystem(root.scheme) === false;
  if (hasOther) return chooseFolder(last);
  const own = plainItem({
    label: '_site',
    description: vscode.l10n.t('in the folder of the site'),
    detail: vscode.l10n.t('Leave it out when you commit: GitHub Pages builds the site itself.'),
  });
  const other = plainItem({ label: vscode.l10n.t('Choose a Folder…') });
  const choice = await vscode.window.showQuickPick([own, other], {
    title: vscode.l10n.t('Export Site: choose a folder'),
  });
  if (choice === own) return vscode.Uri.joinPath(root, '_site');
  return choice === other ? chooseFolder(last) : undefined;
}

async function chooseFolder(last: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folders = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: last,
    openLabel: vscode.l10n.t('Export Here'),
    title: vscode.l10n.t('Export Site: choose a folder'),
  });
  return folders?.[0];
}
