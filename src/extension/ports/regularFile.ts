import * as vscode from 'vscode';
import type { Uri } from '../../core/ports';
import type { Platform } from '../../hosts/platform';

/** The file itself, or what a link on this machine's disk leads to within the site; elsewhere nobody can say where one leads. */
export async function regularFile(
  root: Uri,
  source: vscode.Uri,
  fileWithin: Platform['fileWithin'],
): Promise<vscode.Uri | undefined> {
  const { type } = await vscode.workspace.fs.stat(source);
  if (fileWithin === undefined || source.scheme !== 'file') return type === vscode.FileType.File ? source : undefined;
  const file = await fileWithin(root, source.toString());
  return file === undefined ? undefined : vscode.Uri.file(file);
}
