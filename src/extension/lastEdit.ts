import * as vscode from 'vscode';
import type { Problem } from '../core/rules/rule';
import { shifted, type OffsetRange } from '../core/text/range';
import { systemAlarm, type Alarm } from '../hosts/alarm';
import { Disposables } from './disposables';
import { isBeingWritten, type Writing } from './features/problemsAtRest';

/**
 * The document that was changed last, and the text that this has put there; before it what was put on other lines, which the cursor may still be on:
 * a save mends and trims elsewhere while its author goes on where they are.
 */
interface Edited {
  readonly document: vscode.TextDocument;
  readonly written: readonly OffsetRange[];
}

/** The last change that the author made, as long as they may go on with it: until they leave its line, save it or look at something else. */
export class LastEdit extends Disposables {
  /** When that was, by the alarm; before all time where nothing was changed yet. */
  at = -Infinity;
  readonly #left = this.add(new vscode.EventEmitter<vscode.TextDocument | undefined>());
  /** Told where an author may have left what they were writing in a document, or in any: without one. */
  readonly onDidLeave = this.#left.event;
  readonly #saved = this.add(new vscode.EventEmitter<vscode.TextDocument>());
  /** Told where an author has saved a document themselves. */
  readonly onDidSave = this.#saved.event;
  #edited: Edited | undefined;
  /** VS Code tells of the cursor a moment after the change that has moved it. */
  #isCursorTold = true;
  // a save by the clock, a second after a key, or on the way to the browser says nothing of what its author still writes
  #isSavedByAuthor = false;

  /** @param isOf whether changes of a document count */
  constructor(isOf: (document: vscode.TextDocument) => boolean, alarm: Alarm = systemAlarm) {
    super();
    this.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !isOf(document)) return;
        this.at = alarm.now();
        this.#isCursorTold = false;
        const before = this.#edited?.document === document ? this.#edited.written : [];
        this.#edited = { document, written: writtenBy(document, contentChanges, before) };
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
        this.#saved.fire(document);
      }),
    );
    this.add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        this.#isCursorTold = true;
        const edited = this.#edited;
        if (edited?.document === document) {
          const written = edited.written.filter(range => isOnLineOf(document, range, selection.active));
          this.#edited = written.length === 0 ? undefined : { document, written };
        }
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

  /** Whether a problem lies in what its author is about to write in a document with this text. */
  awaits(problem: Pick<Problem, 'range' | 'unfinished'>, document: vscode.TextDocument, text: string): boolean {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || this.#edited?.document !== document) return false;
    const cursor = document.offsetAt(editor.selection.active);
    return this.#edited.written.some(written => isBeingWritten(problem, text, { cursor, written }));
  }

  /**
   * The lines that the author writes on in a document, each once; `undefined` where they write on none. They are those of its text: the selection, of
   * which VS Code tells after the change, may still be on a line that is gone.
   */
  linesIn(document: vscode.TextDocument): readonly string[] | undefined {
    if (this.#edited?.document !== document) return undefined;
    const lines = new Set(
      this.#edited.written.flatMap(({ start, end }) => {
        const first = document.positionAt(start).line;
        return Array.from({ length: document.positionAt(end).line - first + 1 }, (_, at) => first + at);
      }),
    );
    return [...lines].map(line => document.lineAt(line).text);
  }

  /** Where the author goes on with a document, and the last change that they go on with; `undefined` where that is left. */
  writingIn(document: vscode.TextDocument): Writing | undefined {
    const editor = vscode.window.activeTextEditor;
    const written = this.#edited?.document === document ? this.#edited.written.at(-1) : undefined;
    if (editor?.document !== document || written === undefined) return undefined;
    return { cursor: this.#isCursorTold ? document.offsetAt(editor.selection.active) : written.end, written };
  }
}

type Changes = readonly vscode.TextDocumentContentChangeEvent[];

/** What changes have put into a document: from the first of several to behind the last; before it what stood there `before` on other lines. */
function writtenBy(
  document: vscode.TextDocument,
  changes: Changes,
  before: readonly OffsetRange[],
): readonly OffsetRange[] {
  const offsets = changes.map(({ rangeOffset }) => rangeOffset);
  const length = changes.reduce((sum, { text }) => sum + text.length, 0);
  const newest = { start: Math.min(...offsets), end: Math.max(...offsets) + length };
  const [first, last] = [document.positionAt(newest.start), document.positionAt(newest.end)];
  const others = before
    .flatMap(range => movedBy(changes, range) ?? [])
    .filter(
      range => document.positionAt(range.end).line < first.line || document.positionAt(range.start).line > last.line,
    );
  return [...others, newest];
}

/** Where a range is after changes of the text; `undefined` where they have changed itself. */
function movedBy(changes: Changes, { start, end }: OffsetRange): OffsetRange | undefined {
  const isBefore = changes.map(({ rangeOffset, rangeLength }) => rangeOffset + rangeLength <= start);
  if (changes.some(({ rangeOffset }, at) => isBefore[at] !== true && rangeOffset < end)) return undefined;
  const by = changes.reduce(
    (sum, { text, rangeLength }, at) => (isBefore[at] === true ? sum + text.length - rangeLength : sum),
    0,
  );
  return shifted({ start, end }, by);
}

function isOnLineOf(document: vscode.TextDocument, { start, end }: OffsetRange, { line }: vscode.Position): boolean {
  return document.positionAt(start).line <= line && line <= document.positionAt(end).line;
}
