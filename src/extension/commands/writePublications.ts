import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Described } from '../../core/publications/registries/described';
import type { TextEdit } from '../../core/text/edit';
import { stateOf } from '../documentState';
import { tellOfUnusableTemplate } from '../features/entryTemplateCheck';
import { fail } from '../notifications';
import { applyEdits } from '../places';

/**
 * Writes publications where the page has its own, in a piece of it or in the data file that it lists them from, and shows the first; or says why
 * it cannot. Whether they were written.
 */
export async function writePublications(
  service: LanguageService,
  target: vscode.Uri,
  chosen: readonly Described[],
): Promise<boolean> {
  // Computed for one version of the text and given up if it has moved on: the page may be written on meanwhile.
  for (let attempt = 0; attempt < 3; attempt++) {
    const found = await service.placePublications(target.toString(), chosen);
    if (found === undefined || found.edits.length === 0) break;
    // open, a piece of the page may have what its file has not, or what another program wrote
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(found.uri, true));
    const state = stateOf(document);
    const placed = await service.placePublications(target.toString(), chosen);
    if (placed?.uri !== found.uri) continue;
    if (await applyEdits(state, placed.edits)) {
      const editor = await vscode.window.showTextDocument(document, { preserveFocus: false });
      showWritten(editor, placed.edits);
      tellOfUnusableTemplate(service, document.uri);
      return true;
    }
  }
  fail(
    vscode.l10n.t(
      'The publications could not be written: the page kept changing, or cannot be edited. Nothing was inserted; run the command again.',
    ),
  );
  return false;
}

/** Puts the cursor on the first paper that these edits have written, in sight. */
export function showWritten(editor: vscode.TextEditor, edits: readonly TextEdit[]): void {
  // what replaces something are numbers of the papers around
  const inserted = edits.filter(({ range }) => range.start === range.end);
  const [first] = [...(inserted.length > 0 ? inserted : edits)].sort((a, b) => a.range.start - b.range.start);
  if (first === undefined) return;
  const blank = first.newText.length - first.newText.trimStart().length;
  const start = editor.document.positionAt(first.range.start + blank);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
