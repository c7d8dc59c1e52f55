import * as vscode from 'vscode';
import type { Uri } from '../../core/ports';
import type { SiteFolder } from '../../core/features/writeSite';
import type { Platform } from '../../hosts/platform';
import { writeWhole } from './wholeFile';

/** A folder of any file system of the editor, for the site in the folder `root`. */
export function createSiteFolder(
  root: Uri,
  target: vscode.Uri,
  { fileWithin }: Pick<Platform, 'fileWithin'>,
): SiteFolder {
  const { fs } = vscode.workspace;
  const put = async (path: string, fill: (file: vscode.Uri) => Thenable<void>): Promise<void> => {
    const place = vscode.Uri.joinPath(target, path);
    if (!place.path.startsWith(target.path.replace(/(?<!\/)\/*$/, '/')))
      throw new Error('The path leads out of the folder.');
    await fs.createDirectory(vscode.Uri.joinPath(place, '..'));
    await writeWhole(place, fill);
  };
  return {
    write: (path, text) => put(path, file => fs.writeFile(file, new TextEncoder().encode(text))),
    async copy(source, path) {
      const found = await regularFile(root, vscode.Uri.parse(source, true), fileWithin);
      if (found === undefined) return 'leads elsewhere';
      await put(path, file => fs.copy(found, file));
      return 'copied';
    },
  };
}

/** The file itself, or what a link on this machine's disk leads to within the site; elsewhere nobody can say where one leads. */
async function regularFile(
  root: Uri,
  source: vscode.Uri,
  fileWithin: Platform['fileWithin'],
): Promise<vscode.Uri | undefined> {
  const { type } = await vscode.workspace.fs.stat(source);
  if (source.scheme !== 'file') return type === vscode.FileType.File ? source : undefined;
  const file = await fileWithin(root, source.toString());
  return file === undefined ? undefined : vscode.Uri.file(file);
}
