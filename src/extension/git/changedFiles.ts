import type * as vscode from 'vscode';
import type { ChangedFile } from '../../core/features/publishing/publishingReport';
import { isThere } from '../ports/wholeFile';
import type { GitRepository } from './gitExtension';

/** The files below `root` that are not as they are in the last commit, staged or not; texts of what was there before. Paths from the root. */
export async function changedFiles(repository: GitRepository, root: vscode.Uri): Promise<readonly ChangedFile[]> {
  const files = new Map<string, vscode.Uri>();
  for (const uri of uncommitted(repository)) {
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

/** Every file that Git has something to say about, each once. */
export function uncommitted({ state }: GitRepository): readonly vscode.Uri[] {
  const changes = [
    ...state.indexChanges,
    ...state.workingTreeChanges,
    ...state.mergeChanges,
    ...(state.untrackedChanges ?? []),
  ];
  const uris = changes.flatMap(({ uri, originalUri }) => [uri, originalUri]);
  return [...new Map(uris.map(uri => [uri.toString(), uri])).values()];
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
