import type * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { areAsComputed } from '../asComputed';
import { toWorkspaceEdit } from '../siteFiles';
import { newFilesEdit } from '../newFiles';
import { applyToFiles, requireWritable } from '../writable';

/** A picture that stands under another name, as another file. */
export interface MovedPicture {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

/**
 * Puts files in the places of others under new names, everything that names them following: one change of the workspace, which VS
 * Code's undo takes back in a file that named one of them. False where the editor refused, or the site kept changing.
 */
export async function movePictures(
  service: LanguageService,
  pictures: readonly (MovedPicture & { readonly bytes: Uint8Array })[],
): Promise<boolean> {
  const [first] = pictures;
  if (first === undefined) return true;
  requireWritable(first.from);
  const site = first.from.toString();
  const moves = pictures.map(({ from, to }) => ({ from: from.toString(), to: to.toString() }));
  for (let attempt = 0; attempt < 3; attempt++) {
    const files = await service.moveFiles(moves);
    const paths = files.map(({ path }) => path);
    const edit = await newFilesEdit(
      service,
      site,
      pictures.map(({ to, bytes }) => ({ uri: to, contents: bytes })),
    );
    if (!(await areAsComputed(service, site, paths))) continue;
    for (const { from } of pictures) edit.deleteFile(from);
    toWorkspaceEdit(service, site, files, edit);
    // what an extension applies as a refactoring is saved (`files.refactoring.autoSave`): else the published pages would lack their pictures
    const isDone = await applyToFiles(edit, { isRefactoring: true });
    for (const { from, to } of pictures) {
      await service.fileChanged(from.toString());
      await service.fileChanged(to.toString());
    }
    return isDone;
  }
  return false;
}
