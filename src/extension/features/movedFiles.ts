import * as vscode from 'vscode';
import { isOfGlob } from '../../core/features/editorMarkdown';
import { movesBySite } from '../../core/features/navigation/movesBySite';
import type { LanguageService } from '../../core/languageService';
import { areAsComputed } from '../asComputed';
import { toWorkspaceEdit } from '../siteFiles';

type Renamed = vscode.FileWillRenameEvent['files'][number];
type UriMove = Parameters<LanguageService['moveFiles']>[0][number];

/**
 * Lets the pages, menus and layouts of a site follow when a picture, a piece or a page is renamed or moved in the
 * explorer: one undo step with the move. Links that VS Code's own Markdown support updates (where the author switched
 * that on) are left to it.
 */
export function followMovedFiles(service: LanguageService): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles(event => {
    if (event.files.length > 0) event.waitUntil(followingEdits(service, event.files));
  });
}

/** What lets names follow in each site that the files lie in. */
async function followingEdits(service: LanguageService, renamed: readonly Renamed[]): Promise<vscode.WorkspaceEdit> {
  const moves = renamed.map(file => ({ from: file.oldUri.toString(), file }));
  const edit = new vscode.WorkspaceEdit();
  for (const ofSite of await movesBySite(moves, uri => service.siteOf(uri)))
    await addFollowing(
      edit,
      service,
      ofSite.map(({ file }) => file),
    );
  return edit;
}

/** What lets names follow in one site; nothing where it keeps changing: what is left behind is told among its problems. */
async function addFollowing(
  edit: vscode.WorkspaceEdit,
  service: LanguageService,
  renamed: readonly Renamed[],
): Promise<void> {
  const moves = renamed.map(moveOf);
  const from = moves[0]?.from ?? '';
  const byEditor = await followedByEditor(renamed);
  for (let attempt = 0; attempt < 3; attempt++) {
    const files = await service.moveFiles(moves, byEditor);
    const paths = files.map(({ path }) => path);
    if (!(await areAsComputed(service, from, paths))) continue;
    toWorkspaceEdit(service, from, files, edit);
    return;
  }
}

/** The renames whose Markdown links VS Code updates itself; by its settings no PDF is among them, though links lead there. */
async function followedByEditor(renamed: readonly Renamed[]): Promise<Parameters<LanguageService['moveFiles']>[1]> {
  const followed = await Promise.all(renamed.map(isFollowedByEditor));
  const moves = renamed.filter((_, at) => followed[at]).map(moveOf);
  const folder = renamed[0] && vscode.workspace.getWorkspaceFolder(renamed[0].oldUri)?.uri.toString();
  return moves.length === 0 ? undefined : { moves, folder };
}

async function isFollowedByEditor({ oldUri, newUri }: Renamed): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration('markdown.updateLinksOnFileMove', newUri);
  if (settings.get<string>('enabled', 'never') === 'never') return false;
  const path = newUri.fsPath.replaceAll('\\', '/');
  if (settings.get<readonly string[]>('include', []).some(glob => isOfGlob(path, glob))) return true;
  const stat = await vscode.workspace.fs.stat(oldUri).then(undefined, () => undefined);
  return stat?.type === vscode.FileType.Directory && settings.get('enableForDirectories', true);
}

function moveOf({ oldUri, newUri }: Renamed): UriMove {
  return { from: oldUri.toString(), to: newUri.toString() };
}
