import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import type { FileEdits } from '../core/text/edit';
import { createLineIndex } from '../core/text/lineIndex';
import type { Place } from '../core/text/mappedText';
import { toRangeIn } from './places';
import { documentsOfKind } from './siteDocuments';

/** The files in which a site can name something of itself. */
export const siteDocuments = documentsOfKind('markdown', 'html', 'yaml');

/** A place in a file of the site that holds `uri`, as the editor counts it. A file without text is its beginning. */
export function toLocation(service: LanguageService, uri: string, place: Place): vscode.Location | undefined {
  const target = service.resolve(uri, place.path);
  if (target === undefined) return undefined;
  const text = service.textOf(uri, place.path) ?? '';
  return new vscode.Location(vscode.Uri.parse(target), toRangeIn(createLineIndex(text), place));
}

/** Edits of several files of the site that holds `uri` as one, which is one undo step, with what is in `edit` already. */
export function toWorkspaceEdit(
  service: LanguageService,
  uri: string,
  files: readonly FileEdits[],
  edit = new vscode.WorkspaceEdit(),
): vscode.WorkspaceEdit {
  for (const { path, edits } of files) {
    const target = service.resolve(uri, path);
    const text = service.textOf(uri, path);
    if (target === undefined || text === undefined) continue;
    const lines = createLineIndex(text);
    edit.set(
      vscode.Uri.parse(target),
      edits.map(({ range, newText }) => vscode.TextEdit.replace(toRangeIn(lines, range), newText)),
    );
  }
  return edit;
}
