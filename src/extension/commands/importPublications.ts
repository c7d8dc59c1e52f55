import * as vscode from 'vscode';
import type { FoundPublications, PublicationSource } from '../../core/features/importing';
import type { LanguageService } from '../../core/languageService';
import type { Described } from '../../core/publications/described';
import { localize } from '../localize';
import { tellOfUnusableTemplate } from '../features/entryTemplateCheck';
import { applyEdits } from '../places';
import { commandTarget, type Command } from './command';
import { chooseSource, isSource } from './publicationSource';
import { chooseWorks } from './worksToImport';

/**
 * Brings the publications that a registry lists for an author onto the page: asks where they are listed and for whom, compares them with
 * the page, lets the author choose and writes what was chosen as one step. Until then nothing is touched; whatever goes wrong says so.
 * A source may be given as an argument.
 */
export function importPublications(service: LanguageService): Command {
  return {
    id: 'academicHomepage.importPublications',
    async run(...args) {
      const target = commandTarget(args);
      if (target === undefined) return;
      const given = args.find(isSource);
      const source = given ?? (await chooseSource(service, target));
      if (source === undefined) return;
      const found = await find(service, target, source);
      if (found.kind === 'cancelled') return;
      if (found.kind === 'failed') {
        void vscode.window.showErrorMessage(localize(found.message));
        return;
      }
      if (found.incomplete !== undefined)
        void vscode.window.showWarningMessage(
          vscode.l10n.t('Works may be missing, or be without their authors. {0}', localize(found.incomplete)),
        );
      const chosen = await chooseWorks(found.works);
      if (chosen !== undefined && chosen.length > 0) await write(service, target, chosen);
    },
  };
}

function find(service: LanguageService, target: vscode.Uri, source: PublicationSource): Thenable<FoundPublications> {
  // a text is read at once: what tells of it would only flash
  if (source.kind === 'bibliography') return service.findPublications(target.toString(), source);
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Asking for publications'),
      cancellable: true,
    },
    (progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      return service.findPublications(target.toString(), source, {
        cancellation: abort.signal,
        onProgress: (done, all) => progress.report({ message: `${done}/${all}` }),
      });
    },
  );
}

async function write(service: LanguageService, target: vscode.Uri, chosen: readonly Described[]): Promise<void> {
  // Computed for one version of the text and given up if it has moved on: the page may be written on meanwhile.
  for (let attempt = 0; attempt < 3; attempt++) {
    const open = await vscode.workspace.openTextDocument(target);
    const before = open.version;
    const placed = await service.placePublications(target.toString(), chosen);
    if (placed === undefined || placed.edits.length === 0) break;
    const isHere = placed.uri === target.toString();
    const document = isHere ? open : await vscode.workspace.openTextDocument(vscode.Uri.parse(placed.uri, true));
    if (await applyEdits(document, isHere ? before : document.version, placed.edits)) {
      const editor = await vscode.window.showTextDocument(document, { preserveFocus: false });
      const first = document.positionAt(Math.min(...placed.edits.map(({ range }) => range.start)));
      editor.revealRange(new vscode.Range(first, first), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('{0} publications were written. One undo takes them all back.', chosen.length),
        12_000,
      );
      void tellOfUnusableTemplate(service, document.uri);
      return;
    }
  }
  void vscode.window.showErrorMessage(
    vscode.l10n.t(
      'The publications could not be written: the page kept changing, or cannot be edited. Nothing was inserted; run the command again.',
    ),
  );
}
