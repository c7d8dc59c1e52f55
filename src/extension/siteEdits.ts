import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import type { FileEdits } from '../core/text/edit';
import { createLineIndex } from '../core/text/lineIndex';
import { toRangeIn } from './places';

/**
 * Adds edits of a file of the site of `uri`, which need not be open. With a `review` the author sees them as a diff and
 * takes or leaves them; it says what they are for.
 */
export function addFileEdits(
  edit: vscode.WorkspaceEdit,
  service: LanguageService,
  uri: string,
  file: FileEdits,
  review?: vscode.WorkspaceEditEntryMetadata,
): void {
  const target = service.resolve(uri, file.path);
  const text = service.textOf(uri, file.path);
  if (target === undefined || text === undefined) return;
  const lines = createLineIndex(text);
  const edits = file.edits.map(({ range, newText }) => vscode.TextEdit.replace(toRangeIn(lines, range), newText));
  if (review === undefined) edit.set(vscode.Uri.parse(target), edits);
  else
    edit.set(
      vscode.Uri.parse(target),
      edits.map((one): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [one, review]),
    );
}

/** What the author is told beside the diff of a citation script. */
export function scriptReview(): vscode.WorkspaceEditEntryMetadata {
  return {
    needsConfirmation: true,
    label: vscode.l10n.t('Let the citation script skip what is missing'),
    description: vscode.l10n.t('One missing paper or total does not hide the other counts'),
  };
}
