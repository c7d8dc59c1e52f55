import * as vscode from 'vscode';
import type { PlaceOfEntry } from '../../core/features/publications/importing';
import type { PastedPapers } from '../../core/features/publications/pastedPapers';
import type { Described } from '../../core/publications/records/described';
import type { LanguageService } from '../../core/languageService';
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
  if (chosen === show) await showEntry(entry);
}

/** Tells that works, one or more, that were pasted with all that is known of them are on the page already, and shows the entry of a single one; `differing` are printed otherwise. */
export async function tellOfPasted(
  service: LanguageService,
  uri: vscode.Uri,
  { works: [only, ...others], differing }: Extract<PastedPapers, { readonly kind: 'onPage' }>,
): Promise<void> {
  if (only === undefined) return;
  if (others.length > 0) {
    const all = others.length + 1;
    await inform(
      differing > 0
        ? vscode.l10n.t(
            'All {0} publications are on the page already, {1} of them printed differently. What you pasted stays as it is.',
            all,
            differing,
          )
        : vscode.l10n.t('All {0} publications are on the page already. What you pasted stays as it is.', all),
    );
    return;
  }
  const show = vscode.l10n.t('Show Entry');
  const { title, id } = only.csl;
  const told = vscode.l10n.t('“{0}” is on the page already. What you pasted stays as it is.', title ?? id);
  if ((await inform(told, show)) !== show) return;
  // what was pasted above it has moved it
  const entry = await service.entryOfWork(uri.toString(), only);
  if (entry !== undefined) await showEntry(entry);
}

async function showEntry(entry: PlaceOfEntry): Promise<void> {
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(entry.uri, true));
  const start = editor.document.positionAt(entry.range.start);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
