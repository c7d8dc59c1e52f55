import * as vscode from 'vscode';
import type { PastedPapers } from '../../core/features/publications/pastedPapers';
import type { LanguageService } from '../../core/languageService';
import type { Described } from '../../core/publications/records/described';
import type { TextEdit } from '../../core/text/edit';
import { movedRange } from '../../core/text/movedRange';
import { overlaps, slice, type OffsetRange } from '../../core/text/range';
import { signalOf } from '../cancellation';
import { isFile } from '../documents';
import { openAgain, stateOf } from '../documentState';
import { inBackground } from '../inBackground';
import { localize } from '../localize';
import { fail, warn } from '../notifications';
import { applyEdits, toOffsets, toTextEdits } from '../places';
import { tellFailed } from '../refused';
import { writePublications } from '../publications/writePublications';
import { tellOfUnusableTemplate } from '../publications/entryTemplateCheck';
import { askAboutEntry, tellOfPasted } from './paperOnPage';

/** How a paste of papers is named in `editor.pasteAs` and its settings. */
export const papers = vscode.DocumentDropOrPasteEditKind.Text.append('academicHomepage', 'papers');

/** What there is something to write of. */
type OfferedPapers = Exclude<PastedPapers, { readonly kind: 'onPage' }>;

class PapersPasteEdit extends vscode.DocumentPasteEdit {
  constructor(
    title: string,
    readonly pasted: OfferedPapers,
    readonly document: vscode.TextDocument,
    /** What is pasted over; empty at a cursor. */
    readonly over: OffsetRange,
    readonly plain: string,
  ) {
    // what stays where VS Code does not ask what the choice comes to, or gets no answer: it has taken the pasted text back by then
    super(plain, title, papers);
  }
}

/**
 * Offers to write what is pasted among papers as entries in the style of the page. BibTeX, RIS and CSL-JSON are written so at once, with
 * the plain text as the other choice. A DOI or link stays what it is, with the entry as the other choice: it has to be looked up; so does
 * a bibliography with entries that cannot be read, or with words around its entries: they would be lost.
 */
export function registerPastePapers(service: LanguageService): vscode.Disposable {
  // VS Code lets go of the offers of a paste before one is chosen, by the number of the paste in the place of that of the offers. The two count
  // alike as long as each paste is answered by a list, and are one apart, so that these very offers are forgotten, after one that was cancelled.
  // With a new provider both begin anew.
  const register = (): vscode.Disposable =>
    registerProvider(service, () => {
      registered.dispose();
      registered = register();
    });
  let registered = register();
  return { dispose: () => void registered.dispose() };
}

function registerProvider(service: LanguageService, onCancelled: () => void): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    // papers may stand in a data file
    ['markdown', 'html', 'yaml'],
    {
      async provideDocumentPasteEdits(document, ranges, dataTransfer, _context, token) {
        const [range] = ranges;
        const plain = await dataTransfer.get('text/plain')?.asString();
        if (!isFile(document) || range === undefined || ranges.length > 1 || plain === undefined) return [];
        const over = toOffsets(document, range);
        const pasted = await service.pastedPapers(document.uri.toString(), over.start, plain, over.end);
        if (token.isCancellationRequested) onCancelled();
        if (pasted === undefined || token.isCancellationRequested) return [];
        if (pasted.kind === 'onPage') {
          // the paste is over before a button is pressed
          inBackground(tellOfPasted(service, document.uri, pasted), tellFailed);
          return [];
        }
        // several are written to where the page has their like, which is not what is selected
        if (!range.isEmpty && pasted.kind === 'bibliography' && pasted.works.length > 1) return [];
        // VS Code makes a link of the selected words, which would come after the plain text where this one yields to that
        if (!range.isEmpty && pasted.kind === 'identifier' && /^https?:/i.test(pasted.text)) return [];
        const edit = new PapersPasteEdit(titleOf(pasted), pasted, document, over, plain);
        if (pasted.kind === 'identifier' || pasted.unread !== undefined || pasted.isAmongWords)
          edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
      async resolveDocumentPasteEdit(edit, token) {
        if (!(edit instanceof PapersPasteEdit)) return edit;
        const edits = await editsOf(service, edit, token);
        if (token.isCancellationRequested)
          void warn(
            vscode.l10n.t(
              'The look-up ended before it had an answer. What you pasted is not on the page; paste it again.',
            ),
          );
        else if (edits !== undefined) {
          edit.insertText = '';
          edit.additionalEdit = new vscode.WorkspaceEdit();
          edit.additionalEdit.set(edit.document.uri, toTextEdits(edit.document, edits));
          void tellOfUnusableTemplate(service, edit.document.uri);
          if (edit.pasted.kind === 'bibliography' && edit.pasted.unread !== undefined)
            void warn(localize(edit.pasted.unread));
        }
        return edit;
      },
    },
    { providedPasteEditKinds: [papers], pasteMimeTypes: ['text/plain'] },
  );
}

