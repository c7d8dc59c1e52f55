import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Described } from '../../core/publications/described';
import { tellOfUnusableTemplate } from '../features/entryTemplateCheck';
import { pageTarget } from '../homePage';
import { applyEdits } from '../places';
import type { Command } from './command';
import { findWorks } from './findWorks';
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
      const target = await pageTarget(args);
      if (target === undefined) return;
      const given = args.find(isSource);
      const source = given ?? (await chooseSource(service, target));
      if (source === undefined) return;
      const works = await findWorks(service, target, source);
      const chosen = works && (await chooseWorks(works));
      if (chosen !== undefined && chosen.length > 0) await write(service, target, chosen);
    },
  };
}

async function write(service: LanguageService, target: vscode.Uri, chosen: readonly Described[]): Promise<void> {
  // Computed for one version of the text and given up if it has moved on: the page may be written on meanwhile.
  for (let attempt = 0; attempt < 3; attempt++) {
    const found = await service.placePublications(target.toString(), chosen);
    if (found === undefined || found.edits.length === 0) break;
    // open, a piece of the page may have what its file has not, or what another program wrote
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(found.uri, true));
    const { version } = document;
    const placed = await service.placePublications(target.toString(), chosen);
    if (placed?.uri !== found.uri) continue;
    if (await applyEdits(document, version, placed.edits)) {
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
