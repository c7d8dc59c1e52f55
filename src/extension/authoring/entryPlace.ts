import * as vscode from 'vscode';
import { gone } from '../../core/features/entries/gone';
import { isOfLostRow, ViewRow } from '../homepageView/viewRow';
import { localize } from '../localize';
import { inform } from '../notifications';

/** A place in a page that a command is about. */
export interface EntryPlace {
  readonly document: vscode.TextDocument;
  readonly offset: number;
}

/** Where the publication of an item of the Homepage view stands; `undefined` of whatever is none. */
export type ListedPlace = (item: unknown) => { readonly uri: vscode.Uri; readonly offset: number } | undefined;

/**
 * The entry a command is about: an item of the Homepage view, what a code action names by a URI and an offset or a position, or else the
 * cursor. `undefined` where nothing is named and no editor is open, and, which is told, where the item is not there any more.
 */
export async function entryPlace(args: readonly unknown[], placeOf: ListedPlace): Promise<EntryPlace | undefined> {
  const listed = placeOf(args[0]);
  if (listed !== undefined) {
    const document = await vscode.workspace.openTextDocument(listed.uri);
    // what another program wrote meanwhile is known since it is open
    const now = placeOf(args[0]);
    if (now !== undefined) return { document, offset: now.offset };
    void inform(localize(gone));
    return undefined;
  }
  const uri = args.find(argument => argument instanceof vscode.Uri);
  const place = args.find(argument => typeof argument === 'number' || argument instanceof vscode.Position);
  const editor = vscode.window.activeTextEditor;
  if (uri !== undefined && place !== undefined) {
    const document = await vscode.workspace.openTextDocument(uri);
    return { document, offset: typeof place === 'number' ? place : document.offsetAt(place) };
  }
  // the row is gone, and another thing stands at the cursor
  if (args[0] instanceof ViewRow || isOfLostRow(args)) {
    void inform(localize(gone));
    return undefined;
  }
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  const at = place ?? selection.active;
  return { document, offset: typeof at === 'number' ? at : document.offsetAt(at) };
}
