import type { Uri, Workspace } from '../../ports';

/** A page lies two or three folders deep; the bound keeps a stray file from walking a whole disk up. */
const mostLevels = 12;

/**
 * The nearest folder at or above `uri` (a file or a folder) that holds a `_config.yml`, looking at most 12 folders up;
 * `undefined` where there is none. Never rejects for absent files.
 */
export async function findSiteRoot(workspace: Workspace, uri: Uri): Promise<Uri | undefined> {
  const isRoot = async (folder: Uri): Promise<boolean> =>
    (await workspace.stat(workspace.join(folder, '_config.yml')))?.kind === 'file';
  let folder = workspace.parent(uri);
  // most are files, which hold nothing: the folder need not wait for that answer
  const [own, above] = await Promise.all([isRoot(uri), folder !== undefined && isRoot(folder)]);
  if (own) return uri;
  if (above) return folder;
  for (let level = 2; level <= mostLevels && folder !== undefined; level++) {
    folder = workspace.parent(folder);
    if (folder !== undefined && (await isRoot(folder))) return folder;
  }
  return undefined;
}
