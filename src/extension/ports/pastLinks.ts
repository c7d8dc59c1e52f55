import * as vscode from 'vscode';
import { createWayPastLinks } from '../../core/features/wayPastLinks';
import { isLink } from './isLink';

/**
 * Tells of files in a folder, however deep, whether a folder on the way from there is a link: VS Code writes through it, to where nobody
 * sees it lead. Each folder is asked for once.
 */
export function createPastLinks(folder: vscode.Uri): (file: vscode.Uri) => Promise<boolean> {
  const leadsPastLink = createWayPastLinks(way => isLink(vscode.Uri.joinPath(folder, way)));
  return ({ path }) => leadsPastLink(path.slice(folderPath(folder).length));
}

/** With the slash at its end. */
export function folderPath({ path }: vscode.Uri): string {
  return path.replace(/(?<!\/)\/*$/, '/');
}
