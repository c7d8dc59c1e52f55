import * as vscode from 'vscode';
import type { Problem } from '../../core/rules/rule';
import type { OffsetRange } from '../../core/text/range';
import { systemAlarm, type Alarm } from '../../hosts/alarm';
import { Disposables } from '../disposables';
import { isBeingWritten } from './problemsAtRest';

/** The document that was changed last, and the text that this has put there. */
interface Edited {
  readonly document: vscode.TextDocument;
  readonly written: OffsetRange;
}

/** The last change that the author made, as long as they may go on with it: until they leave its line, save it or look at something else. */
export class LastEdit extends Disposables {
  /** When that was, by the alarm; before all time where nothing was changed yet. */
  at = -Infinity;
  readonly #left = this.add(new vscode.EventEmitter<vscode.TextDocument | undefined>());
  /** Told where an author may have left what they were writing in a document, or in any: without one. */
  readonly onDidLeave = this.#left.event;
  #edited: Edited | undefined;
  // a save by the clock, a second after a key, or on the way to the browser says nothing of what its author still writes
  #isSavedByAuthor = false;

  /** @param isOf whether changes of a document count */
  constructor(isOf: (document: vscode.TextDocument) => boolean, alarm: Alarm = systemAlarm) {
    super();
    this.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !isOf(document)) return;
        this.at = alarm.now();
        this.#edited = { document, written: writtenBy(contentChanges) };
      }),
    );
    this.add(
      vscode.workspace.onWillSaveTextDocument(({ reason }) => {
        this.#isSavedByAuthor = reason === vscode.TextDocumentSaveReason.Manual;
      }),
    );
    this.add(
      vscode.workspace.onDidSaveTextDocument(document => {
        if (!this.#isSavedByAuthor) return;
        if (this.#edited?.document === document) this.#edited = undefined;
        this.#left.fire(document);
      }),
    );
    this.add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        const edited = this.#edited;
        if (edited?.document === document && !isOnLineOf(edited, selection.active)) this.#edited = undefined;
        this.#left.fire(document);
      }),
    );
    this.add(
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#edited = undefined;
        this.#left.fire(undefined);
      }),
    );
  }

  /** Whether a problem lacks what its author is about to write in a document with this text. */
  awaits(problem: Problem, document: vscode.TextDocument, text: string): boolean {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || this.#edited?.document !== document) return false;
    const cursor = document.offsetAt(editor.selection.active);
    return isBeingWritten(problem, text, { cursor, written: this.#edited.written });
  }
}

/** From the first of several changes to behind the last. */
function writtenBy(changes: readonly vscode.TextDocumentContentChangeEvent[]): OffsetRange {
  const offsets = changes.map(({ rangeOffset }) => rangeOffset);
  const length = changes.reduce((sum, { text }) => sum + text.length, 0);
  return { start: Math.min(...offsets), end: Math.max(...offsets) + length };
}

function isOnLineOf({ document, written }: Edited, { line }: vscode.Position): boolean {
  return document.positionAt(written.start).line <= line && line <= document.positionAt(written.end).line;
}
