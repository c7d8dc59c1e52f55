import type * as vscode from 'vscode';
import type { ChangedFile } from '../../core/features/publishing/publishingReport';
import { isThere } from '../ports/wholeFile';
import type { GitRepository } from './gitExtension';
import { uncommittedNames } from './uncommittedFiles';

/** The files below `root` that are not as they are in the last commit, staged or not; texts of what was there before. Paths from the root. */
export async function changedFiles(repository: GitRepository, root: vscode.Uri): Promise<readonly ChangedFile[]> {
  const files = new Map<string, vscode.Uri>();
  for (const uri of uncommittedNames(repository)) {
    const path = pathBelow(root, uri);
    if (path !== undefined) files.set(path, uri);
  }
  return Promise.all(
    [...files].map(async ([path, uri]): Promise<ChangedFile> => {
      const [before, exists] = await Promise.all([committedText(repository, uri), isThere(uri)]);
      if (!exists) return { path, kind: 'removed', before };
      return { path, kind: before === undefined ? 'added' : 'changed', before };
    }),
  );
}

async function committedText(repository: GitRepository, uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await repository.show('HEAD', uri.fsPath);
  } catch {
    // not in that commit, or there is none yet
    return undefined;
  }
}

/** Git may say the folder's name in another way than the workspace does, of a link for instance: then nothing is below it. */
function pathBelow(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  const folder = root.path.replace(/\/?$/, '/');
  return uri.path.startsWith(folder) ? uri.path.slice(folder.length) : undefined;
}
