import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { inBackground } from '../inBackground';
import type { HomepageFolders } from '../homepageFolders';

/** True where the workspace holds a homepage: views, and menus of files that are not open, ask for it. */
const siteContext = 'academicHomepage.hasSite';

/** Keeps the context key. Of a homepage that lies deeper than is looked a page that was opened tells. */
export function followSiteContext(
  service: LanguageService,
  folders: HomepageFolders,
  report: (error: unknown) => void,
): Disposables {
  const held = new Disposables();
  let hasOpened = false;
  const update = async (): Promise<void> => {
    const found = (await folders.all()).length > 0 || hasOpened;
    if (!held.isDisposed()) await vscode.commands.executeCommand('setContext', siteContext, found);
  };
  const lookAtPage = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (hasOpened || document === undefined || !isFile(document)) return;
    if (vscode.workspace.getWorkspaceFolder(document.uri) === undefined) return;
    const uri = document.uri.toString();
    if (!(await service.isHomepagePage(uri)) || (await service.siteOf(uri)) === undefined) return;
    hasOpened = true;
    await update();
  };
  const updateSoon = (): void => inBackground(update(), report);
  const lookSoon = (): void => inBackground(lookAtPage(), report);
  held.add(
    folders.onDidChange(() => {
      hasOpened = false;
      updateSoon();
      lookSoon();
    }),
  );
  held.add(vscode.window.onDidChangeActiveTextEditor(lookSoon));
  updateSoon();
  lookSoon();
  return held;
}
