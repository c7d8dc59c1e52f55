import * as vscode from 'vscode';
import { Disposables } from '../disposables';

/**
 * Tells of several editors that show one document, as the halves of a split one, which its author is in, or was last. The others were left
 * where they are to be looked at; VS Code moves what they show too when lines are written above it.
 */
export class EditorsInUse extends Disposables {
  readonly #last = new WeakMap<vscode.TextDocument, vscode.TextEditor>();

  constructor() {
    super();
    const note = (editor: vscode.TextEditor | undefined): void => {
      if (editor !== undefined) this.#last.set(editor.document, editor);
    };
    note(vscode.window.activeTextEditor);
    this.add(vscode.window.onDidChangeActiveTextEditor(note));
  }

  /** The visible editors, of each document one. */
  get visible(): readonly vscode.TextEditor[] {
    return vscode.window.visibleTextEditors.filter(editor => this.isInUse(editor));
  }

  /** Whether it is the only visible editor of its document, or that one of them. */
  isInUse(editor: vscode.TextEditor): boolean {
    const all = vscode.window.visibleTextEditors.filter(({ document }) => document === editor.document);
    const last = this.#last.get(editor.document);
    return (all.find(one => one === last) ?? all[0] ?? editor) === editor;
  }
}
