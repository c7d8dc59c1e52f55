import * as vscode from 'vscode';
import type { PlaceOfEntry } from '../../core/features/publications/importing';
import type { Described } from '../../core/publications/registries/described';
import { inform } from '../notifications';

/** What is said of a paper that is on the page already, by its title, and how it is written once more. */
export interface PaperOnPage {
  readonly told: (title: string) => string;
  readonly write: () => Promise<void>;
}

/** A paper that is on the page already is shown there, or written once more where that is wanted: a page may list its best ones twice. */
export async function askAboutEntry(
  publication: Described,
  entry: PlaceOfEntry,
  { told, write }: PaperOnPage,
): Promise<void> {
  const show = vscode.l10n.t('Show Entry');
  const again = vscode.l10n.t('Insert It Again');
  const { title, id } = publication.csl;
  const chosen = await inform(told(title ?? id), show, again);
  if (chosen === again) await write();
  if (chosen !== show) return;
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(entry.uri, true));
  const start = editor.document.positionAt(entry.range.start);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
