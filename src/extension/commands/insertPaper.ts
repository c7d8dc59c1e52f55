import * as vscode from 'vscode';
import type { PlaceOfEntry } from '../../core/features/publications/importing';
import type { LanguageService } from '../../core/languageService';
import type { Cancellation } from '../../core/ports';
import { withValues } from '../../core/text/message';
import type { Publication } from '../../core/publications/work';
import { openAsItWas, stateOf } from '../documentState';
import { movedRange } from '../../core/text/movedRange';
import { answered } from '../answered';
import { tellOfNoHomepage, titleAbout } from '../homePage';
import { localize } from '../localize';
import { askLine, fail, warn, whileShown } from '../notifications';
import type { PlaceInDocument } from '../placeInDocument';
import { applyEdits } from '../places';
import { tick } from '../walkthroughSteps';
import { tellOfUnusableTemplate } from '../publications/entryTemplateCheck';
import { askAboutEntry } from '../features/paperOnPage';
import { pickPaper } from '../features/paperPicks';
import type { Command } from './command';
import { isToldOfBibliography } from '../publications/printedBibliography';
import { showWritten, writePublications, type WantedPublication } from '../publications/writePublications';

/**
 * Asks for a DOI, a link or words of a title, looks the paper up, writes it in the style of its neighbours and shows it: at the cursor where
 * that stands among papers, elsewhere where the page has its own. What was found by words is chosen from a list. Until the entry is written
 * the document is untouched; whatever goes wrong says so and leaves it so.
 * @param pageOf the page that the command is about, by its arguments: that of the active editor, or of none
 */
export function insertPaper(
  service: LanguageService,
  pageOf: (args: readonly unknown[]) => Promise<vscode.Uri | undefined>,
): Command {
  return {
    id: 'academicHomepage.insertPaper',
    async run(...args) {
      const page = await pageOf(args);
      if (page === undefined) {
        await tellOfNoHomepage();
        return;
      }
      const active = vscode.window.activeTextEditor;
      const editor = active?.document.uri.toString() === page.toString() ? active : undefined;
      const begun = editor && {
        state: stateOf(editor.document),
        offset: editor.document.offsetAt(editor.selection.active),
      };
      if (await isToldOfBibliography(service, page.toString())) return;
      const [given] = args;
      const text = typeof given === 'string' ? given : await askForPaper(service, page);
      if (text === undefined) return;
      // a menu of the side bar gives what is chosen there: the cursor was put where it is for something else
      const isAtCursor = args.length === 0 || given === text;
      const insertInto = (publication: Publication, isAgain: boolean, cancellation: Cancellation): Promise<Inserted> =>
        editor === undefined || begun === undefined
          ? insertAmongPapers(service, page, { publication, isAgain }, cancellation)
          : insert(service, editor, begun, { publication, isAgain }, isAtCursor, cancellation);
      const found = await answered(() =>
        whileShown(withValues(vscode.l10n.t('Looking up {0}'), [text.trim()]), async cancellation => {
          const result = await service.findPapers(text, { cancellation });
          if (result.kind !== 'found') return result;
          // a site may be slow to say where its papers stand
          return { ...result, inserted: await insertInto(result.publication, false, cancellation) };
        }),
      );
      if (found === undefined || found.kind === 'cancelled') return;
      const inserting = (publication: Publication, isAgain: boolean): Thenable<Inserted> => {
        const { title, id } = publication.csl;
        return whileShown(vscode.l10n.t('Inserting “{0}”', title ?? id), cancellation =>
          insertInto(publication, isAgain, cancellation),
        );
      };
      const publication = found.kind === 'found' ? found.publication : await pickPaper(found.publications);
      if (publication === undefined) return;
      const warnOf = ({ kind }: Inserted): void => {
        if (found.kind !== 'found' || kind !== 'ended') return;
        for (const notice of found.notices) void warn(localize(notice));
      };
      const inserted = found.kind === 'found' ? found.inserted : await inserting(publication, false);
      warnOf(inserted);
      if (inserted.kind !== 'there') return;
      await askAboutEntry(publication, inserted.entry, {
        told: title => vscode.l10n.t('“{0}” is on the page already. Nothing was inserted.', title),
        write: async () => warnOf(await inserting(publication, true)),
      });
    },
  };
}

