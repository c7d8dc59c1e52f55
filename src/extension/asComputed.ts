import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import { isOpenWith } from './documentState';

/**
 * Opens files of the site that holds `uri`, and tells whether each has the text that the language service knows: only then are edits
 * right that have just been computed. What another program, or another window, has written meanwhile is seen in no other way; from
 * then on the service knows it, and the edits can be computed again.
 * @param paths from the site's root
 */
export async function areAsComputed(service: LanguageService, uri: string, paths: readonly string[]): Promise<boolean> {
  const files = paths.map(path => ({ target: service.resolve(uri, path), text: service.textOf(uri, path) }));
  const documents = await Promise.all(files.map(({ target }) => opened(target)));
  return files.every(({ text }, at) => text !== undefined && isOpenWith(documents[at], text));
}

async function opened(target: string | undefined): Promise<vscode.TextDocument | undefined> {
  if (target === undefined) return undefined;
  const uri = vscode.Uri.parse(target);
  return (
    vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString()) ??
    vscode.workspace.openTextDocument(uri).then(undefined, () => undefined)
  );
}
