import * as vscode from 'vscode';
import { plainItem } from '../plainItem';
import { requireWritable } from '../writable';

/** Whose dialogs lead out of the site, and make folders: the disks of this computer and of a remote one. */
const disks: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Asks for the folder of an export. A site on no disk, as on github.dev, is all that VS Code's dialog can reach there, and that makes no
 * folder: `_site`, where Jekyll itself would write, is offered first; of a site that can only be read, in the other folders of the window. Rejects with
 * `ReadOnlyFolder` in a browser where there is no folder to write into.
 * @param last where the dialog begins
 */
export async function askExportFolder(root: vscode.Uri, last: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (disks.has(root.scheme)) return chooseFolder(last);
  const open = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => isWritable(uri));
  const folders = isWritable(root)
    ? [{ uri: root, where: vscode.l10n.t('in the folder of the site') }]
    : open.map(whereIn);
  const [first] = folders;
  if (first === undefined) {
    if (vscode.env.uiKind === vscode.UIKind.Web) requireWritable(root);
    return chooseFolder(isWritable(last) ? last : undefined);
  }
  const own = folders.map(({ uri, where }) => ({
    ...plainItem({
      label: '_site',
      description: where,
      detail: vscode.l10n.t('Leave it out when you commit: GitHub Pages builds the site itself.'),
    }),
    folder: vscode.Uri.joinPath(uri, '_site'),
  }));
  const other = { ...plainItem({ label: vscode.l10n.t('Choose a Folder…') }), folder: undefined };
  const choice = await vscode.window.showQuickPick([...own, other], {
    title: vscode.l10n.t('Export Site: choose a folder'),
  });
  return choice === other ? chooseFolder(isWritable(last) ? last : first.uri) : choice?.folder;
}

function whereIn({ uri, name }: vscode.WorkspaceFolder): { readonly uri: vscode.Uri; readonly where: string } {
  return { uri, where: vscode.l10n.t('in the folder “{0}”', name) };
}

/** Of a file system that has not been asked for anything yet it is not known. */
function isWritable({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) !== false;
}

async function chooseFolder(begin: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const folders = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    ...(begin && { defaultUri: begin }),
    openLabel: vscode.l10n.t('Export Here'),
    title: vscode.l10n.t('Export Site: choose a folder'),
  });
  return folders?.[0];
}
