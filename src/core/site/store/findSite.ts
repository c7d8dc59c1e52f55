import type { Uri, Workspace } from '../../ports';

/** A page lies two or three folders deep; the bound keeps a stray file from walking a whole disk up. */
const mostLevels = 12;

/**
 * The nearest folder at or above `uri` (a file or a folder) that holds a `_config.yml`, looking at most 12 folders up;
 * `undefined` where there is none. Never rejects for absent files.
 */
export async function findSiteRoot(workspace: Workspace, uri: Uri): Promise<Uri | undefined> {
  let folder: Uri | undefined = uri;
  for (let level = 0; level <= mostLevels && folder !== undefined; level++) {
    const config = await workspace.stat(workspace.join(folder, '_config.yml'));
    if (config?.kind === 'file') return folder;
    folder = workspace.parent(folder);
  }
  return undefined;
}
