import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import { Disposables } from './disposables';
import { isBelow } from './isBelow';
import { isOfKind } from './siteDocuments';

/**
 * Everything: a folder that is removed or renamed is told of by its own name alone, which has no ending. What is no
 * part of a site costs a look at its path.
 */
const siteFiles = '**/*';
/** Whether a document can be a part of a site: a file, or one to be, of a kind that sites are made of. */
function isCandidate(document: vscode.TextDocument): boolean {
  return isOfKind(document, 'markdown', 'yaml', 'html', 'style', 'data') && isFile(document);
}

/**
 * Whether a document is what an author writes in: not an old version beside it (`git:`, or on github.dev the repository again under
 * another authority), an output, a cell of a notebook. Any file system that can be written to counts, on the disk or not.
 */
export function isFile({ uri }: vscode.TextDocument): boolean {
  if (uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined) return true;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true && !isAnotherVersion(uri);
}

/** Whether it has the scheme of open folders and the authority of none: `vscode-vfs://github+7b22…` beside `vscode-vfs://github`. */
function isAnotherVersion({ scheme, authority }: vscode.Uri): boolean {
  // of `file:` that is another computer
  if (scheme === 'file') return false;
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === scheme);
  return folders.length > 0 && folders.every(folder => folder.uri.authority !== authority);
}

/** Tells the language service of every open document, each keystroke, and what changes on disk. */
export function followDocuments(service: LanguageService): Disposables {
  const held = new Disposables();
  const follow = (document: vscode.TextDocument): void => {
    if (!isCandidate(document)) return;
    // of a byte order mark (`utf8bom`) nothing else tells: a document's text is without it
    const encoding = document.encoding === 'utf8' ? undefined : document.encoding;
    service.setDocument(document.uri.toString(), document.getText(), encoding);
  };
  for (const document of vscode.workspace.textDocuments) follow(document);
  held.add(vscode.workspace.onDidOpenTextDocument(follow));
  held.add(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) follow(document);
    }),
  );
  // “Save with Encoding” changes no letter
  held.add(vscode.workspace.onDidSaveTextDocument(follow));
  held.add(vscode.workspace.onDidCloseTextDocument(document => void service.closeDocument(document.uri.toString())));
  const watcher = held.add(vscode.workspace.createFileSystemWatcher(siteFiles));
  const changed = (uri: vscode.Uri): void => void service.fileChanged(uri.toString());
  held.add(watcher.onDidChange(changed));
  held.add(
    watcher.onDidCreate(uri => {
      for (const document of openBelow(uri)) follow(document);
      changed(uri);
    }),
  );
  held.add(
    watcher.onDidDelete(uri => {
      // VS Code keeps documents for minutes behind their editors: what nobody has changed went with its file
      for (const document of openBelow(uri)) if (!document.isDirty) void service.closeDocument(document.uri.toString());
      changed(uri);
    }),
  );
  // watchers tell of the folders of the workspace alone, and nobody what has become of others
  held.add(
    vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => {
      for (const { uri } of added) void service.readAnew(uri.toString());
    }),
  );
  return held;
}

/** The documents of a file, or of the files in a folder. */
function openBelow(uri: vscode.Uri): readonly vscode.TextDocument[] {
  const place = uri.toString();
  return vscode.workspace.textDocuments.filter(document => isBelow(place, document.uri.toString()));
}
