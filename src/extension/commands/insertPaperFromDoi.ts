import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { localize } from '../localize';
import { applyEdits } from '../places';
import type { Command } from './command';

/**
 * Asks for a DOI, looks it up and writes the paper at the cursor in the style of its neighbours. Until the entry is
 * written the document is untouched; whatever goes wrong says so and leaves it so.
 */
export function insertPaperFromDoi(service: LanguageService): Command {
  return {
    id: 'academicHomepage.insertPaperFromDoi',
    async run(...args) {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) return;
      const [given] = args;
      const text = typeof given === 'string' ? given : await askForDoi(service);
      if (text === undefined) return;
      const result = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Looking up {0}', text.trim()),
          cancellable: true,
        },
        async (_progress, token) => {
          const cancellation = new AbortController();
          token.onCancellationRequested(() => cancellation.abort());
          return service.lookUpDoi(text, { cancellation: cancellation.signal });
        },
      );
      if (result.kind === 'cancelled') return;
      if (result.kind === 'failed') {
        void vscode.window.showErrorMessage(localize(result.message));
        return;
      }
      await insert(service, editor, result.publication);
      for (const notice of result.notices) void vscode.window.showWarningMessage(localize(notice));
    },
  };
}

function askForDoi(service: LanguageService): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Insert Paper from DOI'),
    prompt: vscode.l10n.t('A DOI, a link to a DOI or to a publisher’s page, or an arXiv identifier'),
    placeHolder: '10.5555/12345678',
    ignoreFocusOut: true,
    validateInput(value) {
      if (value.trim() === '') return undefined;
      const problem = service.checkIdentifier(value);
      return problem === undefined ? undefined : localize(problem);
    },
  });
}

async function insert(
  service: LanguageService,
  editor: vscode.TextEditor,
  publication: Parameters<LanguageService['placePublication']>[2],
): Promise<void> {
  const { document } = editor;
  // Computed for one version of the text and given up if it has moved on: typing during the look-up is allowed.
  for (let attempt = 0; attempt < 3; attempt++) {
    const version = document.version;
    const edits = await service.placePublication(
      document.uri.toString(),
      document.offsetAt(editor.selection.active),
      publication,
    );
    if (edits.length === 0) return;
    if (await applyEdits(document, version, edits)) return;
  }
  void vscode.window.showErrorMessage(
    vscode.l10n.t(
      'The page kept changing while the paper was being written. Nothing was inserted; run the command again.',
    ),
  );
}
