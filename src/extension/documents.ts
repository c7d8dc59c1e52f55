import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import { Disposables } from './disposables';

/** Files of a site by their endings: what the pages, menus, layouts and styles are made of. */
const SITE_FILES =
  '**/*.{md,markdown,mkd,mkdn,mkdown,html,htm,yml,yaml,json,csv,tsv,scss,sass,css,xml,txt,png,jpg,jpeg,gif,svg,webp,pdf,ico,JPG,JPEG,PNG}';
const OWN_LANGUAGES: ReadonlySet<string> = new Set([
  'markdown',
  'yaml',
  'html',
  'scss',
  'sass',
  'css',
  'json',
  'jsonc',
  'csv',
  'tsv',
  'plaintext',
  'xml',
  'liquid',
  'jekyll',
  'bibtex',
]);

/** Whether a document can be a part of a site: a text of a kind that sites are made of, in a real folder. */
function isCandidate(document: vscode.TextDocument): boolean {
  return OWN_LANGUAGES.has(document.languageId) && document.uri.scheme !== 'git' && document.uri.scheme !== 'output';
}

/** Tells the language service of every open document, each keystroke, and what changes on disk. */
export function followDocuments(service: LanguageService): Disposables {
  const held = new Disposables();
  for (const document of vscode.workspace.textDocuments) {
    if (isCandidate(document)) service.setDocument(document.uri.toString(), document.getText());
  }
  held.add(
    vscode.workspace.onDidOpenTextDocument(document => {
      if (isCandidate(document)) service.setDocument(document.uri.toString(), document.getText());
    }),
  );
  held.add(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isCandidate(document)) {
        service.setDocument(document.uri.toString(), document.getText());
      }
    }),
  );
  held.add(vscode.workspace.onDidCloseTextDocument(document => void service.closeDocument(document.uri.toString())));
  const watcher = held.add(vscode.workspace.createFileSystemWatcher(SITE_FILES));
  const changed = (uri: vscode.Uri): void => void service.fileChanged(uri.toString());
  held.add(watcher.onDidChange(changed));
  held.add(watcher.onDidCreate(changed));
  held.add(watcher.onDidDelete(changed));
  return held;
}
