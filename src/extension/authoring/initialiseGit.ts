import * as vscode from 'vscode';
import { gitApi } from '../git/gitExtension';
import { isThere } from '../ports/wholeFile';

/**
 * Makes a folder a repository of Git where VS Code's Git extension is there and can: not in a browser, not without Git. One that lies in an
 * open repository is left to that.
 */
export async function initialiseGit(folder: vscode.Uri): Promise<void> {
  if (folder.scheme !== 'file' || (await isThere(vscode.Uri.joinPath(folder, '.git')))) return;
  try {
    const api = await gitApi();
    if (api?.getRepository(folder) === null) await api.init(folder, { defaultBranch: 'main' });
  } catch {
    // there is no Git: the homepage is there all the same
  }
}
