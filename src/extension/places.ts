import * as vscode from 'vscode';
import type { LineIndex } from '../core/text/lineIndex';
import type { TextEdit } from '../core/text/edit';
import type { OffsetRange } from '../core/text/range';
import { isAsItWas, type DocumentState } from './documentState';
import { applyToFiles } from './writable';

/** A range of offsets as the editor counts it, in an open document. */
export function toRange(document: vscode.TextDocument, range: OffsetRange): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

/** The offsets of a range of the editor. */
export function toOffsets(document: vscode.TextDocument, { start, end }: vscode.Range): OffsetRange {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** A range of offsets as the editor counts it, in a file that need not be open. */
export function toRangeIn(lines: LineIndex, range: OffsetRange): vscode.Range {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Edits as the editor applies them. */
export function toTextEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(edit => vscode.TextEdit.replace(toRange(document, edit.range), edit.newText));
}

/**
 * Applies edits that were computed for a state of a document as one undo step. False when the document has
 * moved on since, or was closed, or the editor refused: nothing is changed then.
 */
export async function applyEdits(state: Omit<DocumentState, 'text'>, edits: readonly TextEdit[]): Promise<boolean> {
  if (!isAsItWas(state) || edits.length === 0) return false;
  const { document } = state;
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(document, edits));
  return applyToFiles(change);
}
