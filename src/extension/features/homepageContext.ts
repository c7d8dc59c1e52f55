import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { isFile } from '../documents';

/** True while the active editor holds a page of a homepage; palette, menus and keys ask for it. */
export const PAGE_CONTEXT = 'academicHomepage.isPage';

/** Keeps the context key of the active editor. */
export function followHomepageContext(service: LanguageService): Disposables {
  const held = new Disposables();
  let shown: boolean | undefined;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    const isPage =
      document !== undefined && isFile(document) && (await service.isHomepagePage(document.uri.toString()));
    if (held.isDisposed() || document !== vscode.window.activeTextEditor?.document || isPage === shown) return;
    shown = isPage;
    await vscode.commands.executeCommand('setContext', PAGE_CONTEXT, isPage);
  };
  held.add(vscode.window.onDidChangeActiveTextEditor(() => void update()));
  held.add({ dispose: service.onDidChangeSite(() => void update()) });
  void update();
  return held;
}
