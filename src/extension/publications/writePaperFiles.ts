import * as vscode from 'vscode';
import type { NewPaperFile } from '../../core/publications/paperFiles/placeInCollection';
import type { LanguageService } from '../../core/languageService';
import { newFilesEdit, textFiles } from '../newFiles';
import { applyToFiles, requireWritable } from '../writable';

/**
 * Writes papers as new files of the site of `uri`, as one step to undo, and shows the first. False where the editor refused, as it does where one of the
 * files has come meanwhile: none is written over. Rejects with `ReadOnlyFolder` where the site can only be read, with `PastLink` where a file
 * would come past a link.
 */
export async function writePaperFiles(
  service: LanguageService,
  uri: vscode.Uri,
  papers: readonly NewPaperFile[],
): Promise<boolean> {
  requireWritable(uri);
  const files = textFiles(service, uri.toString(), papers);
  if (!(await applyToFiles(await newFilesEdit(service, uri.toString(), files)))) return false;
  // whoever watches files may be told of a new one later than it is to be shown
  for (const file of files) await service.fileChanged(file.uri.toString());
  const [first] = files;
  if (first !== undefined) await vscode.window.showTextDocument(first.uri, { preview: false });
  return true;
}
