import * as vscode from 'vscode';
import type { PictureSource, PlacedPicture } from '../../core/features/pictures/placePicture';
import type { LanguageService } from '../../core/languageService';
import type { PictureAim } from '../../core/pictures/picturePlace';
import { isAsItWas, type DocumentState } from '../documentState';
import { newFilesEdit } from '../newFiles';
import { placeInDocument } from '../placeInDocument';
import { toTextEdits } from '../places';
import { applyToFiles } from '../writable';
import type { ReadyPicture } from './readyPicture';
import { changedMeanwhile } from '../changedMeanwhile';

/** Where a picture is to be put. */
export interface PictureSpot {
  /** That the offset is of. */
  readonly state: DocumentState;
  readonly offset: number;
  readonly aim: PictureAim | 'either';
}

/** A picture in its place; `undefined` where none can stand. */
export function placedPicture(
  service: LanguageService,
  document: vscode.TextDocument,
  { offset, aim }: Omit<PictureSpot, 'state'>,
  source: PictureSource,
): Promise<PlacedPicture | undefined> {
  return service.placePicture(document.uri.toString(), offset, source, aim);
}

/** The file and the edits of the page as one change, which is one step to undo. Rejects with `PastLink` where the file cannot be there. */
export async function pictureEdit(
  service: LanguageService,
  document: vscode.TextDocument,
  { uri, isNew, edits }: Pick<PlacedPicture, 'uri' | 'isNew' | 'edits'>,
  contents: Uint8Array | undefined,
): Promise<vscode.WorkspaceEdit> {
  const created = isNew && contents !== undefined ? [{ uri: vscode.Uri.parse(uri), contents }] : [];
  const change = await newFilesEdit(service, document.uri.toString(), created);
  if (edits.length > 0) change.set(document.uri, toTextEdits(document, edits));
  return change;
}

/** Puts a picture into a page. Gives why it was not done; `undefined` when it was, or was so already. Rejects with `PastLink`. */
export async function putPicture(
  service: LanguageService,
  spot: PictureSpot,
  picture: ReadyPicture,
): Promise<string | undefined> {
  if (picture.kind === 'refused') return picture.told;
  let { state, offset } = spot;
  for (let attempt = 0; attempt < 3; attempt++) {
    // where another publication may stand now, while a picture was chosen, none is put
    const now = await placeInDocument(state, offset);
    if (now === undefined) break;
    ({ state, offset } = now);
    const { document } = state;
    const placed = await placedPicture(service, document, { offset, aim: spot.aim }, picture.source);
    if (placed === undefined)
      return vscode.l10n.t(
        'A picture cannot go here. Put the cursor into a publication, or between words of the page.',
      );
    if (!isAsItWas(state)) continue;
    if (placed.edits.length === 0 && !placed.isNew) return undefined;
    const change = await pictureEdit(service, document, placed, picture.contents);
    if (isAsItWas(state) && (await applyToFiles(change))) return undefined;
  }
  return changedMeanwhile();
}
