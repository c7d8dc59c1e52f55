import * as vscode from 'vscode';
import type { PreviewResult } from '../../core/features/preview/preview';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import type { OffsetRange } from '../../core/text/range';
import type { LastEdit } from '../lastEdit';

/** A part of a document without its end, by its lines, counted from 0. They move with what is written. */
interface Open {
  readonly document: vscode.TextDocument;
  readonly first: number;
  readonly last: number;
  /** Where its author wrote, an offset. */
  readonly offset: number;
  /** Whether the page is shown as though it ended there. */
  readonly isShown: boolean;
}

/**
 * Renders the page of an author as though the part in which they write had its end, such as a box, which gets its last one a minute after it was begun. What is
 * below stays where it is meanwhile. From the first key in it until the cursor leaves what is written of it, or its author saves: then the page is what Jekyll would make of it.
 */
export class UnendedPart extends Disposables {
  readonly #left = this.add(new vscode.EventEmitter<void>());
  /** Told where its author has left the part with which the page is shown. */
  readonly onDidLeave = this.#left.event;
  readonly #service: Pick<LanguageService, 'renderPage' | 'renderWritten'>;
  readonly #lastEdit: LastEdit;
  #open: Open | undefined;
  /** How often an author has saved. */
  #saves = 0;

  constructor(service: Pick<LanguageService, 'renderPage' | 'renderWritten'>, lastEdit: LastEdit) {
    super();
    this.#service = service;
    this.#lastEdit = lastEdit;
    this.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (this.#open?.document === document) this.#open = contentChanges.reduce(moved, this.#open);
      }),
    );
    this.add(
      lastEdit.onDidSave(document => {
        this.#saves++;
        if (this.#open?.document === document) this.#leave();
      }),
    );
    this.add(
      vscode.workspace.onDidCloseTextDocument(document => {
        if (this.#open?.document === document) this.#leave();
      }),
    );
    this.add(
      lastEdit.onDidLeave(() => {
        if (this.#open !== undefined && !this.#isIn(this.#open)) this.#leave();
      }),
    );
  }

  /** Renders a page, as it is where nothing in it lacks its end in which its author writes. */
  async render(page: vscode.Uri): Promise<PreviewResult> {
    for (let tries = 0; tries < mostTries; tries++) {
      const place = this.#placeIn(page);
      if (place === undefined) break;
      const { document, offset } = place;
      const saves = this.#saves;
      const result = await this.#service.renderWritten(page.toString(), offset);
      // half a tag of Liquid leaves no page, and says nothing of what is around it
      if (result.kind === 'broken' || this.isDisposed()) return result;
      const { ended } = result;
      this.#open = ended && openPart(ended, document, offset);
      if (this.#open === undefined || (this.#isIn(this.#open) && this.#saves === saves)) return result;
      this.#open = { ...this.#open, isShown: false };
    }
    return this.#service.renderPage(page.toString());
  }

  /** Where the author of a page writes while what they write may lack its end; where they wrote, as long as the cursor is in that, or in no editor. */
  #placeIn(page: vscode.Uri): Pick<Open, 'document' | 'offset'> | undefined {
    const editor = vscode.window.activeTextEditor;
    const open = this.#open?.document.uri.toString() === page.toString() ? this.#open : undefined;
    const kept = open?.isShown === true && this.#isIn(open) ? open : undefined;
    if (editor?.document.uri.toString() !== page.toString()) return kept;
    const { document } = editor;
    const writing = this.#lastEdit.writingIn(document);
    if (writing === undefined) return kept;
    const { line } = document.positionAt(writing.cursor);
    const first = document.positionAt(writing.written.start).line;
    const isKnown = open !== undefined && open.first <= line && line <= open.last;
    return isKnown || mayBeOpen.test(linesOf(document, first - 1, line))
      ? { document, offset: writing.cursor }
      : undefined;
  }

  /** Whether the cursor is in a part, or in no editor: one looks at the page meanwhile. */
  #isIn({ document, first, last }: Open): boolean {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return !document.isClosed;
    const writing = this.#lastEdit.writingIn(document);
    const { line } = writing === undefined ? editor.selection.active : document.positionAt(writing.cursor);
    return editor.document === document && first <= line && line <= last;
  }

  #leave(): void {
    if (this.#open?.isShown !== true) return;
    this.#open = { ...this.#open, isShown: false };
    this.#left.fire();
  }
}

/** The cursor may leave the part while its page is rendered, and come to another. */
const mostTries = 2;

/** The part after a change of its document. */
function moved(open: Open, { range, rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Open {
  const lines = text.split('\n').length - 1 - (range.end.line - range.start.line);
  const isAbove = range.end.line < open.first;
  return {
    ...open,
    first: isAbove ? open.first + lines : open.first,
    last: range.start.line <= open.last ? Math.max(open.first, open.last + lines) : open.last,
    offset: rangeOffset < open.offset ? Math.max(rangeOffset, open.offset + text.length - rangeLength) : open.offset,
  };
}

/** Lines that hold a tag of HTML or of Liquid, or a fence of code. In plain text the page is not read for a key. */
const mayBeOpen = /[<>{}`~]/;

function openPart({ start, end }: OffsetRange, document: vscode.TextDocument, offset: number): Open {
  const [first, last] = [document.positionAt(start).line, document.positionAt(end).line];
  return { document, first, last, offset, isShown: true };
}

/** The lines from `first` to `last`. */
function linesOf(document: vscode.TextDocument, first: number, last: number): string {
  const from = Math.max(0, Math.min(first, last));
  return Array.from({ length: last - from + 1 }, (_, at) => document.lineAt(from + at).text).join('\n');
}
