import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import type { Previews } from '../preview/previews';
import { DIAGNOSTIC_SOURCE } from './diagnostics';

/**
 * The one item in the status bar: how many problems of the site the Problems view has, which a click opens. It is there
 * while a file of a homepage, or its preview, is in use, and says nothing aloud.
 */
export function showStatusItem(service: LanguageService, previews: Previews): Disposables {
  const held = new Disposables();
  /** Of each file that has some. */
  const counts = new Map<string, number>();
  let item: vscode.StatusBarItem | undefined;
  /** The site of the active editor, or the editor's file where it lies in none. */
  let about: string | undefined;

  const count = (uris: readonly vscode.Uri[]): void => {
    for (const uri of uris) {
      const problems = vscode.languages.getDiagnostics(uri).filter(isListed).length;
      if (problems === 0) counts.delete(uri.toString());
      else counts.set(uri.toString(), problems);
    }
  };
  const show = (): void => {
    if (about === undefined) {
      item?.hide();
      return;
    }
    item ??= held.add(createItem());
    const problems = [...counts].reduce((sum, [uri, own]) => (isIn(about, uri) ? sum + own : sum), 0);
    item.text = textOf(problems);
    item.show();
  };
  const follow = async (): Promise<void> => {
    const document = inUse(previews);
    if (document === 'unknown') return;
    const found = document && (await homepageOf(service, document.toString()));
    if (held.isDisposed() || document?.toString() !== inUse(previews)?.toString()) return;
    about = found;
    show();
  };

  count(vscode.languages.getDiagnostics().map(([uri]) => uri));
  held.add(
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      count(uris);
      show();
    }),
  );
  held.add(vscode.window.onDidChangeActiveTextEditor(() => void follow()));
  held.add(previews.onDidChange(() => void follow()));
  void follow();
  return held;
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('academicHomepage.problems', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Academic Homepage';
  item.tooltip = vscode.l10n.t('Academic Homepage: show the problems of this site');
  item.command = 'workbench.actions.view.problems';
  return item;
}

function textOf(problems: number): string {
  if (problems === 0) return vscode.l10n.t('Homepage');
  return problems === 1 ? vscode.l10n.t('Homepage · 1 problem') : vscode.l10n.t('Homepage · {0} problems', problems);
}

/** The site of a file, or the file where it is a page without a site; `undefined` where it is none of our business. */
async function homepageOf(service: LanguageService, uri: string): Promise<string | undefined> {
  return (await service.siteOf(uri)) ?? ((await service.isHomepagePage(uri)) ? uri : undefined);
}

/** Hints have no place in the Problems view. */
function isListed({ source, severity }: vscode.Diagnostic): boolean {
  return source === DIAGNOSTIC_SOURCE && severity !== vscode.DiagnosticSeverity.Hint;
}

function isIn(place: string | undefined, uri: string): boolean {
  return place !== undefined && (uri === place || uri.startsWith(place.endsWith('/') ? place : `${place}/`));
}

/** The document of the editor or the preview in use; an output or a search says nothing about that. */
function inUse(previews: Previews): vscode.Uri | 'unknown' | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined) return isFile(document) ? document.uri : 'unknown';
  return previews.current?.panel.active === true ? previews.current.source : undefined;
}
