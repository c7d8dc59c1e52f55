import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { toWorkspaceEdit } from './siteFiles';

const SETTING = 'markdown.updateLinksOnFileMove.enabled';

/**
 * Lets the pages, menus and layouts of a site follow when a picture, a piece or a page is renamed or moved in the
 * explorer: one undo step with the move. Links that VS Code's own Markdown support updates (where the author switched
 * that on) are left to it.
 */
export function followMovedFiles(service: LanguageService): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles(event => {
    const moves = event.files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
    const [first] = moves;
    if (first === undefined) return;
    const besideEditor = (vscode.workspace.getConfiguration().get<string>(SETTING) ?? 'never') !== 'never';
    event.waitUntil(service.moveFiles(moves, besideEditor).then(files => toWorkspaceEdit(service, first.from, files)));
  });
}
