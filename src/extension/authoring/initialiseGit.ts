import * as vscode from 'vscode';

/** What is used of the API of VS Code's Git extension (extensions/git/src/api/git.d.ts of microsoft/vscode, version 1). */
interface GitExtension {
  getAPI(version: 1): { init(root: vscode.Uri, options?: { readonly defaultBranch?: string }): Promise<unknown> };
}

/** Makes a folder a repository of Git where VS Code's Git extension is there and can: not in a browser, not without Git. */
export async function initialiseGit(folder: vscode.Uri): Promise<void> {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (git === undefined || folder.scheme !== 'file' || (await isRepository(folder))) return;
  try {
    const api = (await git.activate()).getAPI(1);
    await api.init(folder, { defaultBranch: 'main' });
  } catch {
    // switched off by a setting, or there is no Git: the homepage is there all the same
  }
}

async function isRepository(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.git'));
    return true;
  } catch {
    return false;
  }
}