function titleOf(pasted: OfferedPapers): string {
  if (pasted.kind === 'identifier') return vscode.l10n.t('Look Up and Insert as Paper');
  const { works, known, all } = pasted;
  const count = works.length;
  if (count + known < all) return vscode.l10n.t('Insert {0} of {1} Papers', count, all);
  if (known > 0)
    return count === 1
      ? vscode.l10n.t('Insert 1 Paper ({0} on the Page)', known)
      : vscode.l10n.t('Insert {0} Papers ({1} on the Page)', count, known);
  return count === 1 ? vscode.l10n.t('Insert as Paper') : vscode.l10n.t('Insert as {0} Papers', count);
}

/** `undefined`: nothing is written, and the author has been told why. */
async function editsOf(
  service: LanguageService,
  { pasted, document, over, plain }: PapersPasteEdit,
  token: vscode.CancellationToken,
): Promise<readonly TextEdit[] | undefined> {
  const uri = document.uri.toString();
  const isElsewhere = async (): Promise<boolean> =>
    pasted.isListed ||
    (await service.paperHome(uri))?.kind === 'files' ||
    // where it is told that nothing is written
    (await service.isPrintedBibliography(uri));
  if (pasted.kind === 'bibliography') {
    if (await isElsewhere()) return writtenElsewhere(service, document, pasted.works);
    const [only, ...others] = pasted.works;
    if (only !== undefined && others.length === 0) return service.placePublication(uri, over.start, only, over.end);
    const placed = await service.placePublications(uri, pasted.works);
    return placed?.uri === uri ? placed.edits : undefined;
  }
  const found = await service.findPapers(pasted.text, { cancellation: signalOf(token) });
  if (found.kind === 'failed') void fail(localize(found.message));
  if (found.kind !== 'found') return undefined;
  const { publication, notices } = found;
  const warnOf = (): void => {
    for (const notice of notices) void warn(localize(notice));
  };
  const entry = await service.entryOfWork(uri, publication);
  // what is pasted over goes
  if (entry !== undefined && !(entry.uri === uri && overlaps(entry.range, over))) {
    const start = over.start + plain.indexOf(pasted.text);
    const now = document.getText();
    const text = now.slice(0, over.start) + plain + now.slice(over.end);
    const link = { text, range: { start, end: start + pasted.text.length } };
    const asked = askAboutEntry(publication, entry, {
      told: title => vscode.l10n.t('“{0}” is on the page already. What you pasted stays as it is.', title),
      write: async () => {
        const isApart = await isElsewhere();
        if (isApart) await writePublications(service, document.uri, [{ publication, isAgain: true }]);
        if (isApart || (await writeInPlaceOf(service, document, link, publication))) warnOf();
      },
    });
    // the paste is over before a button is pressed
    inBackground(asked, tellFailed);
    return undefined;
  }
  warnOf();
  if (await isElsewhere()) return writtenElsewhere(service, document, [publication]);
  return service.placePublication(uri, over.start, publication, over.end);
}

/** Papers that a page lists are files of their own, or stand in a data file: there they are written when the paste is over, which leaves nothing on the page. */
function writtenElsewhere(
  service: LanguageService,
  document: vscode.TextDocument,
  works: readonly Described[],
): readonly TextEdit[] {
  const wanted = works.map(publication => ({ publication, isAgain: false }));
  const write = (): void => inBackground(writePublications(service, document.uri, wanted), tellFailed);
  setTimeout(write, untilPasted);
  return [];
}

/** In milliseconds: until the editor has put in what was pasted, the focus stays in it. */
const untilPasted = 200;

/** Text that was pasted, and the page as it was then. */
interface PastedLink {
  readonly text: string;
  readonly range: OffsetRange;
}

/** Writes a paper in the place of a link that was pasted; false where that stands there no more, and the author is told so. */
async function writeInPlaceOf(
  service: LanguageService,
  document: vscode.TextDocument,
  link: PastedLink,
  publication: Described,
): Promise<boolean> {
  const state = stateOf(await openAgain(document));
  const range = placeNow(link, state.text);
  if (range === undefined) {
    void fail(vscode.l10n.t('The link that you pasted is not there any more. Nothing was inserted.'));
    return false;
  }
  const edits = await service.placePublication(document.uri.toString(), range.start, publication, range.end);
  if (!(await applyEdits(state, edits))) {
    void fail(
      vscode.l10n.t('The page changed while the paper was being written. Nothing was inserted; paste the link again.'),
    );
    return false;
  }
  void tellOfUnusableTemplate(service, document.uri);
  return true;
}

/** An entry of the page may have the same link: where one of them is gone, it cannot be told which. */
function placeNow({ text, range }: PastedLink, now: string): OffsetRange | undefined {
  const words = slice(text, range);
  const moved = now.split(words).length === text.split(words).length ? movedRange(text, now, range) : undefined;
  return moved !== undefined && slice(now, moved) === words ? moved : undefined;
}
