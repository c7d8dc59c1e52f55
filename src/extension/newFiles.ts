import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';

/** A file that is still to be written. */
export interface NewFile {
  readonly uri: vscode.Uri;
  readonly contents: Uint8Array;
}

/** Thrown before anything is written where a folder on the way to a new file is a link that may lead out of the site; `tellRefused` says so to the author. */
export class PastLink extends Error {
  constructor(path: string) {
    super(
      vscode.l10n.t(
        '“{0}” was not written, and nothing was changed: a folder on the way there is a link, which may lead out of the site. Put a folder in its place.',
        path,
      ),
    );
  }
}

/**
 * Rejects with `PastLink` where one of these files, which are to come into the site of `uri`, would be written past a link that may lead out of
 * it. The site itself does not see them: what lies behind one is no part of it.
 */
export async function requireOwnFolders(
  service: LanguageService,
  uri: string,
  files: readonly vscode.Uri[],
): Promise<void> {
  const found = await service.leadingOut(
    uri,
    files.map(file => file.toString()),
  );
  if (found !== undefined) throw new PastLink(vscode.workspace.asRelativePath(vscode.Uri.parse(found)));
}

/** An edit that writes new files of the site of `uri`. Rejects with `PastLink`. No other edit creates files of names that are new. */
export async function newFilesEdit(
  service: LanguageService,
  uri: string,
  files: readonly NewFile[],
): Promise<vscode.WorkspaceEdit> {
  await requireOwnFolders(
    service,
    uri,
    files.map(file => file.uri),
  );
  const edit = new vscode.WorkspaceEdit();
  for (const { uri: file, contents } of files) edit.createFile(file, { contents });
  return edit;
}

/** New texts of the site of `uri`, by their paths in it. */
export function textFiles(
  service: LanguageService,
  uri: string,
  texts: readonly { readonly path: string; readonly text: string }[],
): readonly NewFile[] {
  return texts.flatMap(({ path, text }) => {
    const target = service.resolve(uri, path);
    return target === undefined ? [] : [{ uri: vscode.Uri.parse(target), contents: new TextEncoder().encode(text) }];
  });
}
