import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Cancellation } from '../../core/ports';
import type { Described } from '../../core/publications/records/described';
import type { TextEdit } from '../../core/text/edit';
import { stateOf } from '../documentState';
import { tellOfUnusableTemplate } from './entryTemplateCheck';
import { fail } from '../notifications';
import { applyEdits } from '../places';
import { isOfKind } from '../siteDocuments';
import { isToldOfBibliography } from './printedBibliography';
import { tick } from '../walkthroughSteps';
import { writePaperFiles } from './writePaperFiles';

/** A publication that is to be written. */
export interface WantedPublication {
  readonly publication: Described;
  /** Written also where the page has it already. */
  readonly isAgain: boolean;
}

/** What came of writing publications. */
export type WrittenPublications =
  | {
      readonly kind: 'done';
      readonly written: number;
      /** So many are on the page by now, and were not written again. */
      readonly there: number;
    }
  /** The author has been told why. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

/**
 * Writes publications where the page has its own, in a piece of it, in the data file that it lists them from or as files of a collection, and shows the first;
 * or says why it cannot. What came onto the page since they were chosen, or is being written there at the same time, is left out.
 */
export async function writePublications(
  service: LanguageService,
  target: vscode.Uri,
  wanted: readonly WantedPublication[],
  cancellation?: Cancellation,
): Promise<WrittenPublications> {
  const uri = target.toString();
  // Computed for one version of the text and given up if it has moved on: the page may be written on meanwhile.
  for (let attempt = 0; attempt < 3; attempt++) {
    const written = await asPaperFiles(service, target, wanted, cancellation);
    if (written === 'refused') continue;
    if (written !== undefined) return written;
    const found = await service.placePublications(
      uri,
      wanted.map(({ publication }) => publication),
    );
    if (found === undefined && (await isToldOfBibliography(service, uri))) return { kind: 'failed' };
    if (found === undefined && isOfKind({ languageId: '', uri: target }, 'html')) {
      void fail(
        vscode.l10n.t(
          'This page is in HTML, and no page of the site lists publications yet for new ones to be written like. Write the first one by hand.',
        ),
      );
      return { kind: 'failed' };
    }
    if (found === undefined || found.edits.length === 0) break;
    // open, a piece of the page may have what its file has not, or what another program wrote
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(found.uri, true));
    const state = stateOf(document);
    const missing = await missingOf(service, uri, wanted);
    if (missing.length === 0) return { kind: 'done', written: 0, there: wanted.length };
    const placed = await service.placePublications(uri, missing);
    if (cancellation?.aborted === true) return { kind: 'cancelled' };
    if (placed?.uri !== found.uri) continue;
    if (await applyEdits(state, placed.edits)) {
      const editor = await vscode.window.showTextDocument(document, { preserveFocus: false });
      showWritten(editor, placed.edits);
      tick('papers');
      void tellOfUnusableTemplate(service, document.uri);
      return { kind: 'done', written: missing.length, there: wanted.length - missing.length };
    }
  }
  void fail(
    vscode.l10n.t(
      'The publications could not be written: the page kept changing, or cannot be edited. Nothing was inserted; run the command again.',
    ),
  );
  return { kind: 'failed' };
}

/** `undefined` where papers are no files of their own; `'refused'` where the editor wrote none. */
async function asPaperFiles(
  service: LanguageService,
  target: vscode.Uri,
  wanted: readonly WantedPublication[],
  cancellation: Cancellation | undefined,
): Promise<WrittenPublications | 'refused' | undefined> {
  const uri = target.toString();
  if ((await service.paperHome(uri))?.kind !== 'files') return undefined;
  const missing = await missingOf(service, uri, wanted);
  if (missing.length === 0) return { kind: 'done', written: 0, there: wanted.length };
  const files = await service.newPaperFiles(uri, missing);
  if (cancellation?.aborted === true) return { kind: 'cancelled' };
  if (files === undefined || files.length === 0 || !(await writePaperFiles(service, target, files))) return 'refused';
  tick('papers');
  return { kind: 'done', written: missing.length, there: wanted.length - missing.length };
}

async function missingOf(
  service: LanguageService,
  uri: string,
  wanted: readonly WantedPublication[],
): Promise<readonly Described[]> {
  const publications = wanted.map(({ publication }) => publication);
  const asked = wanted.some(({ isAgain }) => !isAgain);
  const entries = asked ? await service.entriesOfWorks(uri, publications) : [];
  return publications.filter((_, at) => wanted[at]?.isAgain === true || entries[at] === undefined);
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
