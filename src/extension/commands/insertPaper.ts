import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Publication } from '../../core/publications/work';
import { localize } from '../localize';
import { askLine, fail, warn, whileShown } from '../notifications';
import { applyEdits } from '../places';
import { tellOfUnusableTemplate } from '../features/entryTemplateCheck';
import { askAboutEntry } from '../features/paperOnPage';
import { pickPaper } from '../features/paperPicks';
import type { Command } from './command';
import { showWritten, writePublications } from './writePublications';

/**
 * Asks for a DOI, a link or words of a title, looks the paper up, writes it in the style of its neighbours and shows it: at the cursor where
 * that stands among papers, elsewhere where the page has its own. What was found by words is chosen from a list. Until the entry is written
 * the document is untouched; whatever goes wrong says so and leaves it so.
 */
export function insertPaper(service: LanguageService): Command {
  return {
    id: 'academicHomepage.insertPaper',
    async run(...args) {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) return;
      const [given] = args;
      const text = typeof given === 'string' ? given : await askForPaper(service);
      if (text === undefined) return;
      const result = await whileShown(vscode.l10n.t('Looking up {0}', text.trim()), signal =>
        service.findPapers(text, { cancellation: signal }),
      );
      if (result.kind === 'cancelled') return;
      if (result.kind === 'failed') {
        fail(localize(result.message));
        return;
      }
      const publication = result.kind === 'found' ? result.publication : await pickPaper(result.publications);
      if (publication === undefined) return;
      // a menu of the side bar gives what is chosen there: the cursor was put where it is for something else
      const isAtCursor = args.length === 0 || given === text;
      const write = async (): Promise<void> => {
        await insert(service, editor, publication, isAtCursor);
        if (result.kind !== 'found') return;
        for (const notice of result.notices) void warn(localize(notice));
      };
      const entry = await service.entryOfWork(editor.document.uri.toString(), publication);
      if (entry === undefined) await write();
      else {
        await askAboutEntry(publication, entry, {
          told: title => vscode.l10n.t('“{0}” is on the page already. Nothing was inserted.', title),
          write,
        });
      }
    },
  };
}

function askForPaper(service: LanguageService): Thenable<string | undefined> {
  return askLine({
    title: vscode.l10n.t('Insert Paper'),
    prompt: vscode.l10n.t('A DOI, an arXiv identifier, a link to the paper, or words of its title'),
    placeHolder: '10.5555/12345678',
    ignoreFocusOut: true,
    validateInput(value) {
      if (value.trim() === '') return undefined;
      const problem = service.checkPaperQuery(value);
      return problem === undefined ? undefined : localize(problem);
    },
  });
}

async function insert(
  service: LanguageService,
  editor: vscode.TextEditor,
  publication: Publication,
  isAtCursor: boolean,
): Promise<void> {
  const { document } = editor;
  const uri = document.uri.toString();
  const offset = (): number => document.offsetAt(editor.selection.active);
  // a page that lists data has its papers in a data file, wherever the cursor is
  const isInList = (await service.publicationList(uri)) !== undefined;
  if (isInList || !isAtCursor || !(await service.isPlaceOfPapers(uri, offset()))) {
    await writePublications(service, document.uri, [publication]);
    return;
  }
  // Computed for one version of the text and given up if it has moved on: typing during the look-up is allowed.
  for (let attempt = 0; attempt < 3; attempt++) {
    const version = document.version;
    const edits = await service.placePublication(uri, offset(), publication);
    if (edits.length === 0) return;
    if (await applyEdits(document, version, edits)) {
      const shown = vscode.window.visibleTextEditors.find(visible => visible.document === document);
      if (shown !== undefined) showWritten(shown, edits);
      tellOfUnusableTemplate(service, document.uri);
      return;
    }
  }
  fail(
    vscode.l10n.t(
      'The page kept changing while the paper was being written. Nothing was inserted; run the command again.',
    ),
  );
}
