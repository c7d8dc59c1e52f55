import * as vscode from 'vscode';
import { inform } from '../notifications';
import { tick } from '../walkthroughSteps';

/** Where the folder is kept whose homepage is to be shown when its window is there. */
const writtenKey = 'writtenHomepage';

/** How long a window may take to come up, in milliseconds; a folder that is opened later was not opened for this. */
const longestStart = 5 * 60_000;

interface Written {
  readonly folder: string;
  readonly time: number;
  readonly hasPapers: boolean;
}

/**
 * Opens the folder of a new homepage in a window, which then shows it. Where it is open already that is at once; a window that comes up
 * anew waits for what is still `underWay` in the folder.
 * @param hasPapers whether publications were written onto its pages
 */
export async function openNewHomepage(
  context: vscode.ExtensionContext,
  folder: vscode.Uri,
  hasPapers: boolean,
  underWay: Promise<void>,
): Promise<void> {
  // also a new folder in the one that is open: that has what the author works on
  if (vscode.workspace.getWorkspaceFolder(folder) !== undefined) {
    await Promise.all([show(context, folder, hasPapers), underWay]);
    return;
  }
  await underWay;
  const written: Written = { folder: folder.toString(), time: Date.now(), hasPapers };
  await context.globalState.update(writtenKey, written);
  // work that is open stays open
  const isEmpty = (vscode.workspace.workspaceFolders ?? []).length === 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: !isEmpty });
}

/** Shows the homepage that was written just before this window came up with its folder: once. */
export async function showNewHomepageOfWindow(context: vscode.ExtensionContext): Promise<void> {
  const written = context.globalState.get<Written>(writtenKey);
  if (written === undefined) return;
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === written.folder)?.uri;
  const isLate = Date.now() - written.time > longestStart;
  if (folder === undefined && !isLate) return;
  await context.globalState.update(writtenKey, undefined);
  if (folder !== undefined && !isLate) await show(context, folder, written.hasPapers);
}

/** The home page with its preview beside it, and a word on what is next; the walkthrough that tells it stands in the tab before. */
async function show({ extension }: vscode.ExtensionContext, folder: vscode.Uri, hasPapers: boolean): Promise<void> {
  const walkthrough = (): Thenable<unknown> =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#newHomepage`, false);
  await walkthrough();
  if (hasPapers) tick('papers');
  // else the next file that is only looked at would take its tab
  await vscode.commands.executeCommand('workbench.action.keepEditor');
  const page = vscode.Uri.joinPath(folder, '_pages', 'about.md');
  // the preview first: it renders while the editor, the first of its window, is made
  await vscode.commands.executeCommand('academicHomepage.openPreviewToSide', page);
  await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.One, preview: false });
  const nextSteps = vscode.l10n.t('Next Steps');
  const told = vscode.l10n.t('Your homepage is written. It is not on the web yet: the next steps lead there.');
  void inform(told, nextSteps).then(chosen => chosen === nextSteps && walkthrough());
}