async function askForPaper(service: LanguageService, page: vscode.Uri): Promise<string | undefined> {
  return askLine({
    title: await titleAbout(service, page, vscode.l10n.t('Insert Paper')),
    prompt: vscode.l10n.t('A DOI, an arXiv identifier, a link to the paper, or words of its title'),
    placeHolder: '10.5555/12345678',
    ignoreFocusOut: true,
    validateInput(value) {
      const problem = service.checkPaperQuery(value);
      return problem === undefined ? undefined : localize(problem);
    },
  });
}

/** What came of inserting a paper. */
type Inserted =
  /** It was written, or the author was told why it was not. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'cancelled' }
  /** The page has it, and nothing was written. */
  | { readonly kind: 'there'; readonly entry: PlaceOfEntry };

/**
 * The editor that a command about a document is of by now: the one that it began in where that is still there, else the one the author works in,
 * else what stands in its place. VS Code makes another one for a tab that was left and comes back, and the selection of the old one never moves
 * again. None where the document is shown elsewhere alone: the cursor there is for something else.
 */
function editorNow(begun: vscode.TextEditor, document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const showing = visibleTextEditors.filter(editor => editor.document === document);
  if (showing.includes(begun)) return begun;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return showing.find(({ viewColumn }) => viewColumn === begun.viewColumn);
}

/** The cursor by now; where no editor shows the page, where the words are that it stood at when the command began. */
function cursorNow(
  editor: vscode.TextEditor,
  { state, offset }: PlaceInDocument,
  document: vscode.TextDocument,
): number {
  const shown = editorNow(editor, document);
  if (shown !== undefined) return document.offsetAt(shown.selection.active);
  return movedRange(state.text, document.getText(), { start: offset, end: offset })?.start ?? offset;
}

async function insert(
  service: LanguageService,
  editor: vscode.TextEditor,
  begun: PlaceInDocument,
  wanted: WantedPublication,
  isAtCursor: boolean,
  cancellation: Cancellation,
): Promise<Inserted> {
  const { publication, isAgain } = wanted;
  const uri = editor.document.uri.toString();
  // a page that lists data has its papers in a data file, wherever the cursor is
  const isInList = (await service.paperHome(uri))?.kind === 'data';
  // Computed for one version of the text and given up if it has moved on: typing during the look-up is allowed.
  for (let attempt = 0; attempt < 3; attempt++) {
    // where it was closed and its file is another, its last cursor is no place any more
    const document = await openAsItWas(stateOf(editor.document));
    const isHere =
      document !== undefined &&
      !isInList &&
      isAtCursor &&
      (await service.isPlaceOfPapers(uri, cursorNow(editor, begun, document)));
    if (!isHere) return insertAmongPapers(service, editor.document.uri, wanted, cancellation);
    const state = stateOf(document);
    // it may have come since it was looked up, by the same command begun twice
    const entry = isAgain ? undefined : await service.entryOfWork(uri, publication);
    if (entry !== undefined) return { kind: 'there', entry };
    const edits = await service.placePublication(uri, cursorNow(editor, begun, document), publication);
    if (cancellation.aborted) return { kind: 'cancelled' };
    if (edits.length === 0) return { kind: 'ended' };
    if (await applyEdits(state, edits)) {
      const shown = editorNow(editor, document);
      if (shown !== undefined) showWritten(shown, edits);
      else if (editor.document.isClosed) showWritten(await vscode.window.showTextDocument(document), edits);
      void tellOfUnusableTemplate(service, document.uri);
      tick('papers');
      return { kind: 'ended' };
    }
  }
  void fail(
    vscode.l10n.t(
      'The page kept changing while the paper was being written. Nothing was inserted; run the command again.',
    ),
  );
  return { kind: 'ended' };
}

/** Where the page has its papers. */
async function insertAmongPapers(
  service: LanguageService,
  page: vscode.Uri,
  wanted: WantedPublication,
  cancellation: Cancellation,
): Promise<Inserted> {
  const done = await writePublications(service, page, [wanted], cancellation);
  if (done.kind === 'cancelled') return done;
  const isThere = done.kind === 'done' && done.there > 0;
  const entry = isThere ? await service.entryOfWork(page.toString(), wanted.publication) : undefined;
  return entry === undefined ? { kind: 'ended' } : { kind: 'there', entry };
}
