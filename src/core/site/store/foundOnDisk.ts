import type { FileStat, Uri, Workspace } from '../../ports';
import { staysInside } from './walkSite';

/**
 * What a disk has under an address, for the sites at `roots` that hold it: a link that leads out of a site is nothing there. Rejects where the
 * host does.
 */
export async function statInside(workspace: Workspace, roots: readonly Uri[], uri: Uri): Promise<FileStat | undefined> {
  const stat = await workspace.stat(uri);
  if (stat?.isLink !== true) return stat;
  const holding = roots.filter(root => workspace.relative(root, uri) !== undefined);
  for (const root of holding) if (!(await staysInside(workspace, root, uri))) return undefined;
  return stat;
}

/**
 * Whether a folder has a file only in other letters. Disks of macOS and Windows find `Photo.JPG` also under `photo.jpg`. Of what was renamed so, the
 * old name is told of as gone, and Jekyll on GitHub finds nothing under it. Where the folder has neither, its host knows.
 */
export async function isOtherCase(workspace: Workspace, uri: Uri): Promise<boolean> {
  const folder = workspace.parent(uri);
  const name = folder && workspace.relative(folder, uri)?.normalize();
  if (folder === undefined || name === undefined || name.toLowerCase() === name.toUpperCase()) return false;
  const names = (await workspace.list(folder)).map(entry => entry.name.normalize());
  return !names.includes(name) && names.some(other => other.toLowerCase() === name.toLowerCase());
}
