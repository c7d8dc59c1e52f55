import * as vscode from 'vscode';
import { isFile } from '../documents';
import type { Previews } from './previews';

/**
 * The file of the editor that has the focus, or the page of the preview that has it; `undefined` where neither has, and `'unknown'` while an
 * output or an old version of a file is looked at, which says nothing about what its author is at.
 */
export function fileInUse(previews: Pick<Previews, 'pageInUse'>): vscode.Uri | 'unknown' | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return previews.pageInUse;
  return isFile(document) ? document.uri : 'unknown';
}
