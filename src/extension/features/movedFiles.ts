import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { areAsComputed } from '../asComputed';
import { toWorkspaceEdit } from '../siteFiles';

const setting = 'markdown.updateLinksOnFileMove.enabled';

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
    const besideEditor = (vscode.workspace.getConfiguration().get<string>(setting) ?? 'never') !== 'never';
    event.waitUntil(followingEdits(service, moves, first.from, besideEditor));
  });
}

/** What lets names follow; nothing where the site keeps changing: what is left behind is told among its problems. */
async function followingEdits(
  service: LanguageService,
  moves: Parameters<LanguageService['moveFiles']>[0],
  from: string,
  besideEditor: boolean,
): Promise<vscode.WorkspaceEdit> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const files = await service.moveFiles(moves, besideEditor);
    const paths = files.map(({ path }) => path);
    if (await areAsComputed(service, from, paths)) return toWorkspaceEdit(service, from, files);
  }
  return new vscode.WorkspaceEdit();
}
